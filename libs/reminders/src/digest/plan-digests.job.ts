import { HandlesJob, type JobHandler } from '@app/jobs';
import { defineRecurringJob, firstLanguage, type Act } from '@app/kernel';
import { planDeliveries } from '@app/mail';
import { DIGEST_MAIL } from './digest.mail.js';

/** Comes back every few minutes; the week's mails are written once, by whichever run is the first after their hour. */
export const planDigests = defineRecurringJob('reminders.plan-digests');

interface DueDigest {
  week: string;
  on: string;
  country: string;
  timeZone: string;
}

interface DigestReader {
  personId: string;
  personName: string;
  address: string;
  language: string;
}

/**
 * One mail a week for each person over all their councils, only for whom there is something. That a week is written is a row, in the act
 * of its mails: what comes up on Wednesday waits for Monday. The key of the mail holds person and week: councils of two countries write to
 * somebody once.
 */
@HandlesJob(planDigests)
export class PlanDigests implements JobHandler<Record<string, never>> {
  async run(act: Act): Promise<void> {
    const due = await act.tx.query<DueDigest[]>(
      'select week, digest_on::text as "on", country, time_zone as "timeZone" from due_digests() order by digest_on, country, time_zone',
    );
    for (const digest of due) await plan(act, digest);
  }
}

async function plan(act: Act, { week, on, country, timeZone }: DueDigest): Promise<void> {
  // Of two runs at once the second waits here for the first, and finds the week written.
  const written = await act.tx.query<object[]>(
    'insert into digest_weeks (week, country, time_zone) values ($1, $2, $3) on conflict do nothing returning id',
    [week, country, timeZone],
  );
  if (written.length === 0) return;
  const readers = await act.tx.query<DigestReader[]>(
    `select person_id as "personId", person_name as "personName", address, language from digest_persons($1, $2, $3)`,
    [on, country, timeZone],
  );
  await planDeliveries(
    act,
    readers.map(({ language, ...to }) => ({
      ...to,
      key: `${DIGEST_MAIL}/${to.personId}/${week}`,
      kind: DIGEST_MAIL,
      subjectId: to.personId,
      language: firstLanguage(language),
      details: { on },
    })),
  );
}
