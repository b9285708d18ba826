import { sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { asOf } from './as-of.js';
import { ordered, passes } from './risk-filter.js';
import type { Risk } from './risk.entity.js';
import type { CouncilRisksArgs } from './risks.args.js';

interface RegisterRows {
  /** The rows instead of those of today. */
  from?: Sql;
  where: (r: Row<Risk>) => Sql;
  orderBy: (r: Row<Risk>) => OrderKey[];
}

/** Which rows the registers of the councils that are meant show, in which order. */
export function registersOf(
  isMeant: (councilId: Sql) => Sql,
  { filter, orderBy, isReversed, asOf: day }: CouncilRisksArgs,
  isOfSeveral = true,
): RegisterRows {
  return {
    ...(day && { from: asOf(day, isMeant(sql`v.council_id`)) }),
    where: (r) => sql`${isMeant(r.councilId)} and ${passes(r, filter ?? {}, day)}`,
    orderBy: (r) => ordered(r, orderBy ?? 'LEVEL', isReversed ?? false, isOfSeveral),
  };
}

/** For what is asked of one register: NOT_FOUND to who may not read it, be it that they know the council for a seminar's sake. */
export const ofRegister = (councilId: string): { isThere: Sql; field: string } => ({
  isThere: sql`exists (select from risk_settings where council_id = ${councilId})`,
  field: 'councilId',
});

/** Of one council: the same for `risks` and for the field of a council. */
export const registerOf = (councilId: string | Sql, args: CouncilRisksArgs): RegisterRows =>
  registersOf((id) => sql`${id} = ${councilId}`, args, false);
