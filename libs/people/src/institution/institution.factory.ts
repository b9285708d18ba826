import type { EntityManager } from 'typeorm';
import { Institution } from './institution.entity.js';

/** For tests, as the owner of the tables. */
export async function anInstitution(tx: EntityManager, given: Partial<Institution> = {}): Promise<Institution> {
  return tx.save(tx.create(Institution, { name: 'Kalamaja päästekomando', kind: 'RESCUE', ...given }));
}
