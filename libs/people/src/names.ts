import { and, asc, sql, type OrderKey, type Sql } from '@app/kernel';

const MOST_WORDS = 6;

/** Alphabetical as Estonian has it: Õ, Ä, Ö, Ü after W, capitals beside small letters. The indexes of the lists have the same collation. */
export function alphabetical(name: Sql): OrderKey {
  return asc(sql`${name} collate "et-EE-x-icu"`, { nullable: false });
}

/** Every word of the search stands somewhere in the text; accents and capitals do not matter. Undefined when nothing is searched. */
export function nameMatches(text: Sql, search: string | null | undefined): Sql | undefined {
  const words = (search ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  return and(...words.map((word) => sql`unaccent(${text}) ilike '%' || unaccent(${literally(word)}) || '%'`));
}

/** What means something to LIKE stands for itself in a search. */
const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
