import { hashOf, Tokens } from '@app/kernel';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TEST_SECRET } from '../../../../test/support/house.js';
import { Invitation } from './invitation.entity.js';

/** An invitation that was sent, and the token of its link. For tests, as the owner of the tables. */
export async function anInvitation(
  tx: EntityManager,
  given: Pick<Invitation, 'seminarId' | 'personId'> & Partial<Invitation>,
): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const token = new Tokens(TEST_SECRET).of('answer', id, 1);
  await tx.insert(Invitation, { id, language: 'et', tokenHash: hashOf(token), ...given });
  return { id, token };
}
