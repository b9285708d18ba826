import { translate, type Language } from '@app/kernel';
import { dayIn } from '@app/sheets';
import { RISK_LEVELS } from '../matrix/scale.js';
import type { RegisterHead } from '../register/register-head.js';
import type { RegisterRow } from '../register/register-rows.js';
import { restrictionLines } from '../register/words.js';
import { chapterOf } from './chapter-of-risk.js';
import type { Report, ReportTable } from '@app/papers';

export interface Reported extends RegisterHead {
  rows: RegisterRow[];
  language: Language;
  today: string;
  asOf: string | null;
  isFiltered: boolean;
}

/** The register as people take it to a meeting. Summary and map count the risks that stand in the report, and no others. */
export function registerReport({ council, matrix, rows, language, today, asOf, isFiltered }: Reported): Report {
  const count = rows.length;
  return {
    language,
    title: translate(language, 'risks.report.title'),
    council: council.name,
    lines: [
      asOf
        ? translate(language, 'risks.report.onDay', { day: dayIn(language, asOf) })
        : translate(language, 'risks.report.today', { day: dayIn(language, today) }),
      isFiltered ? translate(language, 'risks.report.filtered', { count }) : translate(language, 'risks.report.whole', { count }),
      translate(language, 'risks.report.matrix', { name: matrix.names[language], version: matrix.version }),
    ],
    restriction: restrictionLines(language, rows),
    tables: [summary(rows, language), map(rows, matrix, language)],
    chaptersTitle: translate(language, 'risks.report.risks'),
    nothing: translate(language, 'risks.report.none'),
    chapters: rows.map((row) => chapterOf(row, language, today)),
  };
}

function summary(rows: readonly RegisterRow[], language: Language): ReportTable {
  const levels = [...RISK_LEVELS].reverse().map((level) => ({
    text: translate(language, `risks.riskLevel.${level}`),
    level,
    count: rows.filter(({ current }) => current?.level === level).length,
  }));
  return {
    title: translate(language, 'risks.report.summary'),
    head: [translate(language, 'risks.report.level'), translate(language, 'risks.report.count')],
    rows: [
      ...levels.map(({ text, level, count }) => [{ text, level }, String(count)]),
      [translate(language, 'risks.report.notScored'), String(rows.filter(({ current }) => !current).length)],
    ],
  };
}

/** The most likely on top, as on screen. Scores of another matrix stand in no cell and are counted below it. */
function map(rows: readonly RegisterRow[], matrix: RegisterHead['matrix'], language: Language): ReportTable {
  const here = rows.filter(({ current }) => current?.matrixId === matrix.id);
  const elsewhere = rows.filter(({ current }) => current && current.matrixId !== matrix.id).length;
  const cell = (likelihood: number, impact: number) => {
    const level = matrix.cells[likelihood - 1]?.[impact - 1];
    const count = here.filter(({ current }) => current?.likelihood === likelihood && current.impact === impact).length;
    const word = level ? translate(language, `risks.riskLevel.${level}`) : '';
    return { text: count > 0 ? `${word}: ${count}` : word, ...(level && { level }) };
  };
  return {
    title: translate(language, 'risks.report.map'),
    head: [
      translate(language, 'risks.report.likelihoodByImpact'),
      ...matrix.impacts.map(({ value, label }) => `${value} ${label[language]}`),
    ],
    rows: [
      ...[...matrix.likelihoods]
        .reverse()
        .map(({ value, label }) => [`${value} ${label[language]}`, ...matrix.impacts.map((impact) => cell(value, impact.value))]),
      ...(elsewhere > 0
        ? [[translate(language, 'risks.report.otherMatrix'), String(elsewhere), ...matrix.impacts.slice(1).map(() => '')]]
        : []),
    ],
  };
}
