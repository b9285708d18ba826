import { type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { editableRisk, saveChanged, settingsOf } from '../risk/risk-parts.js';
import type { ModerateAssessmentInput } from './moderate-assessment.input.js';
import { RiskAssessment } from './risk-assessment.entity.js';

@Injectable()
export class AssessmentsService {
  async moderate(act: Act, { riskId, version, ...said }: ModerateAssessmentInput): Promise<RiskAssessment> {
    const risk = await editableRisk(act, { riskId }, version);
    const settings = await settingsOf(act, risk.councilId);
    const matrix = await act.tx.findOneByOrFail(RiskMatrix, { id: settings.matrixId });
    const before = await act.tx.findBy(RiskAssessment, { riskId });
    const judgement = {
      ...said,
      impacts: said.impacts.map(({ dimension, value, reason }) => ({ dimension, value, reason: reason ?? null })),
      assessedOn: said.assessedOn ?? act.today,
    };
    const assessment = RiskAssessment.of(risk, before.length + 1, matrix, judgement, act.today);
    await act.tx.insert(RiskAssessment, assessment);
    const isLatest = !before.some(({ kind, assessedOn }) => kind === assessment.kind && assessedOn > assessment.assessedOn);
    risk.show(assessment, isLatest, settings);
    await saveChanged(act, risk);
    return assessment;
  }
}
