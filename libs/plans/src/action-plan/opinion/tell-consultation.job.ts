import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { CONSULTATION_MAIL } from './consultation.mail.js';

/** Promised when a consultation begins, and when its last day is moved. */
export const tellConsultation = defineJob('plans.tell-consultation', z.object({ planId: z.uuid(), until: z.iso.date() }));

interface Reader {
  personId: string;
  personName: string;
  address: string;
  language: string;
  councilId: string;
}

/** Who sits in the councils whose plan it is, one mail each for each last day. A job, since the secretary of one council does not read the seats of all. */
@Injectable()
@HandlesJob(tellConsultation)
export class TellConsultation implements JobHandler<{ planId: string; until: string }> {
  async run(act: Act, { planId, until }: { planId: string; until: string }): Promise<void> {
    const readers = await act.tx.query<Reader[]>(
      `select distinct p.id as "personId", p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language,
              a.council_id as "councilId"
         from action_plans a
         join seats s on is_current(s.valid_from, s.valid_to)
          and (s.council_id = a.council_id or s.council_id in (select pc.council_id from plan_councils pc where pc.plan_id = a.id))
         join persons p on p.id = s.person_id
        where a.id = $1 and a.state = 'CONSULTATION' and a.consultation_until = $2 and p.email is not null`,
      [planId, until],
    );
    await planDeliveries(
      act,
      readers.map(({ language, ...to }) => ({
        ...to,
        key: `${CONSULTATION_MAIL}/${planId}/${until}/${to.personId}`,
        kind: CONSULTATION_MAIL,
        subjectId: planId,
        language: firstLanguage(language),
        details: { until },
      })),
    );
  }
}
