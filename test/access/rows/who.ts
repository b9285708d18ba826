import { NOBODY, SCORERS, SEMINAR_READERS, WRITERS, type Role } from '../roles.js';

/** Who may do what with a row of a table. */
export type Rows = Readonly<Record<string, readonly [select: string[], insert: string[], update: string[], remove: string[]]>>;

/** In the own council; the administrator in a foreign one as well. */
export const own = (roles: readonly Role[]) => [...roles, ...(roles.includes('administrator') ? ['administrator, foreign'] : [])];
/** What belongs to no council. */
export const everywhere = (roles: readonly Role[]) => [...roles, ...roles.map((role) => `${role}, foreign`)];

export const none = own(NOBODY);
/** Who speaks for the lead's institution and keeps nothing. */
export const SPEAKERS = SCORERS.filter((role) => !WRITERS.includes(role));
export const seminar = own([...SEMINAR_READERS, 'tokenHolder']);
export const machinery = [none, none, none, none] as const;
