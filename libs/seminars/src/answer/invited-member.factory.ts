import type { House } from '../../../../test/support/house.js';
import type { SeatRole } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { anInvitation } from '../invitation/invitation.factory.js';
import type { SeminarDay } from '../seminar/seminar-day.entity.js';
import { aSeminar } from '../seminar/seminar.factory.js';

export interface Invited {
  councilId: string;
  secretary: string;
  /** The seat that the invitation stands for. */
  seat: { id: string; personId: string };
  seminarId: string;
  days: SeminarDay[];
  invitationId: string;
  token: string;
}

/** The factory of the councils' room, which a test may import and this file may not. */
type MakeSeat = (
  tx: EntityManager,
  role: SeatRole,
  councilId?: string,
) => Promise<{ id: string; councilId: string; membershipId: string; personId: string }>;

/** A council with a secretary and a member, and a seminar in May 2027 that the member has been invited to; it is April. */
export async function anInvitedMember(house: House, aSeat: MakeSeat): Promise<Invited> {
  house.setClock(new Date('2027-04-01T10:00:00Z'));
  const { councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
  const seat = await aSeat(house.tx, 'MEMBER', councilId);
  const { id: seminarId, days } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
  const [membership] = await house.owner.query<{ institution_id: string }[]>('select institution_id from memberships where id = $1', [
    seat.membershipId,
  ]);
  const given = { seminarId, personId: seat.personId, seatId: seat.id, institutionId: membership?.institution_id ?? null };
  const { id: invitationId, token } = await anInvitation(house.tx, given);
  return { councilId, secretary, seat, seminarId, days, invitationId, token };
}
