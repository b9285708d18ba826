import { HandlesJob, type OutsideJobHandler } from '@app/jobs';
import { CONFIG, type Config } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { deliverMail } from './deliver-mail.job.js';
import { DeliveryLedger } from './delivery-ledger.js';
import { MailTransport } from './mail-transport.js';
import { parseMailbox, type Mailbox } from './mailbox.js';
import { messageOf } from './message.js';

/**
 * Sends one mail: claim and compose, SMTP with no database connection held, record. It does not matter how often or by how many
 * workers the job is run. A crash before the claim: the job runs again. After it: the sweep finds the row (sweep-deliveries.ts).
 */
@Injectable()
@HandlesJob(deliverMail)
export class DeliverMail implements OutsideJobHandler<{ deliveryId: string }> {
  private readonly from: Mailbox;

  constructor(
    private readonly ledger: DeliveryLedger,
    private readonly transport: MailTransport,
    @Inject(CONFIG) config: Config,
  ) {
    this.from = parseMailbox(config.MAIL_FROM);
  }

  async runOutside({ deliveryId }: { deliveryId: string }): Promise<void> {
    const claim = await this.ledger.claim(deliveryId);
    if (!claim) return;
    const outcome = await this.transport.send(messageOf(claim.delivery, claim.mail, this.from));
    await this.ledger.record(claim.delivery, outcome);
  }
}
