import type { EntityManager } from 'typeorm';
import { aCouncil } from '../../../councils/src/council/council.factory.js';
import { Risk, type RiskFields } from './risk.entity.js';
import { nextNumber } from './risk-parts.js';

/** An open risk since 2020, in a new council where none is given. For tests, as the owner of the tables. */
export async function aRisk(
  tx: EntityManager,
  given: Partial<RiskFields> & { councilId?: string; status?: 'DRAFT' | 'OPEN' } = {},
): Promise<Risk> {
  const { councilId = (await aCouncil(tx)).id, status = 'OPEN', ...fields } = given;
  const number = await nextNumber(tx, councilId);
  const risk = Risk.of(
    councilId,
    number,
    { title: 'Üleujutus', class: 'RISK', eventType: 'RESCUE', identifiedOn: '2020-01-01', ...fields },
    '2020-01-01',
  );
  return tx.save(Object.assign(risk, { status }));
}
