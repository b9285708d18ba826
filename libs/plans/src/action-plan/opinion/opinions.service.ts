import { allow, Problem, type Act } from '@app/kernel';
import { Institution } from '@app/people';
import { Injectable } from '@nestjs/common';
import { ActionPlan } from '../action-plan.entity.js';
import type { GiveOpinionInput } from './opinion.inputs.js';
import { PlanOpinion } from './plan-opinion.entity.js';

@Injectable()
export class OpinionsService {
  /** Whoever speaks for an institution says what it thinks; what a colleague said meanwhile is not written over. */
  async give(act: Act, { planId, institutionId, text, version = null }: GiveOpinionInput): Promise<PlanOpinion> {
    // First: a plan that is adopted or taken back meanwhile is seen as it is then.
    await act.tx.query('select hold_plan($1)', [planId]);
    const plan = await act.tx.findOneBy(ActionPlan, { id: planId });
    if (!plan) throw new Problem('NOT_FOUND', 'no-such-record', 'planId');
    if (!(await act.tx.existsBy(Institution, { id: institutionId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'institutionId');
    const { isOwn, isMember } = await standing(act, plan, institutionId);
    allow(isOwn);
    if (!isMember) throw new Problem('INVALID', 'opinion-of-no-member', 'institutionId');
    plan.refuseUnlessConsultedOn(act.today);
    const given = await act.tx.findOne(PlanOpinion, { where: { planId, institutionId }, lock: { mode: 'pessimistic_write' } });
    if ((given?.version ?? null) !== version) throw new Problem('CONFLICT', 'stale-version', 'version');
    const opinion = given ?? act.tx.create(PlanOpinion, { councilId: plan.councilId, planId, institutionId, version: 0 });
    const personId = act.actor.personId ?? null;
    return act.tx.save(Object.assign(opinion, { text, personId, version: opinion.version + 1, changedAt: act.now }));
  }
}

/** Whether the actor speaks for the institution, and whether it is a member today of a council whose plan it is. */
async function standing({ tx }: Act, plan: ActionPlan, institutionId: string): Promise<{ isOwn: boolean; isMember: boolean }> {
  const [row] = await tx.query<[{ isOwn: boolean; isMember: boolean }]>(
    `select $1::uuid = any(array(select own_institutions())) as "isOwn",
            exists (select from memberships m where m.institution_id = $1 and is_current(m.valid_from, m.valid_to)
              and (m.council_id = $2 or m.council_id in (select pc.council_id from plan_councils pc where pc.plan_id = $3))) as "isMember"`,
    [institutionId, plan.councilId, plan.id],
  );
  return row;
}
