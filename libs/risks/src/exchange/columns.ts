import { translate, type WrittenLanguage } from '@app/kernel';
import { EventType, RiskClass, RiskOrigin, Treatment } from '../risk/risk-enums.js';
import type { RegisterRow } from '../register/register-rows.js';
import type { RiskPosition } from '../risk/risk-types.js';
import { markIn } from '../register/words.js';
import { yesOrNo, type Cell, type Column, type ColumnKind } from './column.js';

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
const shown = (key: string, width: number, of: Of): Column => ({ key, kind: null, canBeEmpty: false, width, of });

const names = (all: readonly { name: string }[]): Cell => all.map(({ name }) => name).join(LIST) || null;
const level = (language: WrittenLanguage, position: RiskPosition | null): Cell =>
  position && translate(language, `risks.riskLevel.${position.level}`);

/** Where it stands, of one kind: nobody types scores into a spreadsheet, they are given with a reason. */
const positions = (['inherent', 'current', 'target'] as const).flatMap((kind) => [
  shown(`${kind}.likelihood`, 12, (row) => row[kind]?.likelihood ?? null),
  shown(`${kind}.impact`, 12, (row) => row[kind]?.impact ?? null),
  shown(`${kind}.score`, 10, (row) => row[kind]?.score ?? null),
  shown(`${kind}.level`, 14, (row, language) => level(language, row[kind])),
]);

/** All columns of a register in a file, in their order. */
export const COLUMNS: readonly Column[] = [
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
  other('regionIds', 'regions', true, 36, (row) => row.regions.map(({ name, code }) => `${name} (${code})`).join(LIST) || null),
  other('ownerInstitutionId', 'institution', true, 30, (row) => row.owner?.name ?? null),
  other('ownerPersonId', 'person', true, 24, (row) => row.ownerPerson?.name ?? null),
  other('leadAssessorInstitutionId', 'institution', true, 30, (row) => row.leadAssessor?.name ?? null),
  other('contributorIds', 'institutions', true, 40, (row) => names(row.contributors)),
  choice('treatment', Treatment, (language, value) => translate(language, `risks.treatment.${value}`), true),
  ...positions,
  shown('trend', 12, (row, language) => row.trend && translate(language, `risks.trend.${row.trend}`)),
  shown('assessedOn', 14, (row) => row.assessedOn),
  other('reviewDays', 'number', true, 12, (row) => row.reviewDays),
  shown('reviewedOn', 14, (row) => row.reviewedOn),
  shown('reviewDueOn', 14, (row) => row.reviewDueOn),
  other('identifiedOn', 'day', false, 14, (row) => row.identifiedOn),
  choice('origin', RiskOrigin, (language, value) => translate(language, `risks.riskOrigin.${value}`), true),
  text('originNote', 30),
  yesNo('isPublic'),
  text('publicText'),
  other('mark.basis', 'text', true, 26, (row) => row.markGiven?.basis ?? null),
  other('mark.from', 'day', true, 14, (row) => row.markGiven?.from ?? null),
  other('mark.until', 'day', true, 14, (row) => row.markGiven?.until ?? null),
  other('mark.holder', 'text', true, 24, (row) => row.markGiven?.holder ?? null),
  shown('closedOn', 14, (row) => row.closedOn),
  shown('closeReason', 30, (row) => row.closeReason),
  shown('id', 38, (row) => row.id),
  shown('version', 8, (row) => row.version),
];

/** Days that people of a spreadsheet reckon with, though nobody changes them there. */
const SHOWN_DAYS = new Set(['assessedOn', 'reviewedOn', 'reviewDueOn', 'closedOn']);
export const isDay = ({ key, kind }: Column): boolean => kind === 'day' || SHOWN_DAYS.has(key);
export const columnOf = (key: string): Column | undefined => COLUMNS.find((column) => column.key === key);
