import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { noteStep, saveChanged, settingsOf } from '../risk/risk-parts.js';
import { Risk } from '../risk/risk.entity.js';
import { RiskAcceptance } from './risk-acceptance.entity.js';
import { RiskReview } from './risk-review.entity.js';
import type { AcceptRiskInput, ReviewRiskInput } from './treatment.inputs.js';
import { canAcceptRisks, canReviewRisks } from './treatment.policy.js';

@Injectable()
export class TreatmentService {
  /** Without `reach`: the chair may not lock what they may not change, so the database looks at the version under its own lock. */
  async accept(act: Act, { riskId, version, reason, expiresOn }: AcceptRiskInput): Promise<string> {
    const risk = await act.tx.findOneBy(Risk, { id: riskId });
    if (!risk) throw new Problem('NOT_FOUND', 'no-such-record', 'riskId');
    allow(canAcceptRisks(act.actor, risk.councilId));
    risk.refuseWhenClosed('riskId');
    risk.refuseUnlessNewest(version);
    RiskAcceptance.refuseUnlessPossible(risk, expiresOn, act.today);
    const [row] = await act.tx.query<{ id: string | null }[]>('select accept_risk($1, $2, $3, $4) as id', [
      riskId,
      version,
      reason,
      expiresOn,
    ]);
    if (!row?.id) throw new Problem('CONFLICT', 'stale-version', 'version');
    return riskId;
  }

  async review(act: Act, { riskId, version, ...words }: ReviewRiskInput): Promise<string> {
    const risk = await reach(act, Risk, { riskId });
    allow(canReviewRisks(act.actor, risk.councilId));
    risk.refuseWhenClosed('riskId');
    risk.refuseUnlessNewest(version);
    const before = risk.status;
    const review = RiskReview.of(risk, words, await settingsOf(act, risk.councilId), act.today);
    await act.tx.insert(RiskReview, review);
    if (risk.status !== before) await noteStep(act, risk, review.reason, 'REVIEWED');
    await saveChanged(act, risk);
    return riskId;
  }
}
