import { and, sql, type Sql } from '@app/kernel';

/** The moment at which a day is over in Estonia. */
export const endOf = (day: Sql | string): Sql => sql`((${day}::date + 1)::timestamp at time zone 'Europe/Tallinn')`;

/** Rows of `risks` as they stood at the end of a day in Estonia: a sub-select in brackets. `which` says which versions `v`. */
export const asOf = (day: string, which: Sql): Sql => {
  const end = endOf(day);
  return sql`(select r.* from risk_versions v cross join lateral jsonb_populate_record(null::risks, v.risk) r
    where ${and(which, sql`v.recorded_at < ${end}`, sql`v.replaced_at is null or v.replaced_at >= ${end}`)})`;
};
