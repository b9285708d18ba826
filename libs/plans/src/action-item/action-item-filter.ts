import { and, asc, desc, sql, type OrderKey, type Row, type Sql } from '@app/kernel';
import { nameMatches } from '@app/people';
import { councilCodeOf } from '../joint-council/named-councils.js';
import type { ActionItemOrder } from './action-item-enums.js';
import type { ActionItem } from './action-item.entity.js';
import type { ActionItemFilter } from './action-items.args.js';
import { dayOf, mayBeOf, originOf } from './item-source.js';

type Item = Row<ActionItem>;

/** In the words of the indexes, so that the planner knows them. */
export const isOpen = (i: { state: Sql }): Sql => sql`(${i.state} in ('PLANNED', 'IN_PROGRESS', 'WAITING'))`;
export const isLateOn = (i: { state: Sql; dueOn: Sql }, today: Sql): Sql => sql`(${isOpen(i)} and ${i.dueOn} < ${today})`;
export const isLate = (i: { state: Sql; dueOn: Sql }): Sql => isLateOn(i, sql`act_today()`);
export const isStarted = (i: { state: Sql; startedAt: Sql }): Sql =>
  sql`(${i.startedAt} is not null or ${i.state} in ('IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED'))`;
export const isOwn = (i: { ownerInstitutionId: Sql }): Sql => sql`(${i.ownerInstitutionId} = any(array(select own_institutions())))`;

export const referenceOf = (i: { councilId: Sql; number: Sql }): Sql => sql`reference('T', ${councilCodeOf(i)}, ${i.number})`;

/** Ids of the items that work on a risk, themselves or by a measure. */
export const workingOn = (riskId: unknown): Sql => sql`(select ir.item_id from item_risks ir where ir.risk_id = ${riskId}
  union select im.item_id from measure_risks mr join item_measures im on im.measure_id = mr.measure_id where mr.risk_id = ${riskId})`;

const flag = (given: boolean | null | undefined, condition: Sql): Sql | false =>
  given !== null && given !== undefined && sql`coalesce(${condition}, false) = ${given}`;

/** As plain conditions where the answer is yes, so that indexes serve them. */
const yes = (given: boolean | null | undefined, condition: Sql): Sql | false => (given === true ? condition : flag(given, condition));

/** Of a council: its own items, and those that it agreed on with others. */
export const ofCouncil = (i: Item, councilId: string): Sql =>
  sql`(${i.councilId} = ${councilId} or ${i.id} = any(array(select ic.item_id from item_councils ic where ic.council_id = ${councilId})))`;

/** The same of several councils, `ids` a query for them. */
export const ofCouncils = (i: { councilId: Sql; id: Sql }, ids: Sql): Sql =>
  sql`(${i.councilId} = any(array(${ids})) or ${i.id} = any(array(select ic.item_id from item_councils ic where ic.council_id = any(array(${ids})))))`;

/** Looked at only where asked for: it takes a look at decision and seminar of each item. */
function fromWhere(i: Item, { seminarId, source, agreedFrom, agreedTo }: ActionItemFilter): Sql | false {
  const asked = [
    seminarId && sql`o.seminar_id = ${seminarId}`,
    source && sql`o.source = ${source}`,
    agreedFrom && sql`o.agreed_on >= ${agreedFrom}`,
    agreedTo && sql`o.agreed_on <= ${agreedTo}`,
  ];
  return asked.some(Boolean) && sql`exists (select from ${originOf(i)} o where ${and(...asked)})`;
}

/** Whether an item is among those asked for. */
export function passes(i: Item, filter: ActionItemFilter): Sql {
  const { search, institutionIds, states, phases, priorities, dueFrom, dueBy } = filter;
  return and(
    nameMatches(sql`${i.title} || ' ' || coalesce(${i.description}, '')`, search),
    yes(filter.mine, sql`${i.assigneePersonId} = (select viewer_id())`),
    yes(filter.isOwn, isOwn(i)),
    institutionIds && sql`${i.ownerInstitutionId} = any(${institutionIds})`,
    states && sql`${i.state} = any(${states})`,
    yes(filter.isOpen, isOpen(i)),
    yes(filter.isLate, isLate(i)),
    flag(filter.hasOpenExtension, sql`exists (select from item_extensions e where e.item_id = ${i.id} and e.state = 'ASKED')`),
    dueFrom && sql`${i.dueOn} >= ${dueFrom}`,
    dueBy && sql`${i.dueOn} <= ${dueBy}`,
    phases && sql`${i.phase} = any(${phases})`,
    priorities && sql`${i.priority} = any(${priorities})`,
    filter.planId && sql`${i.planId} = ${filter.planId}`,
    filter.goalId && sql`${i.goalId} = ${filter.goalId}`,
    filter.decisionId && sql`${i.decisionId} = ${filter.decisionId}`,
    filter.seminarId && mayBeOf(i, filter.seminarId),
    fromWhere(i, filter),
    flag(filter.isStarted, isStarted(i)),
    flag(filter.hasSlipped, sql`${i.slips} > 0`),
    flag(filter.isDoneOnTime, sql`${dayOf(i.doneAt)} <= ${i.originalDueOn}`),
    filter.riskId && sql`${i.id} = any(array(${workingOn(filter.riskId)}))`,
    filter.measureId && sql`${i.id} = any(array(select im.item_id from item_measures im where im.measure_id = ${filter.measureId}))`,
  );
}

/** In the order that people think of first, or the other way round. The indexes of the list are in exactly these orders. */
export function ordered(i: Item, order: ActionItemOrder, isReversed = false): OrderKey[] {
  const [up, down] = isReversed ? [desc, asc] : [asc, desc];
  switch (order) {
    case 'DUE':
      return [up(i.dueOn)];
    case 'PRIORITY':
      return [up(i.priority), up(i.dueOn)];
    case 'NUMBER':
      return [up(i.number)];
    case 'CHANGED':
      return [down(i.changedAt)];
  }
}
