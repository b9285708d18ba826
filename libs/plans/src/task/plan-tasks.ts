import { sql, type Sql } from '@app/kernel';
import { isLate, isOpen, isOwn, referenceOf } from '../action-item/action-item-filter.js';
import { ROUND_TASKS, roundTasks } from '../status-round/round-tasks.js';
import { fallsToViewer } from './whom-it-falls-to.js';

/** Kinds of work on action items that wait for somebody; what each means stands where `Task` is declared. */
export const PLAN_TASKS = [
  'ACTION_ITEM_DUE',
  'ACTION_ITEMS_LATE',
  'ACTION_ITEMS_TO_VERIFY',
  'EXTENSIONS_ASKED',
  'SEMINAR_DECISIONS_TO_TELL',
  'DECISION_TO_TELL',
  'OPINION_AWAITED',
  ...ROUND_TASKS,
] as const;

/** Days before its day that an item is spoken of, as measures and reviews are. */
const SOON_DAYS = 14;

const ITEM = {
  id: sql`i.id`,
  councilId: sql`i.council_id`,
  number: sql`i.number`,
  state: sql`i.state`,
  ownerInstitutionId: sql`i.owner_institution_id`,
};
/** An open item that is due soon or late and falls to the viewer. All whom one falls to speak for its owner, so that one index finds it. */
const ITEM_DUE = sql`
  select 'ACTION_ITEM_DUE'::text as kind, i.id as subject_id, ${referenceOf(ITEM)} || ' ' || i.title as title, i.due_on, null::integer as count, i.council_id,
         case when i.is_behind_mark then restricted_risks_of_item(i.id) end as restricted_risk_ids
    from action_items i
   where ${isOwn(ITEM)} and ${isOpen(ITEM)} and i.due_on <= act_today() + ${SOON_DAYS}::int
     and ${fallsToViewer()}`;

/** How many of something there are in each council that the viewer keeps, and the day of the oldest where one is set: no word of any item. */
const ofCouncil = (kind: string, counted: Sql): Sql => sql`
  select ${kind}::text, c.id, c.name, n.due_on, n.count, c.id, null::text from (${counted}) n (council_id, count, due_on) join councils c on c.id = n.council_id`;
const KEPT = sql`council_id = any(array(select writable_councils()))`;

const LATE = ofCouncil(
  'ACTION_ITEMS_LATE',
  sql`select i.council_id, count(*)::int, min(i.due_on) from action_items i
       where i.${KEPT} and ${isLate({ state: sql`i.state`, dueOn: sql`i.due_on` })} group by i.council_id`,
);
const TO_VERIFY = ofCouncil(
  'ACTION_ITEMS_TO_VERIFY',
  sql`select council_id, count(*)::int, null::date from action_items where ${KEPT} and state = 'DONE' group by council_id`,
);
// A wish is answered before the day that it is to move: after it the item is late.
const EXTENSIONS_ASKED = ofCouncil(
  'EXTENSIONS_ASKED',
  sql`select council_id, count(*)::int, min(from_due_on) from item_extensions where ${KEPT} and state = 'ASKED' group by council_id`,
);

/** How long after its day a decision that nobody was told of is spoken of; one that was told and is another now, always. */
const NEWS_DAYS = 90;
/** Decisions `d` of registers that the viewer keeps which stand otherwise than anybody was told, and that somebody is to be told of. */
const NEWS = sql`
  select d.id, d.council_id, d.seminar_id, d.year, d.number, d.text from decisions d
   where d.${KEPT} and not exists (
           select from outcome_decisions od where od.decision_id = d.id and od.state = d.state and od.edition = d.edition)
     and (coalesce(d.ended_on, d.decided_on) >= act_today() - ${NEWS_DAYS}::int or exists (
           select from outcome_decisions od where od.decision_id = d.id))
     and exists (select from outcome_reader_counts(array[d.id]) c where c.untold > 0)`;
const DECISIONS_TO_TELL = sql`
  select 'SEMINAR_DECISIONS_TO_TELL'::text, s.id, s.title, null::date, count(*)::int, min(n.council_id::text)::uuid, null::text
    from (${NEWS}) n join seminars s on s.id = n.seminar_id group by s.id, s.title
  union all
  select 'DECISION_TO_TELL'::text, n.id, reference('O', c.code || '-' || n.year, n.number) || ' ' || left(n.text, 200), null::date, null::int, c.id, null::text
    from (${NEWS}) n join councils c on c.id = n.council_id where n.seminar_id is null`;

/** Plans in consultation of which an institution that the viewer holds a seat of has not said what it thinks. */
const OPINION_AWAITED = sql`
  select distinct 'OPINION_AWAITED'::text, p.id, p.title, p.consultation_until, null::int, p.council_id, null::text
    from seats s join memberships m on m.id = s.membership_id
    join action_plans p on p.state = 'CONSULTATION' and p.consultation_until >= act_today()
     and (p.council_id = m.council_id or p.id in (select pc.plan_id from plan_councils pc where pc.council_id = m.council_id))
   where s.person_id = (select viewer_id()) and is_current(s.valid_from, s.valid_to) and is_current(m.valid_from, m.valid_to)
     and not exists (select from plan_opinions o where o.plan_id = p.id and o.institution_id = m.institution_id)`;

/**
 * Every action item, decision to tell of and plan to think of that waits for whoever asks, in one sub-select: (kind, subject_id, title, due_on, count, council_id, restricted_risk_ids),
 * the last of what is told by the words of an item that hangs on restricted risks alone. What they may not see is left out by row-level security.
 */
export const planTasks = (): Sql =>
  sql`(${ITEM_DUE} union all ${LATE} union all ${TO_VERIFY} union all ${EXTENSIONS_ASKED} union all ${DECISIONS_TO_TELL} union all ${OPINION_AWAITED} union all ${roundTasks()})`;
