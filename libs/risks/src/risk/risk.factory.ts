import type { EntityManager } from 'typeorm';
import { Risk, type RiskFields } from './risk.entity.js';
import { nextNumber } from './risk-numbers.entity.js';

/** An open risk since 2020. For tests, as the owner of the tables. */
export async function aRisk(
  tx: EntityManager,
  { councilId, status = 'OPEN', ...fields }: Partial<RiskFields> & { councilId: string; status?: 'DRAFT' | 'OPEN' },
): Promise<Risk> {
  const number = await nextNumber(tx, councilId, 'risk');
  const risk = Risk.of(
    councilId,
    number,
    { title: 'Üleujutus', class: 'RISK', eventType: 'RESCUE', identifiedOn: '2020-01-01', ...fields },
    '2020-01-01',
  );
  return tx.save(Object.assign(risk, { status }));
}
