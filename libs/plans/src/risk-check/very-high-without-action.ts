import { sql } from '@app/kernel';
import { addRiskCheck } from '@app/risks';
import { isOpen, workingOn } from '../action-item/action-item-filter.js';

/**
 * Very high, and nobody does anything by a day: no item that is open works on it, itself or by a measure, and none was done since its last
 * assessment. What was done before, that assessment knew, and it is very high all the same. Who sees the risk sees all that work on it, so
 * that a mark makes nobody believe that nothing is done.
 */
addRiskCheck(
  'VERY_HIGH_WITHOUT_ACTION',
  sql`
    select null::uuid, null::uuid, r.assessed_on, null::text, null::integer
     where r.current_level = 'VERY_HIGH'
       and not exists (select from action_items i where i.id in ${workingOn(sql`r.id`)} and (${isOpen({ state: sql`i.state` })} or (i.done_at at time zone 'Europe/Tallinn')::date >= r.assessed_on))`,
  'VERY_HIGH_WITHOUT_MEASURE',
);
