import { JobsModule } from '@app/jobs';
import { Module } from '@nestjs/common';
import './messages.js';
import { MailChoice } from './choice/mail-choice.entity.js';
import { MailChoicesResolver } from './choice/mail-choices.resolver.js';
import { MailChoicesService } from './choice/mail-choices.service.js';
import { MailComposers } from './composing/mail-composers.js';
import { DeliveredMailsResolver } from './delivery/delivered-mails.resolver.js';
import { DeliveredMailsService } from './delivery/delivered-mails.service.js';
import { Delivery } from './delivery/delivery.entity.js';
import { Claims } from './sending/claims.js';
import { DeliverMail } from './sending/deliver-mail.js';
import { MailSender } from './sending/mail-sender.js';
import { MailTransport } from './sending/mail-transport.js';
import { Outcomes } from './sending/outcomes.js';
import { SweepDeliveries } from './sending/sweep-deliveries.js';

export const mailEntities = [Delivery, MailChoice];

@Module({
  imports: [JobsModule],
  providers: [
    MailComposers,
    Claims,
    Outcomes,
    MailTransport,
    MailSender,
    DeliverMail,
    SweepDeliveries,
    DeliveredMailsResolver,
    DeliveredMailsService,
    MailChoicesResolver,
    MailChoicesService,
  ],
  exports: [MailComposers, MailChoicesService],
})
export class MailModule {}
