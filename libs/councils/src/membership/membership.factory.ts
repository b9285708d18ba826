import { Institution } from '@app/people';
import type { EntityManager } from 'typeorm';
import { aCouncil } from '../council/council.factory.js';
import { Membership } from './membership.entity.js';

/** Since 2020, of a new institution in a new council where none is given. For tests, as the owner of the tables. */
export async function aMembership(tx: EntityManager, given: Partial<Membership> = {}): Promise<Membership> {
  const councilId = given.councilId ?? (await aCouncil(tx)).id;
  const institutionId = given.institutionId ?? (await tx.save(Institution.of({ name: 'Kalamaja päästekomando', kind: 'RESCUE' }))).id;
  return tx.save(Membership.of({ validFrom: '2020-01-01', ...given, councilId, institutionId }));
}
