import { Acts } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../delivery/delivery.entity.js';
import { Gathering } from './gathering.js';
import { verdictOf, type Outcome } from './outcome.js';
import { LONGEST_RECORDING } from './patience.js';

interface Ended {
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}

/** Writes outcomes of attempts into the ledger, those that come at the same time in one act: a commit costs more than a row. */
@Injectable()
export class Outcomes {
  private readonly log = new Logger('Outcomes');
  private readonly records = new Gathering((ended: Ended[]) => this.recordAll(ended));

  constructor(private readonly acts: Acts) {}

  /** Keeps trying while the database is away: what is not written down is unclear. Throws after a minute. */
  async record(delivery: Delivery, outcome: Outcome): Promise<void> {
    const end = Date.now() + LONGEST_RECORDING;
    for (let wait = 250; ; wait *= 2) {
      try {
        return await this.records.ask({ delivery, outcome });
      } catch (error) {
        if (Date.now() + wait > end) throw error;
        this.log.warn(`The outcome of ${delivery.id} (${outcome.kind}) is not written down yet: ${String(error)}`);
        await sleep(wait);
      }
    }
  }

  private async recordAll(ended: Ended[]): Promise<void[]> {
    await this.acts.asSystem('mail.deliver', async (act) => {
      const rows = ended.map(({ delivery, outcome }) => {
        const verdict = verdictOf(outcome, delivery.category, delivery.attempts, act.now);
        return { id: delivery.id, attempts: delivery.attempts, ...verdict };
      });
      // Only the attempt that was claimed: a sweep may have taken a stale one away meanwhile.
      await act.tx.query(
        `update deliveries d set state = v.state, problem = v.problem, smtp_response = v."smtpResponse", next_attempt_at = v."nextAttemptAt",
                unclear_count = unclear_count + v."isUnclear"::int, updated_at = act_now(),
                accepted_at = case v.state when 'ACCEPTED' then act_now() else d.accepted_at end
           from jsonb_to_recordset($1::jsonb) as v (id uuid, attempts int, state text, problem text, "smtpResponse" text,
                "nextAttemptAt" timestamptz, "isUnclear" boolean)
          where d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts`,
        [JSON.stringify(rows)],
      );
    });
    return ended.map(() => undefined);
  }
}
