import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Delivery } from './delivery.entity.js';
import { resend } from './plan-deliveries.js';
import { ResendDeliveryInput } from './resend-delivery.input.js';

@Resolver(() => Delivery)
export class DeliveriesResolver {
  @Mutation(() => Delivery, { description: 'Sends a failed mail once more. Secretary or chair of the council or seminar it belongs to.' })
  async resendDelivery(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ResendDeliveryInput,
  ): Promise<Answer<Delivery>> {
    const { id } = await resend(act, input.id);
    return act.read.one(Delivery, info, { id });
  }
}
