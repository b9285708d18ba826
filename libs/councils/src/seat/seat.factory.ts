import type { SeatRole } from '@app/kernel';
import { Affiliation, Person } from '@app/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { aMembership } from '../membership/membership.factory.js';
import { Membership } from '../membership/membership.entity.js';
import { Seat } from './seat.entity.js';

/**
 * A seat since 2020 of a new person from a new member institution, in a new council where none is given. `personId` and `councilId`
 * of it are what most tests need. For tests, as the owner of the tables.
 */
export async function aSeat(tx: EntityManager, role: SeatRole, councilId?: string, given: Partial<Seat> = {}): Promise<Seat> {
  const membership = given.membershipId
    ? await tx.findOneByOrFail(Membership, { id: given.membershipId })
    : await aMembership(tx, councilId ? { councilId } : {});
  const personId = given.personId ?? (await somebodyOf(tx, membership.institutionId));
  return tx.save(
    Object.assign(Seat.in(membership, { role, personId, validFrom: '2020-01-01', designationAct: null, ...given }), given, { personId }),
  );
}

async function somebodyOf(tx: EntityManager, institutionId: string): Promise<string> {
  const { id: personId } = await tx.save(Person.of({ firstName: 'Mari', lastName: 'Maasikas', email: `${randomUUID()}@example.org` }));
  await tx.save(Affiliation.of({ personId, institutionId, validFrom: '2020-01-01' }));
  return personId;
}
