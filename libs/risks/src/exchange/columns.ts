import { translate, type Language } from '@app/kernel';
import { yesOrNo, type Cell, type Column as SheetColumn, type ColumnKind, type Sheet, type Value } from '@app/sheets';
import { EventType, RiskClass, RiskOrigin, Treatment } from '../risk/risk-enums.js';
import type { RegisterRow } from '../register/register-rows.js';
import type { RiskPosition } from '../risk/risk-types.js';
import { markIn } from '../register/words.js';

type Column = SheetColumn<RegisterRow>;
type Of = Column['of'];
const LIST = '; ';

const text = (key: keyof RegisterRow, width = 40): Column => ({
  key,
  kind: 'text',
  canBeEmpty: key !== 'title',
  width,
  of: (row) => (row[key] as string | null) ?? null,
});
const choice = (key: keyof RegisterRow, values: object, word: Column['word'], canBeEmpty: boolean): Column => ({
  key,
  kind: 'choice',
  canBeEmpty,
  values: Object.keys(values),
  ...(word && { word }),
  width: 18,
  of: (row, language) => (row[key] ? (word?.(language, row[key] as string) ?? null) : null),
});
const yesNo = (key: 'isMalicious' | 'isCrossBorder' | 'isPublic'): Column => ({
  key,
  kind: 'yesNo',
  canBeEmpty: false,
  width: 12,
  of: (row, language) => yesOrNo(language, row[key]),
});
const other = (key: string, kind: ColumnKind, canBeEmpty: boolean, width: number, of: Of): Column => ({ key, kind, canBeEmpty, width, of });
const thing = (key: string, what: string, width: number, of: Of): Column => ({ key, kind: 'thing', what, canBeEmpty: true, width, of });
const things = (key: string, what: string, width: number, of: Of): Column => ({ ...thing(key, what, width, of), kind: 'things' });
const shownDay = (key: 'assessedOn' | 'reviewedOn' | 'reviewDueOn' | 'closedOn'): Column => ({
  ...shown(key, 14, (row) => row[key]),
  isDay: true,
});
const shown = (key: string, width: number, of: Of): Column => ({ key, kind: null, canBeEmpty: false, width, of });

const names = (all: readonly { name: string }[]): Cell => all.map(({ name }) => name).join(LIST) || null;
const level = (language: Language, position: RiskPosition | null): Cell =>
  position && translate(language, `risks.riskLevel.${position.level}`);

/** Where it stands, of one kind: nobody types scores into a spreadsheet, they are given with a reason. */
const positions = (['inherent', 'current', 'target'] as const).flatMap((kind) => [
  shown(`${kind}.likelihood`, 12, (row) => row[kind]?.likelihood ?? null),
  shown(`${kind}.impact`, 12, (row) => row[kind]?.impact ?? null),
  shown(`${kind}.score`, 10, (row) => row[kind]?.score ?? null),
  shown(`${kind}.level`, 14, (row, language) => level(language, row[kind])),
]);

/** All columns of a register in a file, in their order. */
const COLUMNS: readonly Column[] = [
  shown('ref', 12, (row) => row.ref),
  text('title', 44),
  choice('class', RiskClass, (language, value) => translate(language, `risks.riskClass.${value}`), false),
  choice('eventType', EventType, (language, value) => translate(language, `risks.eventType.${value}`), false),
  shown('status', 12, (row, language) => translate(language, `risks.riskStatus.${row.status}`)),
  shown('mark', 30, (row, language) => row.mark && `${translate(language, 'risks.file.ak')}: ${markIn(language, row.mark)}`),
  text('description'),
  text('scenario'),
  text('worstScenario'),
  other('horizonMonths', 'number', false, 12, (row) => row.horizonMonths),
  text('causes'),
  text('consequences'),
  text('vulnerableGroups', 30),
  text('affectedServices', 30),
  yesNo('isMalicious'),
  yesNo('isCrossBorder'),
  things('regionIds', 'region', 36, (row) => row.regions.map(({ name, code }) => `${name} (${code})`).join(LIST) || null),
  thing('ownerInstitutionId', 'institution', 30, (row) => row.owner?.name ?? null),
  thing('ownerPersonId', 'person', 24, (row) => row.ownerPerson?.name ?? null),
  thing('leadAssessorInstitutionId', 'institution', 30, (row) => row.leadAssessor?.name ?? null),
  things('contributorIds', 'institution', 40, (row) => names(row.contributors)),
  choice('treatment', Treatment, (language, value) => translate(language, `risks.treatment.${value}`), true),
  ...positions,
  shown('trend', 12, (row, language) => row.trend && translate(language, `risks.trend.${row.trend}`)),
  shownDay('assessedOn'),
  other('reviewDays', 'number', true, 12, (row) => row.reviewDays),
  shownDay('reviewedOn'),
  shownDay('reviewDueOn'),
  other('identifiedOn', 'day', false, 14, (row) => row.identifiedOn),
  choice('origin', RiskOrigin, (language, value) => translate(language, `risks.riskOrigin.${value}`), true),
  text('originNote', 30),
  yesNo('isPublic'),
  text('publicText'),
  other('mark.basis', 'text', true, 26, (row) => row.markGiven?.basis ?? null),
  other('mark.from', 'day', true, 14, (row) => row.markGiven?.from ?? null),
  other('mark.until', 'day', true, 14, (row) => row.markGiven?.until ?? null),
  other('mark.holder', 'text', true, 24, (row) => row.markGiven?.holder ?? null),
  shownDay('closedOn'),
  shown('closeReason', 30, (row) => row.closeReason),
  shown('id', 38, (row) => row.id),
  shown('version', 8, (row) => row.version),
];

/** What stands in the field today. */
function valueOf(key: string, row: RegisterRow): Value {
  switch (key) {
    case 'ownerInstitutionId':
      return row.owner?.id ?? null;
    case 'ownerPersonId':
      return row.ownerPerson?.id ?? null;
    case 'leadAssessorInstitutionId':
      return row.leadAssessor?.id ?? null;
    case 'contributorIds':
      return row.contributors.map(({ id }) => id);
    case 'regionIds':
      return row.regions.map(({ id }) => id);
    default: {
      const [head = '', inner] = key.split('.');
      if (head === 'mark' && inner) return row.markGiven?.[inner as 'basis'] ?? null;
      return (row as unknown as Record<string, Value>)[key] ?? null;
    }
  }
}

export const titleOf = (language: Language, key: string): string => translate(language, `risks.column.${key}`);

/** A register as a file that comes back. */
export const REGISTER_SHEET: Sheet<RegisterRow> = {
  columns: COLUMNS,
  titleOf,
  valueOf,
  needed: ['title', 'class', 'eventType'],
  reasons: { noSuch: 'no-such-risk', newNeedsColumns: 'new-risk-needs-columns' },
  closedBecause: ({ status }) => (status === 'CLOSED' ? 'risk-is-closed' : null),
};
