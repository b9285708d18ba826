import { JobsModule } from '@app/jobs';
import { Module } from '@nestjs/common';
import './messages.js';
import { MailComposers } from './composing/mail-composers.js';
import { DeliveriesResolver } from './delivery/deliveries.resolver.js';
import { Delivery } from './delivery/delivery.entity.js';
import { DeliverMail } from './sending/deliver-mail.js';
import { DeliveryLedger } from './sending/delivery-ledger.js';
import { MailTransport } from './sending/mail-transport.js';
import { SweepDeliveries } from './sending/sweep-deliveries.js';

export const mailEntities = [Delivery];

@Module({
  imports: [JobsModule],
  providers: [MailComposers, DeliveryLedger, MailTransport, DeliverMail, SweepDeliveries, DeliveriesResolver],
  exports: [MailComposers],
})
export class MailModule {}
