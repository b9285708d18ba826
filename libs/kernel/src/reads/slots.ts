// Under which keys a row's JSON brings along what the answer does not show.

/** Key of a row's id, for rows that somebody looks up by it. */
export const ID = '$id';

/** Key of a row's place in its list, for cursors. */
export const PLACE = '$place';

/** Key of a value that only a computed field looks at; columns are shared by all computed fields of a row. */
export const hiddenSlot = (name: string, owner = ''): string => `$${owner}.${name}`;
