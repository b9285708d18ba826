import type { House } from '../../../../test/support/house.js';
import { randomUUID } from 'node:crypto';

interface Given {
  seminarId: string;
  personId: string;
  seatId?: string | null;
  /** How far the mail with the invitation has come. */
  delivery?: string;
  invitedAt?: string;
}

/** Somebody who was invited in English on 1 April 2027 and whose invitation has arrived, unless said otherwise; the invitation's id. For tests. */
export async function anInvitedPerson(
  house: House,
  { seminarId, personId, seatId = null, delivery = 'ACCEPTED', invitedAt = '2027-04-01T09:00:00Z' }: Given,
): Promise<string> {
  const id = randomUUID();
  await house.owner.query(
    `with invited as (insert into invitations (id, seminar_id, person_id, seat_id, language, invited_at) values ($1, $2, $3, $4, 'en', $5) returning *)
     insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
     select 'test/' || id, 'seminars.invitation', 'OFFICIAL', seminar_id, id, person_id, 'x@example.org', 'en', $6 from invited`,
    [id, seminarId, personId, seatId, invitedAt, delivery],
  );
  return id;
}
