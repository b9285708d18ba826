import { Council } from '@app/councils';
import { Problem, type Act } from '@app/kernel';
import { RiskMatrix } from '../matrix/risk-matrix.entity.js';
import { RiskSettings } from '../matrix/risk-settings.entity.js';

/** Whose register it is and what it is scored on. */
export interface RegisterHead {
  council: Council;
  matrix: RiskMatrix;
}

/** NOT_FOUND to whoever may not read the council's register, be it that they see the council for a seminar's sake. */
export async function registerHead(act: Act, councilId: string): Promise<RegisterHead> {
  const council = await act.tx.findOneBy(Council, { id: councilId });
  const settings = await act.tx.findOneBy(RiskSettings, { councilId });
  if (!council || !settings) throw new Problem('NOT_FOUND', 'no-such-record', 'councilId');
  return { council, matrix: await act.tx.findOneByOrFail(RiskMatrix, { id: settings.matrixId }) };
}
