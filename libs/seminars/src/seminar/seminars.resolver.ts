import { Act, and, asc, connectionOf, desc, sql, type Answer, type Info, type Page, type Row, type Sql } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateSeminarInput } from './create-seminar.input.js';
import { HoldSeminarInput, PlanSeminarInput, ReportSeminarInput } from './seminar-step.inputs.js';
import { Seminar } from './seminar.entity.js';
import { SeminarsArgs } from './seminars.args.js';
import { SeminarsService } from './seminars.service.js';
import { UpdateSeminarInput } from './update-seminar.input.js';
import { isUpcoming } from './upcoming.js';

@Resolver(() => Seminar)
export class SeminarsResolver {
  constructor(private readonly service: SeminarsService) {}

  @Query(() => connectionOf(Seminar), {
    description: 'Seminars that the viewer may see: of their councils, and those they are invited to.',
  })
  async seminars(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: SeminarsArgs): Promise<Page<Seminar>> {
    const { councilId, states, upcoming = null } = args;
    const isAsked = (s: Row<Seminar>): Sql =>
      and(
        councilId &&
          sql`exists (select from seminar_hosts h where h.seminar_id = ${s.id} and h.council_id = ${councilId} and h.accepted_at is not null)`,
        states && sql`${s.state} = any(${states})`,
        upcoming !== null && sql`${isUpcoming(s)} = ${upcoming}`,
      );
    return act.read.connection(Seminar, info, args, { where: isAsked, orderBy: (s) => [upcoming ? asc(s.startsAt) : desc(s.startsAt)] });
  }

  @Query(() => Seminar, { description: 'One seminar.' })
  async seminar(@Context('act') act: Act, @InfoParam() info: Info, @Args('id', { type: () => ID }) id: string): Promise<Answer<Seminar>> {
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: 'Begins a seminar as a draft. The secretary of the leading council.' })
  async createSeminar(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CreateSeminarInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.service.create(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: 'Changes a seminar that is not over. Secretaries of the hosts.' })
  async updateSeminar(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateSeminarInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.service.update(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: 'draft → planned: days and place stand.' })
  async planSeminar(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: PlanSeminarInput): Promise<Answer<Seminar>> {
    const { id } = await this.service.plan(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: 'planned or inviting → held, once it has ended.' })
  async holdSeminar(@Context('act') act: Act, @InfoParam() info: Info, @Args('input') input: HoldSeminarInput): Promise<Answer<Seminar>> {
    const { id } = await this.service.hold(act, input);
    return act.read.one(Seminar, info, { id });
  }

  @Mutation(() => Seminar, { description: 'held → reported.' })
  async reportSeminar(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: ReportSeminarInput,
  ): Promise<Answer<Seminar>> {
    const { id } = await this.service.report(act, input);
    return act.read.one(Seminar, info, { id });
  }
}
