import { Act, type Answer, type Info } from '@app/kernel';
import { Delivery } from '@app/mail';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { DeliveriesService } from './deliveries.service.js';
import { ResendDeliveryInput } from './resend-delivery.input.js';

@Resolver(() => Delivery)
export class DeliveriesResolver {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Mutation(() => Delivery, {
    description:
      'Sends a failed mail once more, to the address, name and language that the person has now. Secretary or chair of the council or seminar ' +
      'it belongs to. CONFLICT delivery-not-failed when it has not failed, recipient-has-no-address when the person has none any more.',
  })
  async resendDelivery(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ResendDeliveryInput,
  ): Promise<Answer<Delivery>> {
    const { id } = await this.deliveries.resend(act, input);
    return act.read.one(Delivery, info, { id });
  }
}
