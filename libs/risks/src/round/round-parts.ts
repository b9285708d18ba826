import { Problem, type Act } from '@app/kernel';
import type { Risk } from '../risk/risk.entity.js';
import { AssessmentDissent } from './assessment-dissent.entity.js';
import { AssessmentRound } from './assessment-round.entity.js';
import { RiskSubmission } from './risk-submission.entity.js';
import type { DissentInput } from './round.inputs.js';
import { RoundRisk } from './round-risk.entity.js';

/** The round and its line for a risk. The refusal names `roundId`, or `riskId` where the round is there but not of that risk. */
export async function placeInRound(act: Act, roundId: string, risk: Risk): Promise<{ round: AssessmentRound; place: RoundRisk }> {
  const round = await act.tx.findOneBy(AssessmentRound, { id: roundId });
  if (!round) throw new Problem('NOT_FOUND', 'no-such-record', 'roundId');
  const place = await act.tx.findOneBy(RoundRisk, { roundId, riskId: risk.id });
  if (!place) throw new Problem('INVALID', 'risk-not-in-round', 'riskId');
  return { round, place };
}

/** Institutions that score a risk, and whether the viewer speaks for them. */
export async function assessorsOf(act: Act, riskId: string): Promise<{ id: string; isOwn: boolean }[]> {
  return act.tx.query('select a as id, a = any(array(select own_institutions())) as "isOwn" from risk_assessors($1) as a', [riskId]);
}

/** Keeps who would have scored otherwise, with what they said in the round, if there was one. */
export async function keepDissents(
  act: Act,
  { id: assessmentId, riskId, councilId, roundId }: { id: string; riskId: string; councilId: string; roundId: string | null },
  dissents: readonly DissentInput[],
): Promise<void> {
  if (dissents.length === 0) return;
  if (new Set(dissents.map(({ institutionId }) => institutionId)).size < dissents.length)
    throw new Problem('INVALID', 'given-twice', 'dissents');
  const said = roundId ? await act.tx.find(RiskSubmission, { where: { roundId, riskId }, order: { number: 'DESC' } }) : [];
  const scoring = new Set([...(await assessorsOf(act, riskId)).map(({ id }) => id), ...said.map(({ institutionId }) => institutionId)]);
  const stranger = dissents.findIndex(({ institutionId }) => !scoring.has(institutionId));
  if (stranger >= 0) throw new Problem('INVALID', 'institution-does-not-score', `dissents.${stranger}.institutionId`);
  await act.tx.insert(
    AssessmentDissent,
    dissents.map(({ institutionId, reason }) => ({
      councilId,
      riskId,
      assessmentId,
      institutionId,
      reason,
      submissionId: said.find((one) => one.institutionId === institutionId)?.id ?? null,
    })),
  );
}
