import { HandlesJob, type JobHandler } from '@app/jobs';
import type { Act } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { promiseDelivery, sweepDeliveries } from './deliver-mail.job.js';
import { MOST_ATTEMPTS, SENDING_IS_STALE_AFTER } from './patience.js';

const ENOUGH_FOR_ALL = 5_000;

/**
 * The ledger's own memory of what is still to be done; nothing depends on the queue keeping it. Delayed mails that are due are queued
 * again. Whatever is queued is promised again: a job that finds nothing to do costs little. Mails that somebody was sending when their
 * worker died are unclear: official ones go again, optional ones stay silent; both are counted.
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
    await act.tx.query(
      `update deliveries set state = 'QUEUED', next_attempt_at = act_now(), updated_at = act_now()
        where id in (select id from deliveries where state = 'DELAYED' and next_attempt_at <= act_now() for update skip locked)`,
    );
    const [queued] = await act.tx.query<{ count: number }[]>(
      `select count(*)::int as count from (select from deliveries where state = 'QUEUED' limit ${ENOUGH_FOR_ALL}) as q`,
    );
    await promiseDelivery(act, queued?.count ?? 0);
  }
}

/** TypeORM answers an UPDATE … RETURNING with rows and their count. */
async function returned<T>(act: Act, statement: string, values: unknown[]): Promise<T[]> {
  const [rows] = await act.tx.query<[T[], number]>(statement, values);
  return rows;
}
