import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, type Act } from '@app/kernel';
import { planDelivery } from '@app/mail';
import { Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { speaksFor, whoseLink } from './speaks-for.js';
import { UPDATE_LINK_MAIL } from './update-link.mail.js';

/** `linkId`: of an old link, or of an invitation, whose link opens the same. */
export const sendUpdateLink = defineJob('plans.send-update-link', z.object({ linkId: z.uuid() }));

/** A new link to whom the old one was sent, as long as they speak for the institution; one a day for each old one, however often somebody asks. */
@Injectable()
@HandlesJob(sendUpdateLink)
export class SendUpdateLink implements JobHandler<{ linkId: string }> {
  async run(act: Act, { linkId }: { linkId: string }): Promise<void> {
    const link = await whoseLink(act, linkId);
    if (!link || !(await speaksFor(act, link))) return;
    const person = await act.tx.findOneByOrFail(Person, { id: link.personId });
    const [contact] = await act.tx.query<{ email: string | null }[]>('select email from persons where id = $1', [person.id]);
    if (!contact?.email) return;
    await planDelivery(act, {
      key: `${UPDATE_LINK_MAIL}/${linkId}/${act.today}`,
      kind: UPDATE_LINK_MAIL,
      subjectId: linkId,
      personId: person.id,
      personName: person.name,
      address: contact.email,
      language: person.language,
    });
  }
}
