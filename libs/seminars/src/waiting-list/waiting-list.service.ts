import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Invitation } from '../invitation/invitation.entity.js';
import { canInvite, hostIdsOf } from '../seminar/seminar.policy.js';
import { Seminar } from '../seminar/seminar.entity.js';
import type { OfferPlaceInput } from './offer-place.input.js';
import { fillPlaces, holdPlaces } from './places.js';

@Injectable()
export class WaitingListService {
  /** Never more people than places: moving up is not getting in. Places are made with the capacity or the quota. */
  async offerPlace(act: Act, { invitationId }: OfferPlaceInput): Promise<Invitation> {
    await holdPlaces(act, invitationId);
    const invitation = await reach(act, Invitation, { invitationId });
    allow(canInvite(act.actor, await hostIdsOf(act, invitation.seminarId)));
    const seminar = await act.tx.findOneByOrFail(Seminar, { id: invitation.seminarId });
    const closed = seminar.answersClosedBecause(act.now);
    if (closed) throw new Problem('CONFLICT', closed, 'invitationId');
    const [{ lowest } = { lowest: null }] = await act.tx.query<{ lowest: number | null }[]>(
      'select min(waiting_rank) as lowest from invitations where seminar_id = $1',
      [seminar.id],
    );
    invitation.moveUp(lowest ?? 1);
    await act.tx.save(invitation);
    await fillPlaces(act, seminar.id);
    return invitation;
  }
}
