import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, firstLanguage, type Act } from '@app/kernel';
import { planDelivery } from '@app/mail';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { PLACE_MAIL } from '../mail/mail-kinds.js';

/** Promised for each place that was given away; the id is that of the row it left in the history of answers. */
export const tellPlace = defineJob('seminars.tell-place', z.object({ answerId: z.uuid() }));

interface Lucky {
  invitationId: string;
  seminarId: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
}

/**
 * A job and not a delivery in the act itself, since a place is freed by the holder of a link, too, who may not plan mails to others.
 * Nothing for who has no address: the secretary finds them in the list. Whether it is still true the composer asks.
 */
@Injectable()
@HandlesJob(tellPlace)
export class TellPlace implements JobHandler<{ answerId: string }> {
  async run(act: Act, { answerId }: { answerId: string }): Promise<void> {
    const [lucky] = await act.tx.query<Lucky[]>(
      `select i.id as "invitationId", s.id as "seminarId", s.council_id as "councilId", p.id as "personId", p.first_name || ' ' || p.last_name as "personName",
              p.email as address, i.language
         from invitation_answers a join invitations i on i.id = a.invitation_id join seminars s on s.id = i.seminar_id join persons p on p.id = i.person_id
        where a.id = $1 and p.email is not null`,
      [answerId],
    );
    if (!lucky) return;
    const { invitationId: subjectId, language, ...of } = lucky;
    const details = { answerId };
    await planDelivery(act, {
      ...of,
      key: `${PLACE_MAIL}.${answerId}`,
      kind: PLACE_MAIL,
      subjectId,
      language: firstLanguage(language),
      details,
    });
  }
}
