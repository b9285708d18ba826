import { Acts, CONFIG, parseMailbox, Tokens, type Act, type Config, type Mailbox } from '@app/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import { withUnsubscribeLink } from '../choice/unsubscribe-link.js';
import { unwanted } from '../choice/unwanted.js';
import type { ComposedMail } from '../composing/composes-mail.js';
import { contentPrint } from '../composing/content-print.js';
import { MailComposers } from '../composing/mail-composers.js';
import { Delivery } from '../delivery/delivery.entity.js';
import { messageIdOf } from './message.js';
import { verdictOf } from './outcome.js';

/** A delivery that this process and no other sends now. */
export interface Claim {
  readonly delivery: Delivery;
  readonly mail: ComposedMail;
}

/** What was taken from the queue: `taken` counts those, too, whose news was no longer true or that could not be composed. */
export interface Claimed {
  readonly claims: readonly Claim[];
  readonly taken: number;
}

/**
 * Takes queued mails out of the ledger: claiming (QUEUED → SENDING) and composing are one act, committed before SMTP is spoken to, so
 * a second worker or a run after a crash finds nothing to do. `skip locked` keeps workers out of each other's way.
 */
@Injectable()
export class Claims {
  private readonly log = new Logger('Claims');
  private readonly from: Mailbox;

  constructor(
    private readonly acts: Acts,
    private readonly composers: MailComposers,
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.from = parseMailbox(config.MAIL_FROM);
  }

  /** At most so many, those that wait longest first; official mails of no seminar (a sign-in link that somebody sits and waits for) before all. */
  async next(most: number): Promise<Claimed> {
    let picked: string[] = [];
    try {
      const claims = await this.acts.asSystem('mail.deliver', async (act) => {
        picked = await pick(act, most);
        return this.claim(act, picked);
      });
      return { claims, taken: picked.length };
    } catch (error) {
      if (picked.length === 0) throw error;
      // One faulty mail must not hold up the others: each gets an act of its own.
      const claims: Claim[] = [];
      for (const id of picked) claims.push(...(await this.alone(id)));
      return { claims, taken: picked.length };
    }
  }

  private async alone(id: string): Promise<Claim[]> {
    try {
      return await this.acts.asSystem('mail.deliver', async (act) => {
        const found = await act.tx.query<unknown[]>('select id from deliveries where id = $1 and state = $2 for update skip locked', [
          id,
          'QUEUED',
        ]);
        return found.length === 0 ? [] : this.claim(act, [id]);
      });
    } catch (error) {
      this.log.error(`Delivery ${id} could not be composed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      await this.acts.asSystem('mail.deliver', (act) => postpone(act, id));
      return [];
    }
  }

  /** The rows are locked by now. */
  private async claim(act: Act, ids: string[]): Promise<Claim[]> {
    if (ids.length === 0) return [];
    const deliveries = await act.tx.findBy(Delivery, { id: In(ids) });
    const suppressed = await unwanted(act, deliveries);
    const claims: Claim[] = [];
    for (const [kind, some] of byKind(deliveries.filter(({ id }) => !suppressed.has(id)))) {
      const mails = await this.compose(act, kind, some);
      some.forEach((delivery, i) => {
        const mail = mails[i];
        if (mail) claims.push({ delivery, mail });
      });
    }
    for (const { delivery, mail } of claims) {
      delivery.attempts += 1;
      delivery.contentPrint = contentPrint(mail);
      delivery.messageId ??= messageIdOf(delivery.id, this.from);
    }
    await act.tx.query(
      // What was taken once and is true no more stays what it was: sent.
      `update deliveries d set state = coalesce(c.state, case when d.accepted_at is not null then 'ACCEPTED' when d.id = any($3) then 'SUPPRESSED' else 'CANCELLED' end),
              problem = case when d.id = any($3) then 'unsubscribed' else d.problem end, attempts = coalesce(c.attempts, d.attempts), message_id = coalesce(c.message_id, d.message_id),
              content_print = coalesce(decode(c.content_print, 'hex'), d.content_print), details = d.details || coalesce(c.facts, '{}'),
              sending_at = case when c.id is not null then act_now() end, updated_at = act_now(), next_attempt_at = null
         from unnest($1::uuid[]) as picked (id)
         left join jsonb_to_recordset($2::jsonb) as c (id uuid, state text, attempts int, message_id text, content_print text, facts jsonb) on c.id = picked.id
        where d.id = picked.id`,
      [
        ids,
        JSON.stringify(
          claims.map(({ delivery: { id, attempts, messageId, contentPrint: print }, mail: { facts } }) => ({
            id,
            attempts,
            state: 'SENDING',
            message_id: messageId,
            content_print: print?.toString('hex'),
            facts,
          })),
        ),
        [...suppressed],
      ],
    );
    return claims.map(({ delivery, mail }) => ({
      delivery,
      mail: withUnsubscribeLink(mail, delivery, { tokens: this.tokens, config: this.config }),
    }));
  }

  private async compose(act: Act, kind: string, deliveries: Delivery[]): Promise<readonly (ComposedMail | null)[]> {
    const composer = this.composers.of(kind);
    if (!composer) throw new Error(`No composer for mail ${kind}`);
    if (!composer.composeAll) return inOrder(deliveries, (delivery) => composer.compose(act, delivery));
    const mails = await composer.composeAll(act, deliveries);
    if (mails.length !== deliveries.length)
      throw new Error(`The composer of ${kind} answered ${mails.length} of ${deliveries.length} mails`);
    return mails;
  }
}

async function pick(act: Act, most: number): Promise<string[]> {
  const rows = await act.tx.query<{ id: string }[]>(
    `with urgent as materialized (
       select id from deliveries where state = 'QUEUED' and seminar_id is null and category = 'OFFICIAL' order by next_attempt_at limit $1 for update skip locked
     ), others as materialized (
       select id from deliveries where state = 'QUEUED' and (seminar_id is not null or category = 'OPTIONAL')
        order by next_attempt_at limit $1 - (select count(*) from urgent) for update skip locked
     ) select id from urgent union all select id from others`,
    [most],
  );
  return rows.map(({ id }) => id);
}

/** A composer's bug: the mail is tried later, a bounded number of times. */
async function postpone(act: Act, id: string): Promise<void> {
  const delivery = await act.tx.findOne(Delivery, { where: { id, state: 'QUEUED' }, lock: { mode: 'pessimistic_write' } });
  if (!delivery) return;
  const fault = { kind: 'not-composed', isFinal: false, response: '' } as const;
  const { state, problem, nextAttemptAt } = verdictOf(fault, delivery.category, delivery.attempts + 1, act.now);
  await act.tx.query(
    `update deliveries set state = $2, problem = $3, attempts = attempts + 1, next_attempt_at = $4, updated_at = act_now() where id = $1`,
    [id, state, problem, nextAttemptAt],
  );
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
