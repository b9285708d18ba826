import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { InvitationsService } from './invitations.service.js';

/** Promised where the link of an invitation was ended by who holds it, or by the invited person: they are still invited, and mailed a new one. */
export const replaceInvitationLink = defineJob('seminars.replace-link', z.object({ invitationId: z.uuid() }));

/** A job, since the holder of a link may neither make another nor plan mails. */
@Injectable()
@HandlesJob(replaceInvitationLink)
export class ReplaceLink implements JobHandler<{ invitationId: string }> {
  constructor(private readonly invitations: InvitationsService) {}

  async run(act: Act, { invitationId }: { invitationId: string }): Promise<void> {
    await this.invitations.replaceEndedLink(act, invitationId);
  }
}
