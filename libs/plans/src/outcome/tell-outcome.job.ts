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
  /** What is theirs to know, where it is not all of it. */
  decisionIds: string | null;
  isDoer: boolean;
  canOpen: boolean;
}

/**
 * Enters the mails of an outcome into the ledger: one for each reader who was not told of all of it yet, of what is theirs to know. A job, since who decides for one
 * host may not write to whom another has invited. Nobody who has no address. Twice is once: by the key, and as whoever has the mail was told.
 */
@Injectable()
@HandlesJob(tellOutcome)
export class TellOutcome implements JobHandler<{ outcomeId: string }> {
  async run(act: Act, { outcomeId }: { outcomeId: string }): Promise<void> {
    const readers = await act.tx.query<Reader[]>(
      `with standing as (select od.decision_id from outcome_decisions od join decisions d on d.id = od.decision_id
                          where od.outcome_id = $1 and od.state = d.state and od.edition = d.edition)
       select p.id as "personId", p.first_name || ' ' || p.last_name as "personName", p.email as address, p.language,
              o.council_id as "councilId", o.seminar_id as "seminarId", told.is_doer as "isDoer",
              case when cardinality(told.ids) < (select count(*) from standing) then array_to_string(told.ids, ' ') end as "decisionIds",
              not told.is_doer or person_reads_decisions(p.id, told.ids) as "canOpen"
         from outcomes o
         join lateral (
           select r.person_id, array_agg(r.decision_id) as ids, bool_and(r.is_doer) as is_doer
             from outcome_readers(array(select decision_id from standing)) r group by r.person_id having not bool_and(r.was_told)) as told on true
         join persons p on p.id = told.person_id
        where o.id = $1 and o.planned_at is null and p.email is not null`,
      [outcomeId],
    );
    await planDeliveries(
      act,
      readers.map(({ language, decisionIds, isDoer, canOpen, ...to }) => ({
        ...to,
        key: `${OUTCOME_MAIL}/${outcomeId}/${to.personId}`,
        kind: OUTCOME_MAIL,
        subjectId: outcomeId,
        language: firstLanguage(language),
        details: { isDoer, canOpen, ...(decisionIds && { decisionIds }) },
      })),
    );
    await act.tx.query('update outcomes set planned_at = act_now() where id = $1 and planned_at is null', [outcomeId]);
  }
}
