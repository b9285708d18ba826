import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { Seminar } from '../seminar/seminar.entity.js';
import { CloneSeminarInput } from './clone-seminar.input.js';
import { CloningService } from './cloning.service.js';

@Resolver(() => Seminar)
export class CloningResolver {
  constructor(private readonly cloning: CloningService) {}

  @Mutation(() => Seminar, {
    description:
      'Makes the next seminar from one before, as a draft with all dates moved: hosts (co-hosts are asked again), days, rooms, agenda, purpose, chosen ' +
      'audience and checklist; without people who have left, and without speakers who speak elsewhere by then. The secretary of the leading council.',
  })
  async cloneSeminar(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: CloneSeminarInput): Promise<Answer<Seminar>> {
    const { id } = await this.cloning.clone(act, input);
    return act.read.one(Seminar, info, { id });
  }
}
