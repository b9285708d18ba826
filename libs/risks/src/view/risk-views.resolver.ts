import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { RiskView } from './risk-view.entity.js';
import { DeleteRiskViewInput, SaveRiskViewInput } from './risk-view.inputs.js';
import { RiskViewsService } from './risk-views.service.js';

@Resolver(() => RiskView)
export class RiskViewsResolver {
  constructor(private readonly service: RiskViewsService) {}

  @Mutation(() => RiskView, { description: 'Keeps a view of the register for the viewer.' })
  async saveRiskView(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: SaveRiskViewInput,
  ): Promise<Answer<RiskView>> {
    const { id } = await this.service.save(act, input);
    return act.read.one(RiskView, info, { id });
  }

  @Mutation(() => ID, { description: 'Forgets a view of one’s own; answers its id.' })
  async deleteRiskView(@Context('act') act: Act, @Args('input') input: DeleteRiskViewInput): Promise<string> {
    await this.service.delete(act, input);
    return input.id;
  }
}
