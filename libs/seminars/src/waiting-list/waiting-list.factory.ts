import type { SeatRole } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { House } from '../../../../test/support/house.js';
import { anInvitation } from '../invitation/invitation.factory.js';
import { aSeminar } from '../seminar/seminar.factory.js';

export interface Queued {
  councilId: string;
  secretary: string;
  seminarId: string;
  /** Invited one after the other, each for a seat of the council. */
  people: { personId: string; invitationId: string; token: string }[];
}

type MakeSeat = (tx: EntityManager, role: SeatRole, councilId?: string) => Promise<{ id: string; councilId: string; personId: string }>;

/** A seminar in May 2027 with so many places, and people who are invited to it and have not answered; it is April. For tests. */
export async function aFullSeminar(house: House, aSeat: MakeSeat, capacity: number | null, invited: number): Promise<Queued> {
  house.setClock(new Date('2027-04-01T10:00:00Z'));
  const { councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
  const { id: seminarId } = await aSeminar(house.tx, { councilId, state: 'INVITING', capacity });
  const people: Queued['people'] = [];
  for (let i = 0; i < invited; i++) people.push(await invitee(house, aSeat, seminarId, councilId));
  return { councilId, secretary, seminarId, people };
}

/** One more who is invited for a seat of the council. */
export async function invitee(house: House, aSeat: MakeSeat, seminarId: string, councilId: string): Promise<Queued['people'][number]> {
  const { id: seatId, personId } = await aSeat(house.tx, 'MEMBER', councilId);
  const reason = { kind: 'SEAT' as const, councilId, councilName: 'Nõukogu', institutionName: 'Asutus', role: 'MEMBER' as const };
  const { id: invitationId, token } = await anInvitation(house.tx, { seminarId, personId, seatId, reasons: [reason] });
  return { personId, invitationId, token };
}
