import { Act, connectionOf, Day, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { asOf, refuseDays, refuseFuture } from './as-of.js';
import { CreateRiskInput } from './create-risk.input.js';
import { ofRegister, registerOf } from './register-of.js';
import { CloseRiskInput, OpenRiskInput, ReopenRiskInput } from './risk-step.inputs.js';
import { Risk } from './risk.entity.js';
import { RisksArgs } from './risks.args.js';
import { RisksService } from './risks.service.js';
import { UpdateRiskInput } from './update-risk.input.js';

@Resolver(() => Risk)
export class RisksResolver {
  constructor(private readonly service: RisksService) {}

  @Query(() => connectionOf(Risk), {
    description:
      'The register of a council, today or as it stood at the end of a day. Regions, owners and members are told as they are now.',
  })
  async risks(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: RisksArgs): Promise<Page<Risk>> {
    refuseDays(act.today, args);
    return act.read.connection(Risk, info, args, { ...registerOf(args.councilId, args), of: ofRegister(args.councilId) });
  }

  @Query(() => Risk, {
    description: 'One risk, today or as it stood at the end of a day. Regions, owners and members are told as they are now.',
  })
  async risk(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
    @Args('asOf', {
      type: () => Day,
      nullable: true,
      description: 'As it stood at the end of this day; now when not given. NOT_FOUND where it was not in the register yet.',
    })
    day?: string | null,
  ): Promise<Answer<Risk>> {
    refuseFuture(act.today, { asOf: day });
    return act.read.one(Risk, info, { id }, { ...(day && { from: asOf(day, sql`v.risk_id = ${id}`) }) });
  }

  @Mutation(() => Risk, { description: 'Enters a risk as a draft. The secretary.' })
  async createRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: CreateRiskInput): Promise<Answer<Risk>> {
    const { id } = await this.service.create(act, input);
    return act.read.one(Risk, info, { id });
  }

  @Mutation(() => Risk, { description: 'Changes a risk that is not closed. The secretary.' })
  async updateRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: UpdateRiskInput): Promise<Answer<Risk>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(Risk, info, { id });
  }

  @Mutation(() => Risk, { description: 'draft → open: from now on it is looked at again in time. The secretary.' })
  async openRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: OpenRiskInput): Promise<Answer<Risk>> {
    const { id } = await this.service.open(act, input);
    return act.read.one(Risk, info, { id });
  }

  @Mutation(() => Risk, { description: 'Takes a risk out of the register, with the reason; it stays as history. The secretary.' })
  async closeRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: CloseRiskInput): Promise<Answer<Risk>> {
    const { id } = await this.service.close(act, input);
    return act.read.one(Risk, info, { id });
  }

  @Mutation(() => Risk, { description: 'closed → open, with the reason. The secretary.' })
  async reopenRisk(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: ReopenRiskInput): Promise<Answer<Risk>> {
    const { id } = await this.service.reopen(act, input);
    return act.read.one(Risk, info, { id });
  }
}
