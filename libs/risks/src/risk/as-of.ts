import { and, Problem, sql, type Asked, type Sql } from '@app/kernel';

/** The moment at which a day is over in Estonia: reckoned once for a statement, not for each row that is held against it. */
export const endOf = (day: Sql | string): Sql => sql`(select (${day}::date + 1)::timestamp at time zone 'Europe/Tallinn')`;

/** Nobody knows how the register will stand: what is asked of a day to come is refused at the argument that it stands in. */
export function refuseFuture(today: string, days: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, day] of Object.entries(days)) if (day && day > today) throw new Problem('INVALID', 'in-the-future', field);
}

/** Movement goes from an earlier day to a later one: what would be compared with a day after the register's is refused at its argument. */
export function refuseLater(day: string | null | undefined, compared: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, then] of Object.entries(compared))
    if (day && then && then > day) throw new Problem('INVALID', 'later-than-register', field);
}

interface DaysAsked {
  asOf?: string | null;
  since?: string | null;
  filter?: { worseSince?: string | null } | null;
}

/** The days that a register is asked of, and those that it is compared with. */
export function refuseDays(today: string, { asOf, since, filter }: DaysAsked): void {
  const compared = { since, worseSince: filter?.worseSince };
  refuseFuture(today, { asOf, ...compared });
  refuseLater(asOf, compared);
}

/** Of which day's end a row of the register is told, by the arguments that it was asked with; undefined for now. */
export const dayTold = ({ rowArgs: { asOf } }: Pick<Asked, 'rowArgs'>): string | undefined => (typeof asOf === 'string' ? asOf : undefined);

/**
 * Rows of `risks` as they stood at the end of a day in Estonia: a sub-select in brackets. `which` says which versions `v`. Access marks are
 * those of today: they say who may see it now.
 */
export const asOf = (day: string, which: Sql): Sql => {
  const end = endOf(day);
  return sql`(select r.* from risk_versions v join risks today on today.id = v.risk_id
    cross join lateral jsonb_populate_record(null::risks, v.risk || jsonb_build_object('mark_basis', today.mark_basis, 'mark_from', today.mark_from,
      'mark_until', today.mark_until, 'mark_holder', today.mark_holder)) r
    where ${and(which, sql`v.recorded_at < ${end}`, sql`v.replaced_at is null or v.replaced_at >= ${end}`)})`;
};
