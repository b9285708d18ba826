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

/** Which rows a register shows, in which order: the same for `risks` and for the field of a council. */
export function registerOf(councilId: string | Sql, { filter, orderBy, isReversed, asOf: day }: CouncilRisksArgs): RegisterRows {
  return {
    ...(day && { from: asOf(day, sql`v.council_id = ${councilId}`) }),
    where: (r) => sql`${r.councilId} = ${councilId} and ${passes(r, filter ?? {})}`,
    orderBy: (r) => ordered(r, orderBy ?? 'LEVEL', isReversed ?? false),
  };
}
