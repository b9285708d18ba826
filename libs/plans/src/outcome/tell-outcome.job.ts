import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { OUTCOME_MAIL } from './outcome.mail.js';

/** Promised with each outcome. */
export const tellOutcome = defineJob('plans.tell-outcome', z.object({ outcomeId: z.uuid() }));

interface Reader {
  personId: string;
  personName: string;
  address: string;
  language: string;
  councilId: string;
  seminarId: string | null;
}

/**
 * Enters the mails of an outcome into the ledger: one for each reader who was not told of all of it yet. A job, since who decides for one
 * host may not write to whom another has invited. Nobody who has no address. Twice is once: by the key, and as whoever has the mail was told.
 */
@Injectable()
@HandlesJob(tellOutcome)
export class TellOutcome implements JobHandler<{ outcomeId: string }> {
  async run(act: Act, { outcomeId }: { outcomeId: string }): Promise<void> {
    const readers = await act.tx.query<Reader[]>(
      `select p.id as "personId", p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language,
              o.council_id as "councilId", o.seminar_id as "seminarId"
         from outcomes o
         join lateral (
           select distinct r.person_id from outcome_readers(array(
                  select od.decision_id from outcome_decisions od join decisions d on d.id = od.decision_id
                   where od.outcome_id = o.id and od.state = d.state and od.edition = d.edition)) r where not r.was_told) as told on true
         join persons p on p.id = told.person_id
        where o.id = $1 and o.planned_at is null and p.email is not null`,
      [outcomeId],
    );
    await planDeliveries(
      act,
      readers.map(({ language, ...to }) => ({
        ...to,
        key: `${OUTCOME_MAIL}/${outcomeId}/${to.personId}`,
        kind: OUTCOME_MAIL,
        subjectId: outcomeId,
        language: firstLanguage(language),
      })),
    );
    await act.tx.query('update outcomes set planned_at = act_now() where id = $1 and planned_at is null', [outcomeId]);
  }
}
