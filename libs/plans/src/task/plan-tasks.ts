import { sql, type Sql } from '@app/kernel';
import { isOpen, isOwn, referenceOf } from '../action-item/action-item-filter.js';

/** Kinds of work on action items that wait for somebody; what each means stands where `Task` is declared. */
export const PLAN_TASKS = ['ACTION_ITEM_DUE', 'ACTION_ITEMS_TO_VERIFY', 'EXTENSIONS_ASKED'] as const;

/** Days before its day that an item is spoken of, as measures and reviews are. */
const SOON_DAYS = 14;

const ITEM = {
  id: sql`i.id`,
  councilId: sql`i.council_id`,
  number: sql`i.number`,
  state: sql`i.state`,
  ownerInstitutionId: sql`i.owner_institution_id`,
};
const IN_PLACE = sql`is_current(m.valid_from, m.valid_to) and is_current(s.valid_from, s.valid_to)`;
const sitsFor = (personId: Sql): Sql => sql`exists (select from memberships m join seats s on s.membership_id = m.id
  where m.institution_id = i.owner_institution_id and s.person_id = ${personId} and ${IN_PLACE})`;
const IS_ASSIGNED = sql`(i.assignee_person_id is not null and (${sitsFor(sql`i.assignee_person_id`)} or exists (
  select from affiliations a where a.person_id = i.assignee_person_id and a.institution_id = i.owner_institution_id and is_current(a.valid_from, a.valid_to))))`;
const HAS_LEAD = sql`exists (
  select from affiliations a where a.institution_id = i.owner_institution_id and a.role = 'LEAD' and is_current(a.valid_from, a.valid_to))`;

/**
 * To whom an open item falls that is due soon or late: the assignee, as long as they speak for the owner institution; where no such person
 * is named, whoever leads the institution; where nobody does, who holds its seats. All of them speak for it, so that one index finds it.
 */
const ITEM_DUE = sql`
  select 'ACTION_ITEM_DUE'::text as kind, i.id as subject_id, ${referenceOf(ITEM)} || ' ' || i.title as title, i.due_on, null::integer as count, i.council_id,
         case when i.is_behind_mark then restricted_risks_of_item(i.id) end as restricted_risk_ids
    from action_items i
   where ${isOwn(ITEM)} and ${isOpen(ITEM)} and i.due_on <= act_today() + ${SOON_DAYS}::int
     and (i.assignee_person_id = (select viewer_id()) or (not ${IS_ASSIGNED} and (
       i.owner_institution_id = any(array(select led_institutions())) or (not ${HAS_LEAD} and ${sitsFor(sql`(select viewer_id())`)}))))`;

/** How many of something there are in each council that the viewer keeps: no word of any item. */
const ofCouncil = (kind: string, counted: Sql): Sql => sql`
  select ${kind}::text, c.id, c.name, null::date, n.count, c.id, null::text from (${counted}) n (council_id, count) join councils c on c.id = n.council_id`;
const KEPT = sql`council_id = any(array(select writable_councils()))`;

const TO_VERIFY = ofCouncil(
  'ACTION_ITEMS_TO_VERIFY',
  sql`select council_id, count(*)::int from action_items where ${KEPT} and state = 'DONE' group by council_id`,
);
const EXTENSIONS_ASKED = ofCouncil(
  'EXTENSIONS_ASKED',
  sql`select council_id, count(*)::int from item_extensions where ${KEPT} and state = 'ASKED' group by council_id`,
);

/**
 * Every action item that waits for whoever asks, in one sub-select: (kind, subject_id, title, due_on, count, council_id, restricted_risk_ids),
 * the last of what is told by the words of an item that hangs on restricted risks alone. What they may not see is left out by row-level security.
 */
export const planTasks = (): Sql => sql`(${ITEM_DUE} union all ${TO_VERIFY} union all ${EXTENSIONS_ASKED})`;
