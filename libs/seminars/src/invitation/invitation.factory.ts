import { hashOf, Tokens } from '@app/kernel';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TEST_SECRET } from '../../../../test/support/house.js';
import { InvitationAnswer } from '../answer/invitation-answer.entity.js';
import { Invitation } from './invitation.entity.js';

/** An invitation that was sent and perhaps answered, and the token of its link. For tests, as the owner of the tables. */
export async function anInvitation(
  tx: EntityManager,
  given: Pick<Invitation, 'seminarId' | 'personId'> & Partial<Invitation>,
  answer?: Pick<InvitationAnswer, 'response'> & Partial<InvitationAnswer>,
): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const token = new Tokens(TEST_SECRET).of('answer', id, 1);
  const { response = 'NONE', substituteName = null } = answer ?? {};
  await tx.insert(Invitation, { id, language: 'et', tokenHash: hashOf(token), response, substituteName, ...given });
  const { seminarId } = given;
  if (answer) await tx.insert(InvitationAnswer, { seminarId, invitationId: id, number: 1, source: 'LINK', ...answer });
  return { id, token };
}
