import { WRITTEN_LANGUAGES, type WrittenLanguage } from '@app/kernel';
import type { RegisterRow } from '../register/register-rows.js';
import { yesOrNo, type Column } from './column.js';
import { parts, type Found, type KnownThings } from './known-things.js';

/** What a field can hold. */
export type Value = string | number | boolean | null | string[];

/** Why a cell cannot be taken over. */
export interface CellFault {
  reason: string;
  said: string;
  allowed?: string[];
}

export type Read = { value: Value } | { fault: CellFault };

interface Around {
  language: WrittenLanguage;
  things: KnownThings;
  /** Of the risk, as the row leaves it: people are looked for there. */
  ownerInstitutionId: string | null;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const faulty = (reason: string, said: string, allowed?: string[]): Read => ({ fault: { reason, said, ...(allowed && { allowed }) } });

/** What a cell means for its field. An empty one empties the field where that can be, and is refused where it cannot. */
export function readCell(column: Column, said: string, around: Around): Read {
  if (said === '')
    return column.canBeEmpty
      ? { value: column.kind === 'regions' || column.kind === 'institutions' ? [] : null }
      : faulty('required', said);
  switch (column.kind) {
    case 'choice':
      return choice(column, said, around.language);
    case 'yesNo':
      return yesNo(said, around.language);
    case 'number':
      return either(wholeNumberOf(said), 'not-a-whole-number', said);
    case 'day':
      return either(dayOf(said), 'not-a-day', said);
    case 'institution':
      return sole(around.things.institution(said), said, 'institution');
    case 'institutions':
      return each(said, (name) => around.things.institution(name), 'institution');
    case 'regions':
      return each(said, (name) => around.things.region(name), 'region');
    case 'person':
      return around.ownerInstitutionId
        ? sole(around.things.person(said, around.ownerInstitutionId), said, 'person')
        : faulty('owner-institution-is-missing', said);
    default:
      return { value: said };
  }
}

function choice({ values = [], word }: Column, said: string, language: WrittenLanguage): Read {
  const value = values.find((one) => same(one, said) || WRITTEN_LANGUAGES.some((each) => same(word?.(each, one) ?? '', said)));
  if (value !== undefined) return { value };
  return faulty(
    'not-one-of',
    said,
    values.map((one) => word?.(language, one) ?? one),
  );
}

function yesNo(said: string, language: WrittenLanguage): Read {
  for (const value of [true, false])
    if ([String(value), value ? '1' : '0', ...WRITTEN_LANGUAGES.map((each) => yesOrNo(each, value))].some((one) => same(one, said)))
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

function sole(found: Found, said: string, what: 'institution' | 'region' | 'person'): Read {
  const [id, ...more] = found;
  if (id === undefined) return faulty(`no-${what}-of-that-name`, said);
  return more.length > 0 ? faulty(`several-of-that-name`, said) : { value: id };
}

function each(said: string, find: (name: string) => Found, what: 'institution' | 'region'): Read {
  const ids: string[] = [];
  for (const name of parts(said)) {
    const read = sole(find(name), name, what);
    if ('fault' in read) return read;
    ids.push(read.value as string);
  }
  return { value: [...new Set(ids)] };
}

/** What stands in the field today. */
export function valueOf(key: string, row: RegisterRow): Value {
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

export function isSame(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one) => b.includes(one));
  return a === b;
}
