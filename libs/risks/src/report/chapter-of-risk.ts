import { translate, type Language } from '@app/kernel';
import { dayIn } from '@app/sheets';
import { titleOf } from '../exchange/columns.js';
import { markIn } from '../register/words.js';
import type { RegisterRow } from '../register/register-rows.js';
import type { RiskPosition } from '../risk/risk-types.js';
import { measuresTable } from './measures-table.js';
import type { ReportCell, ReportChapter, ReportTable } from '@app/papers';

const TEXTS = [
  ...(['description', 'scenario', 'worstScenario', 'causes', 'consequences', 'vulnerableGroups'] as const),
  ...(['affectedServices', 'originNote', 'closeReason'] as const),
];

/** A risk as the report tells it. Whatever comes to hang on risks and has rows of its own becomes one more of its `tables`. */
export function chapterOf(row: RegisterRow, language: Language, today: string): ReportChapter {
  const day = (value: string | null): string => (value ? dayIn(language, value) : '');
  const names = (all: readonly { name: string }[]): string => all.map(({ name }) => name).join('; ');
  const facts: [string, string][] = [
    [titleOf(language, 'class'), translate(language, `risks.riskClass.${row.class}`)],
    [titleOf(language, 'eventType'), translate(language, `risks.eventType.${row.eventType}`)],
    [titleOf(language, 'status'), translate(language, `risks.riskStatus.${row.status}`)],
    [titleOf(language, 'regionIds'), names(row.regions)],
    [titleOf(language, 'ownerInstitutionId'), names([row.owner, row.ownerPerson].filter((one) => one !== null))],
    [titleOf(language, 'leadAssessorInstitutionId'), row.leadAssessor?.name ?? ''],
    [titleOf(language, 'contributorIds'), names(row.contributors)],
    [titleOf(language, 'treatment'), row.treatment ? translate(language, `risks.treatment.${row.treatment}`) : ''],
    [titleOf(language, 'trend'), row.trend ? translate(language, `risks.trend.${row.trend}`) : ''],
    [titleOf(language, 'identifiedOn'), day(row.identifiedOn)],
    [titleOf(language, 'assessedOn'), day(row.assessedOn)],
    [titleOf(language, 'reviewDueOn'), day(row.reviewDueOn)],
    [titleOf(language, 'closedOn'), day(row.closedOn)],
  ];
  return {
    title: `${row.ref} ${row.title}`,
    ...(row.mark && { restriction: `${translate(language, 'risks.file.restricted')}. ${markIn(language, row.mark)}` }),
    facts: facts.filter(([, value]) => value !== ''),
    tables: [positions(row, language), measuresTable(row, language, today)].filter(({ rows }) => rows.length > 0),
    texts: TEXTS.flatMap((key): [string, string][] => (row[key] ? [[titleOf(language, key), row[key]]] : [])),
  };
}

function positions(row: RegisterRow, language: Language): ReportTable {
  const line = (word: string, position: RiskPosition | null): (string | ReportCell)[][] =>
    position
      ? [
          [
            word,
            String(position.likelihood),
            String(position.impact),
            String(position.score),
            { text: translate(language, `risks.riskLevel.${position.level}`), level: position.level },
          ],
        ]
      : [];
  return {
    title: translate(language, 'risks.report.positions'),
    head: [
      translate(language, 'risks.report.position'),
      translate(language, 'risks.report.likelihood'),
      translate(language, 'risks.report.impact'),
      translate(language, 'risks.report.score'),
      translate(language, 'risks.report.level'),
    ],
    rows: [
      ...line(translate(language, 'risks.assessmentKind.INHERENT'), row.inherent),
      ...line(translate(language, 'risks.assessmentKind.CURRENT'), row.current),
      ...line(translate(language, 'risks.assessmentKind.TARGET'), row.target),
    ],
  };
}
