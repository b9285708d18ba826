import { sql, type Sql } from '@app/kernel';

/** Still to end and not called off. Never null, so that its opposite is everything else; without days it lies ahead. */
export const isUpcoming = (s: { state: Sql; endsAt: Sql }): Sql =>
  sql`(${s.state} in ('DRAFT', 'PLANNED', 'INVITING') and (${s.endsAt} is null or ${s.endsAt} > act_now()))`;
