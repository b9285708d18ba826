import { Acts, CONFIG, type Act, type Config } from '@app/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ComposedMail } from '../composing/composes-mail.js';
import { MailComposers } from '../composing/mail-composers.js';
import { Delivery } from '../delivery/delivery.entity.js';
import { Gathering } from './gathering.js';
import { messageIdOf } from './message.js';
import { parseMailbox, type Mailbox } from './mailbox.js';
import { verdictOf, type Outcome } from './outcome.js';
import { LONGEST_RECORDING } from './patience.js';

/** A delivery that this process and no other sends now. */
export interface Claim {
  readonly delivery: Delivery;
  readonly mail: ComposedMail;
}

interface Ended {
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}

/**
 * What is written down about deliveries, and when. Claiming (QUEUED → SENDING) and composing are one act, committed before SMTP is
 * spoken to, so a second run, a second worker or a run after a crash finds nothing to do. The outcome is another act. Both serve
 * all who ask at the same time with the same statements: a commit costs more than a row.
 */
@Injectable()
export class DeliveryLedger {
  private readonly log = new Logger('DeliveryLedger');
  private readonly claims = new Gathering((ids: string[]) => this.claimAll(ids));
  private readonly records = new Gathering((ended: Ended[]) => this.recordAll(ended));
  private readonly from: Mailbox;

  constructor(
    private readonly acts: Acts,
    private readonly composers: MailComposers,
    @Inject(CONFIG) config: Config,
  ) {
    this.from = parseMailbox(config.MAIL_FROM);
  }

  /** Null when there is nothing to send: it is sent, cancelled, failed, not due, or somebody else has it. */
  claim(deliveryId: string): Promise<Claim | null> {
    return this.claims.ask(deliveryId);
  }

  /** Writes the outcome down; keeps trying while the database is away, for what is not written down is unclear. */
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

  private async claimAll(ids: string[]): Promise<(Claim | null)[]> {
    const claimed = await this.claimTogether([...new Set(ids)]);
    // Asked for twice in one round: the first asker has it.
    return ids.map((id) => {
      const claim = claimed.get(id) ?? null;
      claimed.delete(id);
      return claim;
    });
  }

  private async claimTogether(ids: string[]): Promise<Map<string, Claim>> {
    try {
      return await this.acts.asSystem('mail.deliver', (act) => this.claimIn(act, ids));
    } catch (error) {
      const [only] = ids;
      if (ids.length === 1 && only !== undefined) {
        await this.failToCompose(only, error);
        return new Map();
      }
    }
    // One faulty mail must not hold up the others: each gets an act of its own.
    const alone: Map<string, Claim>[] = [];
    for (const id of ids) alone.push(await this.claimTogether([id]));
    return new Map(alone.flatMap((map) => [...map]));
  }

  private async claimIn(act: Act, ids: string[]): Promise<Map<string, Claim>> {
    const found = await act.tx
      .createQueryBuilder(Delivery, 'd')
      .where(`d.id = any(:ids) and d.state = 'QUEUED'`, { ids })
      .orderBy('d.id')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    const claimed = new Map<string, Claim>();
    for (const [kind, deliveries] of byKind(found)) {
      const composer = this.composers.of(kind);
      if (!composer) throw new Error(`No composer for mail ${kind}`);
      const mails = composer.composeAll
        ? await composer.composeAll(act, deliveries)
        : await inOrder(deliveries, (delivery) => composer.compose(act, delivery));
      if (mails.length !== deliveries.length)
        throw new Error(`The composer of ${kind} answered ${mails.length} of ${deliveries.length} mails`);
      deliveries.forEach((delivery, i) => {
        const mail = mails[i];
        if (mail) claimed.set(delivery.id, { delivery, mail });
      });
    }
    for (const { delivery } of claimed.values()) {
      delivery.attempts += 1;
      delivery.messageId ??= messageIdOf(delivery.id, this.from);
    }
    const untrue = found.filter((delivery) => !claimed.has(delivery.id)).map((delivery) => delivery.id);
    if (untrue.length > 0)
      await act.tx.query(`update deliveries set state = 'CANCELLED', next_attempt_at = null, updated_at = act_now() where id = any($1)`, [
        untrue,
      ]);
    if (claimed.size > 0)
      await act.tx.query(
        `update deliveries d set state = 'SENDING', attempts = c.attempts, message_id = c.message_id, sending_at = act_now(), updated_at = act_now(),
                next_attempt_at = null
           from jsonb_to_recordset($1::jsonb) as c (id uuid, attempts int, message_id text) where d.id = c.id`,
        [
          JSON.stringify(
            [...claimed.values()].map(({ delivery: { id, attempts, messageId } }) => ({ id, attempts, message_id: messageId })),
          ),
        ],
      );
    return claimed;
  }

  /** A composer's bug, or a database that is away: the mail is tried later, a bounded number of times. */
  private async failToCompose(id: string, error: unknown): Promise<void> {
    this.log.error(`Delivery ${id} could not be composed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await this.acts.asSystem('mail.deliver', async (act) => {
      const delivery = await act.tx.findOne(Delivery, { where: { id, state: 'QUEUED' }, lock: { mode: 'pessimistic_write' } });
      if (!delivery) return;
      const outcome = { kind: 'not-composed', isFinal: false, response: '' } as const;
      const verdict = verdictOf(outcome, delivery.category, delivery.attempts + 1, act.now);
      await act.tx.query(
        `update deliveries set state = $2, problem = $3, attempts = attempts + 1, next_attempt_at = $4, updated_at = act_now() where id = $1`,
        [id, verdict.state, verdict.problem, verdict.nextAttemptAt],
      );
    });
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
                accepted_at = case v.state when 'ACCEPTED' then act_now() end
           from jsonb_to_recordset($1::jsonb) as v (id uuid, attempts int, state text, problem text, "smtpResponse" text,
                "nextAttemptAt" timestamptz, "isUnclear" boolean)
          where d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts`,
        [JSON.stringify(rows)],
      );
    });
    return ended.map(() => undefined);
  }
}

function byKind(deliveries: readonly Delivery[]): Map<string, Delivery[]> {
  const kinds = new Map<string, Delivery[]>();
  for (const delivery of deliveries) kinds.set(delivery.kind, [...(kinds.get(delivery.kind) ?? []), delivery]);
  return kinds;
}

async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
