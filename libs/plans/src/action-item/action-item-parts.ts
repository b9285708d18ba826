import { allow, Problem, reach, type Act } from '@app/kernel';
import { Affiliation, Institution, Person } from '@app/people';
import type { UpdateChannel } from './action-item-enums.js';
import { ActionItem, type ActionItemFields } from './action-item.entity.js';
import { canKeepItems, canReport } from './action-item.policy.js';
import { ItemExtension } from './item-extension.entity.js';
import { ItemUpdate } from './item-update.entity.js';

type Named = string | Readonly<Record<string, string>>;

/** An item to be changed by who keeps it; `named` as `reach` takes it. Its version is asked after its state: a closed one has no next. */
export async function keptItem(act: Act, named: Named): Promise<ActionItem> {
  const item = await reach(act, ActionItem, named);
  allow(canKeepItems(act.actor, item.councilId));
  return item;
}

/** An item to be reported on, by whom it is up to or who keeps it. */
export async function reportedItem(act: Act, named: Named): Promise<ActionItem> {
  const item = await reach(act, ActionItem, named);
  allow(canReport(act.actor, { councilId: item.councilId, isOwn: await isOwn(act, item) }));
  return item;
}

/** Whether the actor speaks for the institution that the item is up to. */
export async function isOwn(act: Act, { ownerInstitutionId }: ActionItem): Promise<boolean> {
  const [row] = await act.tx.query<[{ own: boolean }]>('select $1::uuid = any(array(select own_institutions())) as own', [
    ownerInstitutionId,
  ]);
  return row.own;
}

export async function saveItem(act: Act, item: ActionItem): Promise<ActionItem> {
  item.version += 1;
  item.changedAt = act.now;
  return act.tx.save(item);
}

/** Appends what was said, with the state that the item is in now and what it waits for, and answers its id. The item is locked: numbers do not meet. */
export async function appendUpdate(act: Act, item: ActionItem, note: string | null, channel: UpdateChannel = 'WEB'): Promise<string> {
  const { id: itemId, councilId, state, progressPercent, waitingFor } = item;
  const number = 1 + (await act.tx.countBy(ItemUpdate, { itemId }));
  const update = act.tx.create(ItemUpdate, { itemId, councilId, number, state, progressPercent, waitingFor, note, channel });
  await act.tx.insert(ItemUpdate, update);
  return update.id;
}

/** How far it had come before it was called done. */
export async function percentBeforeDone(act: Act, { id: itemId }: ActionItem): Promise<number> {
  const [last] = await act.tx.query<{ percent: number }[]>(
    `select progress_percent as percent from item_updates where item_id = $1 and state not in ('DONE', 'VERIFIED', 'DROPPED') order by number desc limit 1`,
    [itemId],
  );
  return last?.percent ?? 0;
}

/** Of a closed item nobody grants a day any more. */
export async function withdrawWaiting(act: Act, { id: itemId }: ActionItem): Promise<void> {
  const waiting = await act.tx.findOneBy(ItemExtension, { itemId, state: 'ASKED' });
  if (!waiting) return;
  waiting.withdraw(act.actor.personId ?? null, act.now);
  await act.tx.save(waiting);
}

/** The owner is a member of one of the item's councils today; the assignee is one of its people today. */
export async function checkOwner(
  act: Act,
  item: ActionItem,
  councilIds: readonly string[],
  given: Partial<ActionItemFields>,
): Promise<void> {
  const { ownerInstitutionId: institutionId, assigneePersonId: personId } = item;
  if (given.ownerInstitutionId) {
    if (!(await act.tx.existsBy(Institution, { id: institutionId })))
      throw new Problem('NOT_FOUND', 'no-such-record', 'ownerInstitutionId');
    const [member] = await act.tx.query<[{ found: boolean }]>(
      `select $1::uuid in (select council_institutions(c.id) from unnest($2::uuid[]) as c (id)) as found`,
      [institutionId, councilIds],
    );
    if (!member.found) throw new Problem('INVALID', 'owner-is-no-member', 'ownerInstitutionId');
  }
  if (!personId || (!given.assigneePersonId && !given.ownerInstitutionId)) return;
  if (!(await act.tx.existsBy(Person, { id: personId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'assigneePersonId');
  const affiliations = await act.tx.findBy(Affiliation, { personId, institutionId });
  if (!affiliations.some(({ validFrom, validTo }) => validFrom <= act.today && (validTo === null || validTo >= act.today)))
    throw new Problem('INVALID', 'assignee-not-of-owner', 'assigneePersonId');
}
