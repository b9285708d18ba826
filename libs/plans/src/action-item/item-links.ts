import { Problem, type Act } from '@app/kernel';
import { Institution } from '@app/people';
import { Measure, Risk } from '@app/risks';
import { In } from 'typeorm';
import { ActionItem } from './action-item.entity.js';
import { ItemDependency } from './item-dependency.entity.js';
import { ItemCouncil, ItemHelper, ItemMeasure, ItemRisk } from './item-links.entities.js';

/** Risks that an item is to hang on: all there, and of its councils. */
export async function risksNamed(act: Act, ids: readonly string[], councilIds: readonly string[]): Promise<Risk[]> {
  const risks = await act.tx.findBy(Risk, { id: In([...ids]) });
  if (risks.length < ids.length) throw new Problem('NOT_FOUND', 'no-such-record', 'riskIds');
  if (risks.some(({ councilId }) => !councilIds.includes(councilId)))
    throw new Problem('INVALID', 'item-risk-of-another-council', 'riskIds');
  return risks;
}

export async function measuresNamed(act: Act, ids: readonly string[], councilIds: readonly string[]): Promise<Measure[]> {
  const measures = await act.tx.findBy(Measure, { id: In([...ids]) });
  if (measures.length < ids.length) throw new Problem('NOT_FOUND', 'no-such-record', 'measureIds');
  if (measures.some(({ councilId }) => !councilIds.includes(councilId)))
    throw new Problem('INVALID', 'item-measure-of-another-council', 'measureIds');
  return measures;
}

/** Whether nothing that an item is to hang on is open to all: a mark on each of its risks holds today, or will. */
export async function isBehindMark(act: Act, risks: readonly Risk[], measures: readonly Measure[]): Promise<boolean> {
  const [{ open }] = await act.tx.query<[{ open: boolean }]>(
    `select exists (select from measure_risks mr join risks r on r.id = mr.risk_id
                     where mr.measure_id = any($1) and (r.mark_basis is null or r.mark_until < act_today())) as open`,
    [measures.map(({ id }) => id)],
  );
  return risks.length + measures.length > 0 && !open && risks.every((risk) => risk.isMarked(act.today));
}

/** The councils of an item: its own first. */
export async function councilsOf(act: Act, { id: itemId, councilId }: ActionItem): Promise<string[]> {
  const others = await act.tx.findBy(ItemCouncil, { itemId });
  return [councilId, ...others.map((other) => other.councilId)];
}

/** Others that one reads, or that host a seminar together with one's own. Those that are there may stay, also where they could not be named today. */
export async function checkCouncils(act: Act, own: string, councilIds: readonly string[], present: readonly string[] = []): Promise<void> {
  if (councilIds.includes(own)) throw new Problem('INVALID', 'council-is-the-items-own', 'councilIds');
  const added = councilIds.filter((id) => !present.includes(id));
  if (added.length === 0) return;
  const partners = await act.tx.query<{ id: string }[]>('select partner_councils($1) as id', [own]);
  if (!added.every((id) => partners.some((partner) => partner.id === id))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilIds');
}

export async function setCouncils(act: Act, { id: itemId }: ActionItem, councilIds: readonly string[]): Promise<void> {
  const present = await act.tx.findBy(ItemCouncil, { itemId });
  await act.tx.remove(present.filter(({ councilId }) => !councilIds.includes(councilId)));
  const added = councilIds.filter((id) => !present.some(({ councilId }) => councilId === id));
  await act.tx.insert(
    ItemCouncil,
    added.map((councilId) => ({ itemId, councilId })),
  );
}

/** The institutions that help with an item as it stands. */
export async function helpersOf(act: Act, { id: itemId }: ActionItem): Promise<string[]> {
  const helpers = await act.tx.findBy(ItemHelper, { itemId });
  return helpers.map(({ institutionId }) => institutionId);
}

export async function setHelpers(act: Act, item: ActionItem, institutionIds: readonly string[]): Promise<void> {
  const { id: itemId, councilId } = item;
  const present = await act.tx.findBy(ItemHelper, { itemId });
  const added = institutionIds.filter((id) => !present.some(({ institutionId }) => institutionId === id));
  if ((await act.tx.countBy(Institution, { id: In(added) })) < added.length) throw new Problem('NOT_FOUND', 'no-such-record', 'helperIds');
  await act.tx.remove(present.filter(({ institutionId }) => !institutionIds.includes(institutionId)));
  await act.tx.insert(
    ItemHelper,
    added.map((institutionId) => ({ itemId, councilId, institutionId })),
  );
}

export async function setRisks(act: Act, { id: itemId }: ActionItem, risks: readonly Risk[]): Promise<void> {
  const present = await act.tx.findBy(ItemRisk, { itemId });
  const added = risks.filter(({ id }) => !present.some(({ riskId }) => riskId === id));
  for (const risk of added) risk.refuseWhenClosed('riskIds');
  // The new ones first: an item that hangs on nothing for a moment would be open to all for it.
  await act.tx.insert(
    ItemRisk,
    added.map(({ id: riskId, councilId }) => ({ itemId, councilId, riskId })),
  );
  await act.tx.remove(present.filter(({ riskId }) => !risks.some(({ id }) => id === riskId)));
}

export async function setMeasures(act: Act, { id: itemId }: ActionItem, measures: readonly Measure[]): Promise<void> {
  const present = await act.tx.findBy(ItemMeasure, { itemId });
  const added = measures.filter(({ id }) => !present.some(({ measureId }) => measureId === id));
  if (added.some(({ state }) => state === 'DROPPED')) throw new Problem('CONFLICT', 'measure-is-dropped', 'measureIds');
  await act.tx.insert(
    ItemMeasure,
    added.map(({ id: measureId, councilId }) => ({ itemId, councilId, measureId })),
  );
  await act.tx.remove(present.filter(({ measureId }) => !measures.some(({ id }) => id === measureId)));
}

/** Items of the same council; that they go round in no circle, the database sees to. */
export async function setDependencies(act: Act, { id: itemId, councilId }: ActionItem, neededIds: readonly string[]): Promise<void> {
  if (neededIds.includes(itemId)) throw new Problem('CONFLICT', 'items-wait-in-a-circle', 'dependsOnIds');
  const present = await act.tx.findBy(ItemDependency, { itemId });
  const added = neededIds.filter((id) => !present.some(({ needsItemId }) => needsItemId === id));
  const needed = await act.tx.findBy(ActionItem, { id: In(added) });
  if (needed.length < added.length) throw new Problem('NOT_FOUND', 'no-such-record', 'dependsOnIds');
  if (needed.some((one) => one.councilId !== councilId)) throw new Problem('INVALID', 'item-of-another-council', 'dependsOnIds');
  if (needed.some(({ state }) => state === 'DROPPED')) throw new Problem('CONFLICT', 'needed-item-is-dropped', 'dependsOnIds');
  await act.tx.remove(present.filter(({ needsItemId }) => !neededIds.includes(needsItemId)));
  await act.tx.insert(
    ItemDependency,
    added.map((needsItemId) => ({ itemId, councilId, needsItemId })),
  );
}
