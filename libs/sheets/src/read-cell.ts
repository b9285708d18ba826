import { LANGUAGES, type Language } from '@app/kernel';
import { yesOrNo, type Column } from './column.js';
import type { Value } from './value.js';

/** Why a cell cannot be taken over. */
export interface CellFault {
  reason: string;
  said: string;
  allowed?: string[];
}

export type Read = { value: Value } | { fault: CellFault };

/** Ids of what has a name: one, none or several. */
export type Found = readonly string[];

export interface Around {
  language: Language;
  /** Looks a name up, in a row that is about something; a reason says why it cannot be looked up there. */
  readonly find: (what: string, name: string) => Found | { reason: string };
}

/** The names in a cell. */
export const parts = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/;|\n/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const faulty = (reason: string, said: string, allowed?: string[]): Read => ({ fault: { reason, said, ...(allowed && { allowed }) } });

/** What a cell means for its field. An empty one empties the field where that can be, and is refused where it cannot. */
export function readCell<R>(column: Column<R>, said: string, around: Around): Read {
  if (said === '') return column.canBeEmpty ? { value: column.kind === 'things' ? [] : null } : faulty('required', said);
  switch (column.kind) {
    case 'choice':
      return choice(column, said, around.language);
    case 'yesNo':
      return yesNo(said, around.language);
    case 'number':
      return either(wholeNumberOf(said), 'not-a-whole-number', said);
    case 'day':
      return either(dayOf(said), 'not-a-day', said);
    case 'thing':
      return sole(said, column.what ?? '', around);
    case 'things':
      return each(said, column.what ?? '', around);
    default:
      return { value: said };
  }
}

function choice<R>({ values = [], word }: Column<R>, said: string, language: Language): Read {
  const value = values.find((one) => same(one, said) || LANGUAGES.some((each) => same(word?.(each, one) ?? '', said)));
  if (value !== undefined) return { value };
  return faulty(
    'not-one-of',
    said,
    values.map((one) => word?.(language, one) ?? one),
  );
}

function yesNo(said: string, language: Language): Read {
  for (const value of [true, false])
    if ([String(value), value ? '1' : '0', ...LANGUAGES.map((each) => yesOrNo(each, value))].some((one) => same(one, said)))
      return { value };
  return faulty('not-one-of', said, [yesOrNo(language, true), yesOrNo(language, false)]);
}

const either = (value: Value | undefined, reason: string, said: string): Read => (value === undefined ? faulty(reason, said) : { value });

export const wholeNumberOf = (said: string): number | undefined =>
  /^-?\d{1,6}([.,]0*)?$/.test(said) ? Number.parseInt(said, 10) : undefined;

/** YYYY-MM-DD, or 1.5.2026 as Estonian Excel shows it. */
export function dayOf(said: string): string | undefined {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(said) ?? [];
  const value = d ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : said;
  const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  return isDay && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value) ? value : undefined;
}

function sole(said: string, what: string, { find }: Around): Read {
  const found = find(what, said);
  if ('reason' in found) return faulty(found.reason, said);
  const [id, ...more] = found;
  if (id === undefined) return faulty(`no-${what}-of-that-name`, said);
  return more.length > 0 ? faulty(`several-of-that-name`, said) : { value: id };
}

function each(said: string, what: string, around: Around): Read {
  const ids: string[] = [];
  for (const name of parts(said)) {
    const read = sole(name, what, around);
    if ('fault' in read) return read;
    ids.push(read.value as string);
  }
  return { value: [...new Set(ids)] };
}
