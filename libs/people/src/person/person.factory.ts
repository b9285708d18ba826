import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Person } from './person.entity.js';

/** A person with an address of their own; `isAdministrator` is honoured too. For tests, as the owner of the tables. */
export async function aPerson(tx: EntityManager, given: Partial<Person> = {}): Promise<Person> {
  const person = await tx.save(
    tx.create(Person, { firstName: 'Mari', lastName: 'Maasikas', email: `${randomUUID()}@example.org`, phone: '+372 5550 0000', ...given }),
  );
  if (given.isAdministrator) await tx.query('update persons set is_administrator = true where id = $1', [person.id]);
  return person;
}

/** An administrator of the platform, who sits nowhere. */
export async function anAdministrator(tx: EntityManager): Promise<Person> {
  return aPerson(tx, { firstName: 'Aadu', lastName: 'Administraator', isAdministrator: true });
}
