import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessment/assessments.service.js';
import { Measure } from '../measure/measure.entity.js';
import { Risk } from '../risk/risk.entity.js';
import { canEditRisks } from '../risk/risk.policy.js';
import { currentAssessment, matrixOfToday } from './propose-scores.js';
import type { ConfirmProposedScoreInput, DeclineProposedScoreInput, RecomputeProposedScoreInput } from './proposal.inputs.js';
import { ScoreProposal } from './score-proposal.entity.js';

@Injectable()
export class ProposalsService {
  constructor(private readonly assessments: AssessmentsService) {}

  /** Scores the risk as anybody who moderates would: there is no second way to a score. */
  async confirm(act: Act, { proposalId, version, confidence, reason }: ConfirmProposedScoreInput): Promise<ScoreProposal> {
    const proposal = await keptProposal(act, proposalId, version);
    proposal.refuseUnlessWaiting();
    const { riskId, councilId, likelihood, impacts } = proposal;
    const [risk, current, matrix] = [
      await act.tx.findOneByOrFail(Risk, { id: riskId }),
      await currentAssessment(act, riskId),
      await matrixOfToday(act, councilId),
    ];
    risk.refuseWhenClosed('proposalId');
    if (proposal.isStale(current, matrix.id)) throw new Problem('CONFLICT', 'proposal-is-stale', 'proposalId');
    const scored = { riskId, version: risk.version, kind: 'CURRENT' as const, likelihood, impacts, confidence, reason };
    const assessment = await this.assessments.moderate(act, scored);
    proposal.confirm(assessment, act.today);
    return act.tx.save(proposal);
  }

  async decline(act: Act, { proposalId, version, reason }: DeclineProposedScoreInput): Promise<ScoreProposal> {
    const proposal = await keptProposal(act, proposalId, version);
    proposal.decline(reason, act.today);
    return act.tx.save(proposal);
  }

  async recompute(act: Act, { proposalId, version }: RecomputeProposedScoreInput): Promise<ScoreProposal> {
    const proposal = await keptProposal(act, proposalId, version);
    const measure = await act.tx.findOneByOrFail(Measure, { id: proposal.measureId });
    const [current, matrix] = [await currentAssessment(act, proposal.riskId), await matrixOfToday(act, proposal.councilId)];
    proposal.recompute(measure, current, matrix, act.today);
    return act.tx.save(proposal);
  }
}

async function keptProposal(act: Act, proposalId: string, version: number): Promise<ScoreProposal> {
  const proposal = await reach(act, ScoreProposal, { proposalId }, version);
  allow(canEditRisks(act.actor, proposal.councilId));
  return proposal;
}
