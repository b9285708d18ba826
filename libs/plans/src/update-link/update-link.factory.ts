import { hashOf, Tokens } from '@app/kernel';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TEST_SECRET } from '../../../../test/support/house.js';
import { UpdateLink } from './update-link.entity.js';

/** Id of a mail that has left for somebody. For tests, as the owner of the tables. */
export async function aMailTo(tx: EntityManager, personId: string): Promise<string> {
  const [delivery] = await tx.query<[{ id: string }]>(
    `insert into deliveries (key, kind, category, subject_id, person_id, address, language, state)
     values ($1, 'test', 'OFFICIAL', $2, $2, 'mari@example.org', 'et', 'CANCELLED') returning id`,
    [randomUUID(), personId],
  );
  return delivery.id;
}

/** A link that was mailed to a person who speaks for the institution, good until the end of 2030, and its token. */
export async function anUpdateLink(
  tx: EntityManager,
  given: Pick<UpdateLink, 'personId' | 'institutionId'> & Partial<UpdateLink>,
): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const token = new Tokens(TEST_SECRET).of('update', id);
  const deliveryId = given.deliveryId ?? (await aMailTo(tx, given.personId));
  await tx.insert(UpdateLink, { id, tokenHash: hashOf(token), expiresAt: new Date('2030-12-31T00:00:00Z'), ...given, deliveryId });
  return { id, token };
}
