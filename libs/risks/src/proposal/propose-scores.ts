import type { Act } from '@app/kernel';
import { RiskAssessment } from '../assessment/risk-assessment.entity.js';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import type { Measure } from '../measure/measure.entity.js';
import { settingsOf } from '../risk/risk-parts.js';
import type { Risk } from '../risk/risk.entity.js';
import { ScoreProposal } from './score-proposal.entity.js';

/** The assessment that the risk shows as its current score. */
export async function currentAssessment(act: Act, riskId: string): Promise<RiskAssessment | null> {
  return act.tx.findOne(RiskAssessment, { where: { riskId, kind: 'CURRENT' }, order: { assessedOn: 'DESC', number: 'DESC' } });
}

export async function matrixOfToday(act: Act, councilId: string): Promise<RiskMatrix> {
  const { matrixId } = await settingsOf(act, councilId);
  return act.tx.findOneByOrFail(RiskMatrix, { id: matrixId });
}

/** For each risk of a measure that came into place; closed ones are history. */
export async function proposeScores(act: Act, measure: Measure, risks: readonly Risk[]): Promise<void> {
  const matrix = await matrixOfToday(act, measure.councilId);
  for (const risk of risks.filter(({ status }) => status !== 'CLOSED')) {
    const proposal = ScoreProposal.of(measure, risk, await currentAssessment(act, risk.id), matrix, act.today);
    if (proposal) await act.tx.save(proposal);
  }
}

/** What is not in place any more brings nothing down. */
export async function declineWaiting(act: Act, { id: measureId }: Measure, reason: string): Promise<void> {
  const waiting = await act.tx.findBy(ScoreProposal, { measureId, state: 'WAITING' });
  for (const proposal of waiting) proposal.decline(reason, act.today);
  await act.tx.save(waiting);
}
