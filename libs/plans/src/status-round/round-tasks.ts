import { sql, type Sql } from '@app/kernel';
import { councilNameOf } from '../joint-council/named-councils.js';
import { fallsToViewer } from '../task/whom-it-falls-to.js';

/** Kinds of work in status rounds that wait for somebody; what each means stands where `Task` is declared. */
export const ROUND_TASKS = ['STATUS_ROUND_OPEN', 'STATUS_ROUND_ENDED'] as const;

/** Days that the result of a round is spoken of. */
const SPOKEN_OF_DAYS = 14;

/** Items that fall to the viewer and have no word since a round that asks their institution began. */
const OPEN = sql`
  select 'STATUS_ROUND_OPEN'::text, r.id, ${councilNameOf({ councilId: sql`r.council_id` })}, r.asked_until,
         count(*)::int, r.council_id, null::text
    from status_rounds r
    join round_institutions ri on ri.round_id = r.id and ri.institution_id = any(array(select own_institutions()))
    cross join lateral round_items(r.id, ri.institution_id) x
    join action_items i on i.id = x.item_id
   where r.closed_at is null and r.id = any(array(select asked_rounds())) and x.is_open and x.word_at is null and ${fallsToViewer()}
   group by r.id`;

/** How many institutions of the last round have not reported all that they were asked for, while no other has begun. */
const ENDED = sql`
  select 'STATUS_ROUND_ENDED'::text, r.id, c.name, null::date, count(*)::int, r.council_id, null::text
    from status_rounds r
    join councils c on c.id = r.council_id
    join round_institutions ri on ri.round_id = r.id
   where r.council_id = any(array(select writable_councils())) and r.closed_at > act_now() - make_interval(days => ${SPOKEN_OF_DAYS}::int)
     and not exists (select from status_rounds later where later.council_id = r.council_id and later.number > r.number)
     and exists (select from round_items(r.id, ri.institution_id) x where x.word_at is null)
   group by r.id, c.name`;

export const roundTasks = (): Sql => sql`${OPEN} union all ${ENDED}`;
