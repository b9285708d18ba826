import { Council } from '@app/councils';
import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CreateRiskInput } from './create-risk.input.js';
import { nextNumber } from './risk-numbers.entity.js';
import {
  checkIdentified,
  checkOwners,
  editableRisk,
  enteredOn,
  noteStep,
  saveChanged,
  setContributors,
  setRegions,
  settingsOf,
} from './risk-parts.js';
import type { CloseRiskInput, OpenRiskInput, ReopenRiskInput } from './risk-step.inputs.js';
import { Risk } from './risk.entity.js';
import { canEditRisks } from './risk.policy.js';
import type { UpdateRiskInput } from './update-risk.input.js';

@Injectable()
export class RisksService {
  async create(act: Act, { councilId, mark, regionIds, contributorIds, ...fields }: CreateRiskInput): Promise<Risk> {
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canEditRisks(act.actor, councilId));
    // A mark that is put on later leaves the number: everybody could see it before.
    const number = await nextNumber(act.tx, councilId, 'risk', Boolean(mark));
    const risk = Risk.of(councilId, number, fields, act.today);
    if (mark) risk.mark({ ...mark, until: mark.until ?? null }, act.today);
    await checkOwners(act, risk, fields);
    await act.tx.save(risk);
    await noteStep(act, risk, null);
    await setRegions(act, risk, regionIds ?? []);
    await setContributors(act, risk, contributorIds ?? []);
    return risk;
  }

  async update(act: Act, { id, version, mark, regionIds, contributorIds, ...fields }: UpdateRiskInput): Promise<Risk> {
    const risk = await editableRisk(act, id, version);
    const { reviewDays } = risk;
    risk.change(fields, act.today);
    if (risk.reviewDays !== reviewDays) risk.countReviewAgain(await settingsOf(act, risk.councilId), await enteredOn(act, risk));
    if (mark !== undefined) risk.mark(mark && { ...mark, until: mark.until ?? null }, act.today);
    if (fields.identifiedOn) await checkIdentified(act, risk);
    await checkOwners(act, risk, fields);
    if (regionIds) await setRegions(act, risk, regionIds);
    if (contributorIds) await setContributors(act, risk, contributorIds);
    return saveChanged(act, risk);
  }

  async open(act: Act, { id, version }: OpenRiskInput): Promise<Risk> {
    const risk = await editableRisk(act, id, version);
    risk.open(await settingsOf(act, risk.councilId), act.today);
    await noteStep(act, risk, null);
    return saveChanged(act, risk);
  }

  async close(act: Act, { id, version, reason }: CloseRiskInput): Promise<Risk> {
    const risk = await editableRisk(act, id, version);
    risk.close(reason, act.today);
    await noteStep(act, risk, reason);
    return saveChanged(act, risk);
  }

  async reopen(act: Act, { id, version, reason }: ReopenRiskInput): Promise<Risk> {
    const risk = await reach(act, Risk, id);
    allow(canEditRisks(act.actor, risk.councilId));
    risk.refuseUnlessClosed('id');
    risk.refuseUnlessNewest(version);
    risk.reopen(await settingsOf(act, risk.councilId), act.today);
    await noteStep(act, risk, reason);
    return saveChanged(act, risk);
  }
}
