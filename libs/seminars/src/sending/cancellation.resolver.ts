import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { CancelSeminarInput } from '../seminar/seminar-step.inputs.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { CancellationService } from './cancellation.service.js';

@Resolver(() => Seminar)
export class CancellationResolver {
  constructor(private readonly cancellations: CancellationService) {}

  @Mutation(() => Seminar, { description: 'Calls a seminar off and tells everybody who was mailed. Secretaries of the hosts.' })
  async cancelSeminar(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CancelSeminarInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.cancellations.cancel(act, input);
    return act.read.one(Seminar, info, { id });
  }
}
