import { sql, type Sql } from '@app/kernel';

/** How people call a risk: R, the council, the number. */
export const riskRef = (councilSlug: Sql, number: Sql): Sql =>
  sql`'R-' || upper(left(replace(${councilSlug}, '-', ''), 3)) || '-' || lpad(${number}::text, 2, '0')`;
