import { HandlesJob, type JobHandler } from '@app/jobs';
import type { Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { sendSignInLink, sweepSignInLinks } from './send-sign-in-link.job.js';
import { SIGN_IN_MAIL } from './sign-in.mail.js';

/**
 * Promises again what a lost queue (a flushed Redis) has forgotten: links of known addresses that are still good, were asked for half a
 * minute ago at least, and of which no mail was planned. A promise that was not lost after all finds the mail planned, and does nothing.
 */
@Injectable()
@HandlesJob(sweepSignInLinks)
export class SweepSignInLinks implements JobHandler {
  async run(act: Act): Promise<void> {
    const forgotten = await act.tx.query<{ linkId: string }[]>(
      `select l.id as "linkId" from sign_in_links l
        where l.used_at is null and l.person_id is not null and l.expires_at > act_now() and l.created_at < act_now() - interval '30 seconds'
          and not exists (select from deliveries d where d.subject_id = l.id and d.kind = $1)`,
      [SIGN_IN_MAIL],
    );
    await act.promiseEach(sendSignInLink, forgotten);
  }
}
