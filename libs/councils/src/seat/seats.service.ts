import { allow, reach, type Act, type SeatRole } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Council } from '../council/council.entity.js';
import { canEditMembers } from '../council/council.policy.js';
import { Membership } from '../membership/membership.entity.js';
import type { AssignSeatInput } from './assign-seat.input.js';
import type { EndSeatInput } from './end-seat.input.js';
import { mustRepresent } from './representation.js';
import { Seat } from './seat.entity.js';
import { continueSubstitutes, endSubstitutes, setSubstitutes, substituteIds } from './substitutes.js';
import type { UpdateSeatInput } from './update-seat.input.js';
import type { UpdateSeatSubstitutesInput } from './update-seat-substitutes.input.js';

@Injectable()
export class SeatsService {
  async assign(act: Act, { membershipId, personId, role = 'MEMBER', ...input }: AssignSeatInput): Promise<Seat> {
    const { substitutePersonIds = [], designationAct = null } = input;
    const membership = await reach(act, Membership, { membershipId });
    allow(canEditMembers(act.actor, membership.councilId));
    const council = await act.tx.findOneByOrFail(Council, { id: membership.councilId });
    const validFrom = input.validFrom ?? (membership.validFrom > act.today ? membership.validFrom : act.today);
    council.mustBeOpenOn(validFrom, 'membershipId');
    const seat = Seat.in(membership, { personId, role, validFrom, designationAct });
    await mustRepresent(act, { membership, council, isSecretary: role === 'SECRETARY', field: 'personId' }, [personId], validFrom);
    await this.checkSubstitutes(act, seat, membership, council, substitutePersonIds);
    await act.tx.save(seat);
    await setSubstitutes(act, seat, substitutePersonIds, validFrom);
    return seat;
  }

  async updateSubstitutes(act: Act, { id, version, substitutePersonIds }: UpdateSeatSubstitutesInput): Promise<Seat> {
    const { seat, membership, council } = await this.reachSeat(act, id, version);
    seat.mustNotHaveEnded(act.today);
    await this.checkSubstitutes(act, seat, membership, council, substitutePersonIds);
    const from = seat.validFrom > act.today ? seat.validFrom : act.today;
    if (await setSubstitutes(act, seat, substitutePersonIds, from)) await act.tx.increment(Seat, { id }, 'version', 1);
    return seat;
  }

  /** Answers the seat that is held with the change: the same one, or the one that follows it, with the substitutes. */
  async update(act: Act, { id, version, validFrom, ...fields }: UpdateSeatInput): Promise<Seat> {
    const { seat, membership, council } = await this.reachSeat(act, id, version);
    const roleBefore = seat.role;
    const next = seat.change(fields, validFrom, act.today);
    const held = next ?? seat;
    if (next) council.mustBeOpenOn(next.validFrom, 'id');
    if (held.role !== roleBefore) await this.checkRole(act, id, held, roleBefore, membership, council);
    await act.tx.save(seat); // First: at no moment does somebody sit in a council twice, nor two in the chair.
    if (!next) return seat;
    await act.tx.save(next);
    await continueSubstitutes(act, id, next);
    return next;
  }

  /** Answers null when the seat was taken back: given by mistake today, or for a day to come, and nothing hangs on it. */
  async end(act: Act, { id, version, reason = null, ...input }: EndSeatInput): Promise<Seat | null> {
    const { seat, membership } = await this.reachSeat(act, id, version);
    const validTo = input.validTo ?? act.today;
    if (seat.isTakenBackBy(validTo, act.today)) {
      await act.tx.remove(seat);
      return null;
    }
    seat.end(validTo, reason, membership, act.today);
    await act.tx.save(seat);
    await endSubstitutes(act, id, validTo);
    return seat;
  }

  private async reachSeat(act: Act, id: string, version: number): Promise<{ seat: Seat; membership: Membership; council: Council }> {
    const seat = await reach(act, Seat, id, version);
    allow(canEditMembers(act.actor, seat.councilId));
    const membership = await act.tx.findOneByOrFail(Membership, { id: seat.membershipId });
    const council = await act.tx.findOneByOrFail(Council, { id: seat.councilId });
    return { seat, membership, council };
  }

  private async checkSubstitutes(
    act: Act,
    seat: Seat,
    membership: Membership,
    council: Council,
    personIds: readonly string[],
  ): Promise<void> {
    seat.mayHaveSubstitutes(personIds, council.substitutesAllowed);
    const isSecretary = seat.role === 'SECRETARY';
    await mustRepresent(act, { membership, council, isSecretary, field: 'substitutePersonIds' }, personIds, seat.validFrom);
  }

  /** Only a secretary may be of the host institution: who ceases to be one must be of the member, and so must their substitutes. */
  private async checkRole(
    act: Act,
    seatId: string,
    seat: Seat,
    roleBefore: SeatRole,
    membership: Membership,
    council: Council,
  ): Promise<void> {
    const substitutes = roleBefore === 'SECRETARY' ? await substituteIds(act, seatId, seat.validFrom) : [];
    const isSecretary = seat.role === 'SECRETARY';
    await mustRepresent(act, { membership, council, isSecretary, field: 'role' }, [seat.personId, ...substitutes], seat.validFrom);
  }
}
