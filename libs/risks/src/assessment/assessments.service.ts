import { type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { editableRisk, saveChanged, settingsOf } from '../risk/risk-parts.js';
import { keepDissents, placeInRound } from '../round/round-parts.js';
import { judged } from './judgement.input.js';
import type { ModerateAssessmentInput } from './moderate-assessment.input.js';
import { RiskAssessment } from './risk-assessment.entity.js';

@Injectable()
export class AssessmentsService {
  async moderate(act: Act, { riskId, version, roundId, dissents, ...said }: ModerateAssessmentInput): Promise<RiskAssessment> {
    const risk = await editableRisk(act, { riskId }, version);
    if (roundId) (await placeInRound(act, roundId, risk)).round.mustBeOf(said.kind);
    const settings = await settingsOf(act, risk.councilId);
    const matrix = await act.tx.findOneByOrFail(RiskMatrix, { id: settings.matrixId });
    const before = await act.tx.findBy(RiskAssessment, { riskId });
    const judgement = { ...said, impacts: judged(said.impacts), assessedOn: said.assessedOn ?? act.today };
    const assessment = RiskAssessment.of(risk, before.length + 1, matrix, judgement, act.today);
    assessment.roundId = roundId ?? null;
    await act.tx.insert(RiskAssessment, assessment);
    await keepDissents(act, assessment, dissents ?? []);
    const isLatest = !before.some(({ kind, assessedOn }) => kind === assessment.kind && assessedOn > assessment.assessedOn);
    risk.show(assessment, isLatest, settings);
    await saveChanged(act, risk);
    return assessment;
  }
}
