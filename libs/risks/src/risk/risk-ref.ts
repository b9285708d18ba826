import { sql, type Row, type Sql } from '@app/kernel';
import type { Risk } from './risk.entity.js';

/** How people call a risk. */
export const refOf = (r: Row<Risk>): Sql => sql`select reference('R', c.code, ${r.number}) from councils c where c.id = ${r.councilId}`;
