import { Approach, CooperationForm } from '@app/councils';
import { translate, type Language } from '@app/kernel';
import { markIn } from '@app/risks';
import type { Cell, Column as SheetColumn, ColumnKind, Sheet, Value } from '@app/sheets';
import { ActionItemPhase } from '../action-item/action-item-enums.js';
import type { ItemRow, Named } from './item-rows.js';

type Column = SheetColumn<ItemRow>;
type Of = Column['of'];

const given = (key: string, kind: ColumnKind, canBeEmpty: boolean, width: number, of: Of): Column => ({ key, kind, canBeEmpty, width, of });
const thing = (key: string, what: string, width: number, of: (row: ItemRow) => Named | null, canBeEmpty = true): Column => ({
  ...given(key, 'thing', canBeEmpty, width, (row) => of(row)?.name ?? null),
  what,
});
const things = (key: string, what: string, width: number, of: (row: ItemRow) => Named[]): Column => ({
  ...given(key, 'things', true, width, (row) => names(of(row))),
  what,
});
const text = (key: 'title' | 'description' | 'doneCriterion'): Column => given(key, 'text', key !== 'title', 44, (row) => row[key]);
const choice = (key: 'phase' | 'approach' | 'cooperationForm', values: object, word: Column['word']): Column => ({
  ...given(key, 'choice', true, 20, (row, language) => (row[key] ? (word?.(language, row[key]) ?? null) : null)),
  values: Object.keys(values),
  ...(word && { word }),
});
const shown = (key: string, width: number, of: Of): Column => ({ key, kind: null, canBeEmpty: false, width, of });

const names = (all: readonly Named[]): Cell => all.map(({ name }) => name).join('; ') || null;
/** What a file can say and no row holds: a word of progress, why a day is moved. */
const NOTHING: Of = () => null;

function markOf({ isRestricted, marks }: ItemRow, language: Language): Cell {
  if (!isRestricted) return null;
  return [translate(language, 'plans.file.ak'), ...marks.map((mark) => markIn(language, mark))].join(': ');
}

/** All columns of action items in a file, in their order. */
const COLUMNS: readonly Column[] = [
  shown('ref', 14, (row) => row.ref),
  text('title'),
  text('description'),
  text('doneCriterion'),
  thing('ownerInstitutionId', 'institution', 30, (row) => row.owner, false),
  thing('assigneePersonId', 'person', 24, (row) => row.assignee),
  things('helperIds', 'institution', 36, (row) => row.helpers),
  shown('state', 14, (row, language) => translate(language, `plans.itemState.${row.state}`)),
  given('progressPercent', 'number', false, 12, (row) => row.progressPercent),
  given('note', 'text', true, 36, NOTHING),
  shown('waitingFor', 24, (row) => row.waitingFor),
  given('startOn', 'day', true, 14, (row) => row.startOn),
  given('dueOn', 'day', false, 14, (row) => row.dueOn),
  given('dueReason', 'text', true, 30, NOTHING),
  { ...shown('originalDueOn', 14, (row) => row.originalDueOn), isDay: true },
  shown('slips', 10, (row) => row.slips),
  given('priority', 'number', false, 10, (row) => row.priority),
  choice('phase', ActionItemPhase, (language, value) => translate(language, `risks.measurePhase.${value}`)),
  choice('approach', Approach, (language, value) => translate(language, `councils.approach.${value}`)),
  choice('cooperationForm', CooperationForm, (language, value) => translate(language, `councils.cooperationForm.${value}`)),
  thing('planId', 'plan', 30, (row) => row.plan),
  thing('goalId', 'goal', 30, (row) => row.goal),
  thing('decisionId', 'decision', 18, (row) => row.decision),
  things('riskIds', 'risk', 20, (row) => row.risks),
  things('measureIds', 'measure', 20, (row) => row.measures),
  shown('dependsOn', 24, (row) => names(row.dependsOn)),
  shown('seminar', 36, (row) => row.seminar?.name ?? null),
  shown('jointCouncils', 36, (row) => names(row.jointCouncils)),
  shown('lastWord', 36, (row) => row.lastWord),
  { ...shown('lastWordOn', 14, (row) => row.lastWordOn), isDay: true },
  shown('mark', 30, markOf),
  shown('councilName', 30, (row) => row.councilName),
  shown('id', 38, (row) => row.id),
  shown('version', 8, (row) => row.version),
];

const ids = (all: readonly Named[]): string[] => all.map(({ id }) => id);

/** What stands in the field today. */
function valueOf(key: string, row: ItemRow): Value {
  switch (key) {
    case 'ownerInstitutionId':
      return row.owner.id;
    case 'assigneePersonId':
      return row.assignee?.id ?? null;
    case 'helperIds':
      return ids(row.helpers);
    case 'planId':
      return row.plan?.id ?? null;
    case 'goalId':
      return row.goal?.id ?? null;
    case 'decisionId':
      return row.decision?.id ?? null;
    case 'riskIds':
      return ids(row.risks);
    case 'measureIds':
      return ids(row.measures);
    default:
      return (row as unknown as Record<string, Value>)[key] ?? null;
  }
}

const CLOSED: Readonly<Record<string, string>> = { DONE: 'item-is-done', VERIFIED: 'item-is-verified', DROPPED: 'item-is-dropped' };

/** Action items as a file that comes back. */
export const ITEM_SHEET: Sheet<ItemRow> = {
  columns: COLUMNS,
  titleOf: (language, key) => translate(language, `plans.column.${key}`),
  valueOf,
  needed: ['title', 'ownerInstitutionId', 'dueOn'],
  reasons: { noSuch: 'no-such-item', newNeedsColumns: 'new-item-needs-columns' },
  closedBecause: ({ state }) => CLOSED[state] ?? null,
};
