import { Act, asc, desc, type Answer, type Info } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MatricesService } from './matrices.service.js';
import { RiskMatrix } from './risk-matrix.entity.js';
import { RiskSettings } from './risk-settings.entity.js';
import { UpdateRiskSettingsInput } from './update-risk-settings.input.js';

@Resolver(() => RiskMatrix)
export class MatricesResolver {
  constructor(private readonly service: MatricesService) {}

  @Query(() => [RiskMatrix], { description: 'Every matrix, by code; of each the newest version first.' })
  async riskMatrices(@Context('act') act: Act, @InfoParam() info: Info): Promise<Answer<RiskMatrix>[]> {
    return act.read.list(RiskMatrix, info, {}, { orderBy: (m) => [asc(m.code), desc(m.version)] });
  }

  @Query(() => RiskMatrix, { description: 'One version of a matrix.' })
  async riskMatrix(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<RiskMatrix>> {
    return act.read.one(RiskMatrix, info, { id });
  }

  @Mutation(() => RiskSettings, {
    description: 'Changes what a council scores on and how soon it looks at risks again. Its secretary, administrators.',
  })
  async updateRiskSettings(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateRiskSettingsInput,
  ): Promise<Answer<RiskSettings>> {
    const { id } = await this.service.updateSettings(act, input);
    return act.read.one(RiskSettings, info, { id });
  }
}
