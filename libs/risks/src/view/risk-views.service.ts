import { Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RiskSettings } from '../matrix/risk-settings.entity.js';
import type { DeleteRiskViewInput, SaveRiskViewInput } from './risk-view.inputs.js';
import { RiskView } from './risk-view.entity.js';

@Injectable()
export class RiskViewsService {
  async save(act: Act, { councilId = null, name, search }: SaveRiskViewInput): Promise<RiskView> {
    if (councilId && !(await act.tx.existsBy(RiskSettings, { councilId }))) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
    const view = RiskView.of(await act.tx.find(RiskView), { councilId, name, search });
    return act.tx.save(view);
  }

  async delete(act: Act, { id }: DeleteRiskViewInput): Promise<void> {
    const view = await act.tx.findOneBy(RiskView, { id });
    if (!view) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    await act.tx.remove(view);
  }
}
