import { Act, allow, connectionOf, desc, asc, sql, type Answer, type Info, type Page } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { canRunRounds } from './round.policy.js';
import { CloseStatusRoundInput, RemindStatusRoundInput, StartStatusRoundInput, UpdateStatusRoundSettingsInput } from './round.inputs.js';
import { silentOf } from './standings.sql.js';
import { StatusRoundSettings } from './status-round-settings.entity.js';
import { StatusRound } from './status-round.entity.js';
import { SilentInstitution, StatusRoundPreview } from './status-round.types.js';
import { SilentInstitutionsArgs, StatusRoundsArgs } from './status-rounds.args.js';
import { StatusRoundsService } from './status-rounds.service.js';

const WHO = 'Secretary or chair of the council.';
const ofCouncil = (councilId: string) => ({
  isThere: sql`exists (select from status_round_settings where council_id = ${councilId})`,
  field: 'councilId',
});

@Resolver(() => StatusRound)
export class StatusRoundsResolver {
  constructor(private readonly service: StatusRoundsService) {}

  @Query(() => connectionOf(StatusRound), { description: 'Status rounds of a council, latest first.' })
  async statusRounds(@Context('act') act: Act, @InfoParam() info: Info, @Args() args: StatusRoundsArgs): Promise<Page<StatusRound>> {
    const { councilId } = args;
    return act.read.connection(StatusRound, info, args, {
      where: (r) => sql`${r.councilId} = ${councilId}`,
      orderBy: (r) => [desc(r.number)],
      of: ofCouncil(councilId),
    });
  }

  @Query(() => StatusRound, { description: 'One status round. Read by its council, and by whom it asks.' })
  async statusRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<StatusRound>> {
    return act.read.one(StatusRound, info, { id });
  }

  @Query(() => StatusRoundPreview, { description: `Whom a status round would ask if it began now. ${WHO}` })
  async statusRoundPreview(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('councilId', { type: () => ID }) councilId: string,
  ): Promise<Answer<StatusRoundPreview>> {
    const from = sql`(select council_id from status_round_settings where council_id = ${councilId})`;
    const preview = await act.read.one(StatusRoundPreview, info, undefined, { from, field: 'councilId' });
    allow(canRunRounds(act.actor, councilId));
    return preview;
  }

  @Query(() => connectionOf(SilentInstitution), {
    description:
      'Institutions with open action items of a council, its own or joint, and no word of them for a time; longest silent first.',
  })
  async silentInstitutions(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() args: SilentInstitutionsArgs,
  ): Promise<Page<SilentInstitution>> {
    const { councilId, days } = args;
    return act.read.connection(SilentInstitution, info, args, {
      from: silentOf(councilId, days ?? 90),
      orderBy: (s) => [asc(s.since, { nullable: false }), asc(s.id, { nullable: false })],
      of: ofCouncil(councilId),
    });
  }

  @Mutation(() => StatusRound, {
    description: `Begins a status round and mails to the people of each institution that has open items. ${WHO}`,
  })
  async startStatusRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: StartStatusRoundInput,
  ): Promise<Answer<StatusRound>> {
    const { id } = await this.service.start(act, input);
    return act.read.one(StatusRound, info, { id });
  }

  @Mutation(() => StatusRound, { description: `Ends a status round; its result stays. ${WHO}` })
  async closeStatusRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CloseStatusRoundInput,
  ): Promise<Answer<StatusRound>> {
    const { id } = await this.service.close(act, input);
    return act.read.one(StatusRound, info, { id });
  }

  @Mutation(() => StatusRound, { description: `Mails again to who has not reported, once a day at most. ${WHO}` })
  async remindStatusRound(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RemindStatusRoundInput,
  ): Promise<Answer<StatusRound>> {
    const { id } = await this.service.remind(act, input);
    return act.read.one(StatusRound, info, { id });
  }

  @Mutation(() => StatusRoundSettings, {
    description: 'Sets when status rounds begin by themselves. Secretary of the council, administrators.',
  })
  async updateStatusRoundSettings(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateStatusRoundSettingsInput,
  ): Promise<Answer<StatusRoundSettings>> {
    const { id } = await this.service.updateSettings(act, input);
    return act.read.one(StatusRoundSettings, info, { id });
  }
}
