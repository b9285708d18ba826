import { allow, Problem, reach, type Act } from '@app/kernel';
import { Delivery, repeat } from '@app/mail';
import { recipientOf } from '@app/people';
import { Injectable } from '@nestjs/common';
import { Invitation } from '../invitation/invitation.entity.js';
import { INVITATION_MAIL } from '../mail/mail-kinds.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { canInvite, hostIdsOf } from '../seminar/seminar.policy.js';
import type { RepeatInvitationInput } from './repeat-invitation.input.js';

@Injectable()
export class RepeatingService {
  /**
   * Sends an invitation that was taken by a mail server once more, for whoever cannot find it: the same Message-ID and UID, so programs
   * show it as the one they know. Hence only the newest: an older one held a link that is dead by now, and programs that know its
   * Message-ID would hide the new one. Who has answered is left alone, and nobody gets this twice within ten minutes.
   */
  async repeat(act: Act, { id }: RepeatInvitationInput): Promise<Delivery> {
    const delivery = await reach(act, Delivery, id);
    const invitation = delivery.kind === INVITATION_MAIL ? await act.tx.findOneBy(Invitation, { id: delivery.subjectId }) : null;
    if (!invitation) throw new Problem('INVALID', 'not-an-invitation', 'id');
    allow(canInvite(act.actor, await hostIdsOf(act, invitation.seminarId)));
    const seminar = await act.tx.findOneByOrFail(Seminar, { id: invitation.seminarId });
    const closed = seminar.answersClosedBecause(act.now);
    if (closed) throw new Problem('CONFLICT', closed, 'id');
    if (invitation.response !== 'NONE') throw new Problem('CONFLICT', 'invitation-is-answered', 'id');
    if (!(await isNewest(act, delivery))) throw new Problem('CONFLICT', 'newer-invitation-was-sent', 'id');
    if (await wasJustMailed(act, invitation.personId)) throw new Problem('RATE_LIMITED', 'just-mailed', 'id');
    await repeat(act, delivery, await recipientOf(act, delivery));
    return delivery;
  }
}

async function isNewest(act: Act, { id, subjectId, kind }: Delivery): Promise<boolean> {
  const newest = await act.tx.findOne(Delivery, { where: { subjectId, kind }, order: { createdAt: 'DESC', id: 'DESC' } });
  return newest?.id === id;
}

/** Of the mails that the actor may see: two organisers who do not know of each other do not pester anybody for long. */
async function wasJustMailed(act: Act, personId: string): Promise<boolean> {
  const [row] = await act.tx.query<{ just: boolean }[]>(
    `select exists (select from deliveries where person_id = $1 and kind = $2 and greatest(accepted_at, sending_at) > act_now() - interval '10 minutes') as just`,
    [personId, INVITATION_MAIL],
  );
  return row?.just === true;
}
