import { CONFIG, parseMailbox, type Config, type Mailbox } from '@app/kernel';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Claims, type Claim } from './claims.js';
import { MailTransport } from './mail-transport.js';
import { messageOf } from './message.js';
import { Outcomes } from './outcomes.js';

/** So many mails are claimed at a time: enough to keep the lines to the mail server busy, and what a crash would leave unclear. */
const MOST_AT_ONCE = 50;

/**
 * Sends queued mails until none is left: claim and compose some, SMTP with no database connection held, record. One loop a process,
 * however many jobs ask for it; a slow mail holds its own place in it and nothing else. A crash before a claim leaves the mail queued;
 * after it, the sweep finds it (sweep-deliveries.ts).
 */
@Injectable()
export class MailSender implements OnModuleDestroy {
  private readonly log = new Logger('MailSender');
  private readonly from: Mailbox;
  private onTheirWay = 0;
  private mayBeMore = false;
  private isOver = false;
  private loop?: Promise<void> | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly claims: Claims,
    private readonly transport: MailTransport,
    private readonly outcomes: Outcomes,
    @Inject(CONFIG) config: Config,
  ) {
    this.from = parseMailbox(config.MAIL_FROM);
  }

  /** Resolves when nothing is queued and nothing is on its way any more. Throws when the database cannot be asked. */
  async sendQueued(): Promise<void> {
    this.mayBeMore = true;
    this.wake();
    this.loop ??= this.run();
    await this.loop;
  }

  /** Claims no more; what is on its way comes to its end. */
  onModuleDestroy(): void {
    this.isOver = true;
    this.wake();
  }

  private async run(): Promise<void> {
    let fault: Error | undefined;
    while (this.onTheirWay > 0 || (this.mayBeMore && !this.isOver && !fault)) {
      const room = MOST_AT_ONCE - this.onTheirWay;
      if (!this.mayBeMore || this.isOver || fault || room < MOST_AT_ONCE / 2) {
        await new Promise<void>((wake) => (this.wake = wake));
        continue;
      }
      this.mayBeMore = false;
      try {
        const { claims, taken } = await this.claims.next(room);
        if (taken === room) this.mayBeMore = true;
        for (const claim of claims) void this.send(claim);
      } catch (error) {
        fault = error instanceof Error ? error : new Error(String(error)); // The job is tried again; first everything that is on its way comes to its end.
      }
    }
    // In the same breath as the last look at mayBeMore: whoever asks from now on starts another loop.
    this.loop = undefined;
    if (fault) throw fault;
  }

  private async send({ delivery, mail }: Claim): Promise<void> {
    this.onTheirWay += 1;
    try {
      const outcome = await this.transport.send(messageOf(delivery, mail, this.from, new Date()));
      await this.outcomes.record(delivery, outcome);
    } catch (error) {
      // The row stays in SENDING, and the sweep calls it unclear.
      this.log.error(`Delivery ${delivery.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      this.onTheirWay -= 1;
      this.wake();
    }
  }
}
