import type { EntityManager } from 'typeorm';
import { nextNumber } from '../risk/risk-numbers.entity.js';
import type { Risk } from '../risk/risk.entity.js';
import { MeasureRisk } from './measure-risk.entity.js';
import { Measure, type MeasureFields } from './measure.entity.js';

/** A planned measure on a risk, or what `state` says. For tests, as the owner of the tables. */
export async function aMeasure(
  tx: EntityManager,
  { id: riskId, councilId }: Pick<Risk, 'id' | 'councilId'>,
  { state = 'PLANNED', inPlaceOn = null, ...fields }: Partial<MeasureFields & Pick<Measure, 'state' | 'inPlaceOn'>> = {},
): Promise<Measure> {
  const number = await nextNumber(tx, councilId, 'measure');
  const made = Measure.of(councilId, number, { title: 'Suitsuandurite jagamine', phase: 'PREVENTION', decisionLevel: 'OWN', ...fields });
  const measure = await tx.save(Object.assign(made, { state, inPlaceOn, dropReason: state === 'DROPPED' ? 'Raha ei ole' : null }));
  await tx.insert(MeasureRisk, { councilId, riskId, measureId: measure.id });
  return measure;
}
