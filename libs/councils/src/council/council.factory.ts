import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Council } from './council.entity.js';

/** For tests, as the owner of the tables. */
export async function aCouncil(tx: EntityManager, given: Partial<Council> = {}): Promise<Council> {
  return tx.save(
    tx.create(Council, {
      name: 'Kalamaja turvalisuse nõukogu',
      shortName: 'Kalamaja',
      slug: `kalamaja-${randomUUID()}`,
      kind: 'SAFETY',
      ...given,
    }),
  );
}
