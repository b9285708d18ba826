import { Council } from '@app/councils';
import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { nextNumber, nextRestrictedNumber } from '../plan-numbers.entity.js';
import { checkOwner, keptItem, saveItem } from './action-item-parts.js';
import { ActionItem } from './action-item.entity.js';
import { canKeepItems } from './action-item.policy.js';
import {
  checkCouncils,
  councilsOf,
  helpersOf,
  isBehindMark,
  measuresNamed,
  risksNamed,
  setCouncils,
  setDependencies,
  setHelpers,
  setMeasures,
  setRisks,
} from './item-links.js';
import { noteNews } from './item-news.entity.js';
import { checkOrigin, councilsByDecision, refuseAgreedAfterDue, refuseDueBeforeAgreed } from './item-origin.js';
import type { CreateActionItemInput, UpdateActionItemInput } from './keep-action-item.inputs.js';

const whoDoes = ({ ownerInstitutionId, assigneePersonId }: ActionItem): string => `${ownerInstitutionId}/${assigneePersonId}`;

@Injectable()
export class ActionItemsService {
  async create(act: Act, input: CreateActionItemInput): Promise<ActionItem> {
    const { councilId, dueOn, helperIds, riskIds, measureIds, councilIds: given, dependsOnIds, ...fields } = input;
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canKeepItems(act.actor, councilId));
    if (given) await checkCouncils(act, councilId, given);
    const councilIds = given ?? (await councilsByDecision(act, councilId, fields.decisionId));
    const all = [councilId, ...councilIds];
    const risks = await risksNamed(act, riskIds ?? [], all);
    const measures = await measuresNamed(act, measureIds ?? [], all);
    // One that comes behind a mark later keeps its number: everybody could see it before.
    const isRestricted = await isBehindMark(act, risks, measures);
    const number = isRestricted ? await nextRestrictedNumber(act.tx, councilId) : await nextNumber(act.tx, councilId, 'item');
    const item = ActionItem.of(councilId, number, dueOn, fields);
    await checkOrigin(act, item, fields);
    await refuseDueBeforeAgreed(act, item);
    await checkOwner(act, item, all, fields);
    item.refuseOwnHelp(helperIds ?? [], { helperIds });
    await act.tx.save(item);
    await setCouncils(act, item, councilIds);
    await setRisks(act, item, risks);
    await setMeasures(act, item, measures);
    await setHelpers(act, item, helperIds ?? []);
    await setDependencies(act, item, dependsOnIds ?? []);
    await noteNews(act, item, 'GIVEN');
    return item;
  }

  async update(act: Act, input: UpdateActionItemInput): Promise<ActionItem> {
    const { id, version, helperIds, riskIds, measureIds, councilIds, dependsOnIds, ...fields } = input;
    const item = await keptItem(act, id);
    const before = { decisionId: item.decisionId, seminarId: item.seminarId };
    const doneBy = whoDoes(item);
    item.change(fields);
    item.refuseUnlessNewest(version);
    if (councilIds) {
      await checkCouncils(act, item.councilId, councilIds, await councilsOf(act, item));
      await setCouncils(act, item, councilIds);
    }
    const all = await councilsOf(act, item);
    await checkOrigin(act, item, fields);
    await refuseAgreedAfterDue(act, item, before);
    await checkOwner(act, item, all, fields);
    if (helperIds || fields.ownerInstitutionId) item.refuseOwnHelp(helperIds ?? (await helpersOf(act, item)), { helperIds });
    if (riskIds) await setRisks(act, item, await risksNamed(act, riskIds, all));
    if (measureIds) await setMeasures(act, item, await measuresNamed(act, measureIds, all));
    if (helperIds) await setHelpers(act, item, helperIds);
    if (dependsOnIds) await setDependencies(act, item, dependsOnIds);
    if (whoDoes(item) !== doneBy) await noteNews(act, item, 'GIVEN');
    return saveItem(act, item);
  }
}
