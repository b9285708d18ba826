import { Council } from '@app/councils';
import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { judged } from '../assessment/judgement.input.js';
import { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { settingsOf } from '../risk/risk-parts.js';
import { Risk } from '../risk/risk.entity.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { AssessmentRound } from './assessment-round.entity.js';
import { RiskSubmission } from './risk-submission.entity.js';
import type { CloseAssessmentRoundInput, OpenAssessmentRoundInput, SubmitAssessmentInput } from './round.inputs.js';
import { assessorsOf, placeInRound } from './round-parts.js';
import { RoundRisk } from './round-risk.entity.js';
import { tellRound } from './tell-round.job.js';

@Injectable()
export class RoundsService {
  async open(act: Act, { councilId, riskIds, kind, ...said }: OpenAssessmentRoundInput): Promise<AssessmentRound> {
    if (!(await act.tx.existsBy(Council, { id: councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    allow(canEditRisks(act.actor, councilId));
    const round = AssessmentRound.open({ ...said, councilId, kind: kind ?? 'CURRENT' }, act.today);
    const risks = riskIds ? await this.chosen(act, councilId, riskIds) : await this.unscored(act, councilId);
    await act.tx.save(round);
    await act.tx.insert(
      RoundRisk,
      risks.map(({ id: riskId }) => ({ councilId, roundId: round.id, riskId })),
    );
    await act.promise(tellRound, { roundId: round.id });
    return round;
  }

  async close(act: Act, { id, version }: CloseAssessmentRoundInput): Promise<AssessmentRound> {
    const round = await reach(act, AssessmentRound, id, version);
    allow(canEditRisks(act.actor, round.councilId));
    round.close(act.now);
    await act.tx.update(RoundRisk, { roundId: id }, { isOpen: false });
    return act.tx.save(round);
  }

  async submit(act: Act, { roundId, riskId, institutionId, kind, impacts, ...said }: SubmitAssessmentInput): Promise<RiskSubmission> {
    const risk = await act.tx.findOneBy(Risk, { id: riskId });
    if (!risk) throw new Problem('NOT_FOUND', 'no-such-record', 'riskId');
    const { round, place } = await placeInRound(act, roundId, risk);
    const speaker = await this.speaker(act, riskId, institutionId ?? null);
    const before = await act.tx.countBy(RiskSubmission, { roundId, riskId, institutionId: speaker });
    risk.refuseWhenClosed('riskId');
    round.refuseWhenClosed('roundId');
    round.mustBeOf(kind ?? round.kind);
    // From the result on everybody sees what was said, and nobody's judgement would be their own.
    if (await act.tx.existsBy(RiskAssessment, { roundId, riskId })) throw new Problem('CONFLICT', 'result-is-set', 'riskId');
    const { matrixId } = await settingsOf(act, risk.councilId);
    const matrix = await act.tx.findOneByOrFail(RiskMatrix, { id: matrixId });
    const submission = RiskSubmission.of(place, speaker, before + 1, matrix, { ...said, impacts: judged(impacts) });
    await act.tx.insert(RiskSubmission, submission);
    return submission;
  }

  /** For which institution the actor speaks on this risk. */
  private async speaker(act: Act, riskId: string, institutionId: string | null): Promise<string> {
    const assessors = await assessorsOf(act, riskId);
    if (institutionId && !assessors.some(({ id }) => id === institutionId))
      throw new Problem('INVALID', 'institution-does-not-score', 'institutionId');
    const own = assessors.filter(({ id, isOwn }) => isOwn && (!institutionId || id === institutionId));
    const [first, second] = own;
    if (!first) throw new Problem('FORBIDDEN', 'not-among-assessors', institutionId ? 'institutionId' : 'riskId');
    if (second) throw new Problem('INVALID', 'which-institution', 'institutionId');
    return first.id;
  }

  private async chosen(act: Act, councilId: string, riskIds: readonly string[]): Promise<Risk[]> {
    const ids = [...new Set(riskIds)];
    const risks = await act.tx.findBy(Risk, { id: In(ids), councilId });
    if (risks.length < ids.length) throw new Problem('NOT_FOUND', 'no-such-record', 'riskIds');
    for (const risk of risks) risk.refuseWhenClosed('riskIds');
    if (await act.tx.existsBy(RoundRisk, { riskId: In(ids), isOpen: true }))
      throw new Problem('CONFLICT', 'risk-is-in-an-open-round', 'riskIds');
    return risks;
  }

  /** Those that are open or monitored and in no open round. */
  private async unscored(act: Act, councilId: string): Promise<Risk[]> {
    const risks = await act.tx.findBy(Risk, { councilId, status: In(['OPEN', 'MONITORED']) });
    const taken = await act.tx.findBy(RoundRisk, { councilId, isOpen: true });
    const free = risks.filter(({ id }) => !taken.some(({ riskId }) => riskId === id));
    if (free.length === 0) throw new Problem('CONFLICT', 'no-risks-to-score', 'riskIds');
    return free;
  }
}
