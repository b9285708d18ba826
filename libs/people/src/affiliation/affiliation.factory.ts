import type { EntityManager } from 'typeorm';
import { anInstitution } from '../institution/institution.factory.js';
import { aPerson } from '../person/person.factory.js';
import { Affiliation } from './affiliation.entity.js';

/** Since 2020, of a new person and a new institution where none is given. For tests, as the owner of the tables. */
export async function anAffiliation(tx: EntityManager, given: Partial<Affiliation> = {}): Promise<Affiliation> {
  const personId = given.personId ?? (await aPerson(tx)).id;
  const institutionId = given.institutionId ?? (await anInstitution(tx)).id;
  return tx.save(Affiliation.of({ validFrom: '2020-01-01', ...given, personId, institutionId }));
}
