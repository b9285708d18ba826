import { asc, type OrderKey } from './order.js';
import { column } from './row.js';
import { sql, type Sql } from './sql.js';

// Rows that one statement brings as an array of records: as JSON they would be taken apart again to be written as what was asked.

/** Rows of an array of records, in its order; `columns` are their names and types. A sub-select in brackets. */
export const rowsOfRecords = (records: Sql, columns: Sql): Sql =>
  sql`(select * from rows from (unnest(${records}) as (${columns})) with ordinality as t)`;

/** In the order of the array. */
export const inOrderOfRecords = (row: object): OrderKey[] => [asc(column(row, 'ordinality'), { nullable: false })];
