import { Council } from '@app/councils';
import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { moveOpenItems } from '../action-item/move-open-items.js';
import { ActionPlan } from './action-plan.entity.js';
import { canEditPlans } from './action-plan.policy.js';
import { amendIndicators } from './indicator/amend-indicators.js';
import type { AmendActionPlanInput, CreateActionPlanInput, UpdateActionPlanInput } from './keep-plan.inputs.js';
import { tellConsultation } from './opinion/tell-consultation.job.js';
import { PlanAmendment } from './plan-amendment.entity.js';
import { checkPrevious, decisionNamed, keptPlan, lackOf, lockBoth, planToGoOn, saveChanged, setCouncils } from './plan-parts.js';
import type {
  AdoptActionPlanInput,
  CloseActionPlanInput,
  OpenConsultationInput,
  ReturnActionPlanToDraftInput,
} from './plan-step.inputs.js';

@Injectable()
export class ActionPlansService {
  async create(act: Act, { councilId, otherCouncilIds, ...fields }: CreateActionPlanInput): Promise<ActionPlan> {
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canEditPlans(act.actor, councilId));
    const plan = ActionPlan.of(councilId, fields);
    await checkPrevious(act, plan);
    await act.tx.save(plan);
    await setCouncils(act, plan, otherCouncilIds ?? []);
    return plan;
  }

  async update(act: Act, { id, version, otherCouncilIds, ...fields }: UpdateActionPlanInput): Promise<ActionPlan> {
    const plan = await keptPlan(act, id, version);
    plan.change(fields);
    if (fields.previousPlanId) await checkPrevious(act, plan);
    if (otherCouncilIds) await setCouncils(act, plan, otherCouncilIds);
    return saveChanged(act, plan);
  }

  async amend(
    act: Act,
    { id, version, decisionId, summary, indicators: given = [], ...fields }: AmendActionPlanInput,
  ): Promise<ActionPlan> {
    const plan = await keptPlan(act, id, version);
    plan.amend(await decisionNamed(act, decisionId), fields);
    const indicators = await amendIndicators(act, plan, given);
    await act.tx.insert(PlanAmendment, { planId: plan.id, councilId: plan.councilId, decisionId, summary, indicators });
    return saveChanged(act, plan);
  }

  async openConsultation(act: Act, { id, version, until }: OpenConsultationInput): Promise<ActionPlan> {
    const plan = await keptPlan(act, id, version);
    const { state, consultationUntil } = plan;
    plan.openConsultation(until, act.today, await lackOf(act, plan));
    await saveChanged(act, plan);
    if (state !== 'CONSULTATION' || consultationUntil !== until) await act.promise(tellConsultation, { planId: plan.id, until });
    return plan;
  }

  async returnToDraft(act: Act, { id, version }: ReturnActionPlanToDraftInput): Promise<ActionPlan> {
    const plan = await keptPlan(act, id, version);
    plan.returnToDraft();
    return saveChanged(act, plan);
  }

  async adopt(act: Act, { id, version, decisionId, endsConsultation = false }: AdoptActionPlanInput): Promise<ActionPlan> {
    const plan = await keptPlan(act, id, version);
    plan.adopt(await decisionNamed(act, decisionId), await lackOf(act, plan), endsConsultation ? null : act.today);
    return saveChanged(act, plan);
  }

  async close(act: Act, { id, version, closingReport, rollOverToPlanId }: CloseActionPlanInput): Promise<ActionPlan> {
    if (rollOverToPlanId) await lockBoth(act, [id, rollOverToPlanId]);
    const plan = await keptPlan(act, id, version);
    const next = rollOverToPlanId ? await planToGoOn(act, rollOverToPlanId) : null;
    plan.close(closingReport, act.today, next);
    await saveChanged(act, plan);
    if (next) await moveOpenItems(act, plan, next);
    return plan;
  }
}
