import { allow, Problem, reach, type Act } from '@app/kernel';
import { applyGiven } from '@app/people';
import { Injectable } from '@nestjs/common';
import { canSetRisks } from '../risk/risk.policy.js';
import { RiskMatrix } from './risk-matrix.entity.js';
import { RiskSettings } from './risk-settings.entity.js';
import type { UpdateRiskSettingsInput } from './update-risk-settings.input.js';

@Injectable()
export class MatricesService {
  async updateSettings(act: Act, { councilId, version, ...fields }: UpdateRiskSettingsInput): Promise<RiskSettings> {
    const found = await act.tx.findOneBy(RiskSettings, { councilId });
    if (!found) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    const settings = await reach(act, RiskSettings, found.id, version);
    allow(canSetRisks(act.actor, councilId));
    if (fields.matrixId && !(await act.tx.existsBy(RiskMatrix, { id: fields.matrixId })))
      throw new Problem('NOT_FOUND', 'no-such-record', 'matrixId');
    applyGiven(settings, fields, ['matrixId', 'veryHighDays', 'highDays', 'mediumDays', 'lowDays']);
    return act.tx.save(settings);
  }
}
