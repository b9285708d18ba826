import { sql, type Row, type Sql } from '@app/kernel';
import type { Risk } from './risk.entity.js';

/** How people call a risk: R, the council, the number in two digits or more. */
export const riskRef = (councilSlug: Sql, number: Sql): Sql =>
  sql`'R-' || upper(left(replace(${councilSlug}, '-', ''), 3)) || '-' || lpad(${number}::text, greatest(2, length(${number}::text)), '0')`;

export const refOf = (r: Row<Risk>): Sql => sql`select ${riskRef(sql`c.slug`, r.number)} from councils c where c.id = ${r.councilId}`;
