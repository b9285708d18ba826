import { Act } from '@app/kernel';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DeliveredMail } from './delivered-mail.type.js';
import { DeliveredMailArgs } from './delivered-mail.args.js';
import { DeliveredMailsService } from './delivered-mails.service.js';

@Resolver(() => DeliveredMail)
export class DeliveredMailsResolver {
  constructor(private readonly delivered: DeliveredMailsService) {}

  @Query(() => DeliveredMail, {
    description:
      'Reads a mail whose delivery the viewer may see. Sends nothing and writes nothing; mails that are private, such as sign-in links, stay so.',
  })
  async deliveredMail(@Context('act') act: Act, @Args() { deliveryId }: DeliveredMailArgs): Promise<DeliveredMail> {
    return this.delivered.read(act, deliveryId);
  }
}
