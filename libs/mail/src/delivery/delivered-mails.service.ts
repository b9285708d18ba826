import { Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { contentPrint } from '../composing/content-print.js';
import { MailComposers } from '../composing/mail-composers.js';
import type { DeliveredMail } from './delivered-mail.type.js';
import { Delivery } from './delivery.entity.js';

@Injectable()
export class DeliveredMailsService {
  constructor(private readonly composers: MailComposers) {}

  /** Writes a mail again for who may see its delivery. No words are kept of what was sent, only their print. */
  async read(act: Act, id: string): Promise<DeliveredMail> {
    const delivery = await act.tx.findOneBy(Delivery, { id });
    if (!delivery) throw new Problem('NOT_FOUND', 'no-such-record');
    const composer = this.composers.of(delivery.kind);
    // A sign-in link, say, is nobody's to read but its reader's: its composer shows nothing.
    if (!composer?.show) throw new Problem('FORBIDDEN', 'mail-is-private');
    const mail = await composer.show(act, delivery);
    if (!mail) throw new Problem('CONFLICT', 'mail-cannot-be-written');
    const { language, subject, text, html } = mail;
    const isStillTrue = (await composer.compose(act, delivery)) !== null;
    return {
      language,
      subject,
      text,
      html,
      isStillTrue,
      hasChanged: delivery.contentPrint && !contentPrint(mail).equals(delivery.contentPrint),
    };
  }
}
