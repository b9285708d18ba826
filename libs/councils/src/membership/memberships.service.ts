import { allow, Problem, reach, type Act } from '@app/kernel';
import { Institution } from '@app/people';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Council } from '../council/council.entity.js';
import { canEditMembers } from '../council/council.policy.js';
import { endSubstitutes } from '../seat/substitutes.js';
import { Seat } from '../seat/seat.entity.js';
import type { AddMembershipInput } from './add-membership.input.js';
import type { EndMembershipInput } from './end-membership.input.js';
import { Membership } from './membership.entity.js';
import type { UpdateMembershipInput } from './update-membership.input.js';

@Injectable()
export class MembershipsService {
  async add(act: Act, { councilId, institutionId, voting = true, ...input }: AddMembershipInput): Promise<Membership> {
    const council = await reach(act, Council, { councilId });
    allow(canEditMembers(act.actor, councilId));
    const validFrom = input.validFrom ?? act.today;
    council.mustBeOpenOn(validFrom, 'councilId');
    const institution = await act.tx.findOneBy(Institution, { id: institutionId });
    if (!institution) throw new Problem('NOT_FOUND', 'no-such-record', 'institutionId');
    if (!institution.isActiveOn(validFrom)) throw new Problem('CONFLICT', 'institution-not-active', 'institutionId');
    return act.tx.save(Membership.of({ councilId, institutionId, voting, validFrom }));
  }

  async update(act: Act, { id, version, ...fields }: UpdateMembershipInput): Promise<Membership> {
    const membership = await reach(act, Membership, id, version);
    allow(canEditMembers(act.actor, membership.councilId));
    membership.change(fields, act.today);
    return act.tx.save(membership);
  }

  /** Ends what hangs on it in the same act: its seats, and the substitutes of those. */
  async end(act: Act, { id, version, reason = null, ...input }: EndMembershipInput): Promise<Membership> {
    const membership = await reach(act, Membership, id, version);
    allow(canEditMembers(act.actor, membership.councilId));
    const validTo = input.validTo ?? act.today;
    const endedBefore = membership.validTo;
    membership.end(validTo, reason, act.today);
    const seats = await act.tx.find(Seat, {
      where: [
        { membershipId: id, validTo: IsNull() },
        { membershipId: id, validTo: MoreThan(validTo) },
        // Seats that were to end with it move with it.
        ...(endedBefore ? [{ membershipId: id, validTo: endedBefore }] : []),
      ],
      lock: { mode: 'pessimistic_write' },
    });
    for (const seat of seats) seat.endWithMembership(validTo, reason);
    await act.tx.save([membership, ...seats]);
    for (const seat of seats) await endSubstitutes(act, seat.id, validTo);
    return membership;
  }
}
