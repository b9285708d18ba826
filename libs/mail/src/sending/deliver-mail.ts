import { HandlesJob, type OutsideJobHandler } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { deliverMail } from './deliver-mail.job.js';
import { MailSender } from './mail-sender.js';

@Injectable()
@HandlesJob(deliverMail)
export class DeliverMail implements OutsideJobHandler {
  constructor(private readonly sender: MailSender) {}

  async runOutside(): Promise<void> {
    await this.sender.sendQueued();
  }
}
