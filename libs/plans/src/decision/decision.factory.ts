import type { EntityManager } from 'typeorm';
import { nextNumber } from '../plan-numbers.entity.js';
import { Decision } from './decision.entity.js';

/** A decision in force of 1 March 2026 unless given; one that ended was entered so at noon of that day. For tests, as the owner of the tables. */
export async function aDecision(
  tx: EntityManager,
  { councilId, ...given }: Partial<Decision> & Pick<Decision, 'councilId'>,
): Promise<Decision> {
  const fields = { kind: 'DECIDED', text: 'Korraldada õppus', decidedOn: '2026-03-01', ...given } as const;
  const decision = Decision.of(councilId, fields, '2200-01-01');
  const number = await nextNumber(tx, councilId, `decision-${decision.year}`);
  const endedAt = given.endedOn ? new Date(`${given.endedOn}T12:00:00Z`) : null;
  return tx.save(Object.assign(decision, { endedAt }, given, { number }));
}
