import { reach, type Act } from '@app/kernel';
import { Delivery, resend } from '@app/mail';
import { Injectable } from '@nestjs/common';
import { recipientOf } from './recipient.js';
import type { ResendDeliveryInput } from './resend-delivery.input.js';

/** Acts on mails that need to know people; mail lies a storey below and knows none. */
@Injectable()
export class DeliveriesService {
  /**
   * A failed mail goes once more. As a rule it failed because the address was wrong and has been mended since, so it goes to the person
   * as they are entered now; a mail to nobody in particular, or to whom the actor cannot see any more, goes where it went.
   */
  async resend(act: Act, { id }: ResendDeliveryInput): Promise<Delivery> {
    const delivery = await reach(act, Delivery, id);
    return resend(act, delivery, await recipientOf(act, delivery));
  }
}
