import { Act, connectionOf, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddMeasureInput, CompleteMeasureInput, DropMeasureInput, StartMeasureInput, UpdateMeasureInput } from './keep-measure.inputs.js';
import { ofRegister } from '../risk/register-of.js';
import { ordered, passes } from './measure-filter.js';
import { Measure } from './measure.entity.js';
import { MeasuresArgs } from './measures.args.js';
import { MeasuresService } from './measures.service.js';

@Resolver(() => Measure)
export class MeasuresResolver {
  constructor(private readonly service: MeasuresService) {}

  @Query(() => connectionOf(Measure), { description: 'What a council has done, does or plans about its risks.' })
  async measures(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: MeasuresArgs): Promise<Page<Measure>> {
    const { councilId, filter, orderBy, isReversed } = args;
    return act.read.connection(Measure, info, args, {
      where: (m) => sql`${m.councilId} = ${councilId} and ${passes(m, filter ?? {})}`,
      orderBy: (m) => ordered(m, orderBy ?? 'NUMBER', isReversed ?? false),
      of: ofRegister(councilId),
    });
  }

  @Query(() => Measure, { description: 'One measure. Seen by who sees one of its risks.' })
  async measure(@Context('act') act: Act, @InfoParam() info: Info, @Args('id', { type: () => ID }) id: string): Promise<Answer<Measure>> {
    return act.read.one(Measure, info, { id });
  }

  @Mutation(() => Measure, { description: 'Plans a measure, or enters a control that is there already. The secretary.' })
  async addMeasure(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: AddMeasureInput): Promise<Answer<Measure>> {
    const { id } = await this.service.add(act, input);
    return act.read.one(Measure, info, { id });
  }

  @Mutation(() => Measure, { description: 'Changes a measure that is not dropped. The secretary.' })
  async updateMeasure(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateMeasureInput,
  ): Promise<Answer<Measure>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(Measure, info, { id });
  }

  @Mutation(() => Measure, { description: 'planned → in progress. The secretary.' })
  async startMeasure(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: StartMeasureInput): Promise<Answer<Measure>> {
    const { id } = await this.service.start(act, input);
    return act.read.one(Measure, info, { id });
  }

  @Mutation(() => Measure, {
    description:
      'planned, in progress → in place. Where an effect was expected, a new current score is proposed for each risk that is not closed; no risk changes by itself. The secretary.',
  })
  async completeMeasure(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CompleteMeasureInput,
  ): Promise<Answer<Measure>> {
    const { id } = await this.service.complete(act, input);
    return act.read.one(Measure, info, { id });
  }

  @Mutation(() => Measure, {
    description:
      'Gives a measure up, or says that it is in place no longer; what it proposed and nobody confirmed is declined. The secretary.',
  })
  async dropMeasure(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: DropMeasureInput): Promise<Answer<Measure>> {
    const { id } = await this.service.drop(act, input);
    return act.read.one(Measure, info, { id });
  }
}
