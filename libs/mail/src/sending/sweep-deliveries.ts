import { HandlesJob, type JobHandler } from '@app/jobs';
import type { Act } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { deliverMail, sweepDeliveries } from './deliver-mail.job.js';
import { MOST_ATTEMPTS, QUEUED_IS_LOST_AFTER, SENDING_IS_STALE_AFTER } from './patience.js';

const MOST_AT_ONCE = 5_000;

/**
 * The ledger's own memory of what is still to be done; nothing depends on the queue keeping it. Delayed mails that are due are queued
 * again. Mails that were queued long ago are promised again: the queue has lost them, or a second job finds nothing to do. Mails that
 * somebody was sending when their worker died are unclear: official ones go again, optional ones stay silent; both are counted.
 */
@Injectable()
@HandlesJob(sweepDeliveries)
export class SweepDeliveries implements JobHandler {
  private readonly log = new Logger('SweepDeliveries');

  async run(act: Act): Promise<void> {
    const before = (span: number) => new Date(act.now.getTime() - span);
    const unclear: { state: string }[] = await returned(
      act,
      `update deliveries set unclear_count = unclear_count + 1, problem = 'unclear', updated_at = act_now(),
              state = case when category = 'OFFICIAL' and attempts < $2 then 'DELAYED' else 'FAILED' end,
              next_attempt_at = case when category = 'OFFICIAL' and attempts < $2 then act_now() end
        where id in (select id from deliveries where state = 'SENDING' and sending_at < $1 for update skip locked)
       returning state`,
      [before(SENDING_IS_STALE_AFTER), MOST_ATTEMPTS],
    );
    if (unclear.length > 0) {
      const again = unclear.filter(({ state }) => state === 'DELAYED').length;
      this.log.warn(`Unknown whether ${unclear.length} mails were sent: ${again} go again, ${unclear.length - again} stay silent`);
    }
    const due: { id: string }[] = await returned(
      act,
      `update deliveries set state = 'QUEUED', next_attempt_at = act_now(), updated_at = act_now()
        where id in (select id from deliveries
                      where (state = 'DELAYED' and next_attempt_at <= act_now()) or (state = 'QUEUED' and next_attempt_at <= $1)
                      order by next_attempt_at limit ${MOST_AT_ONCE} for update skip locked)
       returning id`,
      [before(QUEUED_IS_LOST_AFTER)],
    );
    await act.promiseEach(
      deliverMail,
      due.map(({ id }) => ({ deliveryId: id })),
    );
  }
}

/** TypeORM answers an UPDATE … RETURNING with rows and their count. */
async function returned<T>(act: Act, statement: string, values: unknown[]): Promise<T[]> {
  const [rows] = (await act.tx.query(statement, values)) as [T[], number];
  return rows;
}
