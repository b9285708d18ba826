import { sql } from '@app/kernel';
import { addRiskCheck } from '@app/risks';
import { workingOn } from '../action-item/action-item-filter.js';

/**
 * Very high, and nobody does or did anything by a day: no item that is open or done works on it, itself or by a measure. Who sees the risk
 * sees all that work on it, so that a mark makes nobody believe that nothing is done. Since its last assessment.
 */
addRiskCheck(
  'VERY_HIGH_WITHOUT_ACTION',
  sql`
    select null::uuid, null::uuid, r.assessed_on, null::text, null::integer
     where r.current_level = 'VERY_HIGH'
       and not exists (select from action_items i where i.id in ${workingOn(sql`r.id`)} and i.state <> 'DROPPED')`,
  'VERY_HIGH_WITHOUT_MEASURE',
);
