import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, ID, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { CalendarFeed } from './calendar-feed.entity.js';
import { MakeCalendarFeedInput, RenewCalendarFeedInput, RevokeCalendarFeedInput } from './calendar-feed.inputs.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@Resolver(() => CalendarFeed)
export class CalendarFeedsResolver {
  constructor(private readonly service: CalendarFeedsService) {}

  @Mutation(() => CalendarFeed, { description: 'A feed of due dates for the viewer; the one there is, where they have it already.' })
  async makeCalendarFeed(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: MakeCalendarFeedInput,
  ): Promise<Answer<CalendarFeed>> {
    const { id } = await this.service.make(act, input);
    return act.read.one(CalendarFeed, info, { id });
  }

  @Mutation(() => CalendarFeed, { description: 'Another address for a feed of one’s own; the one before answers no more.' })
  async renewCalendarFeed(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: RenewCalendarFeedInput,
  ): Promise<Answer<CalendarFeed>> {
    const { id } = await this.service.renew(act, input);
    return act.read.one(CalendarFeed, info, { id });
  }

  @Mutation(() => ID, { description: 'Ends a feed of one’s own: its address answers no more. Answers its id.' })
  async revokeCalendarFeed(@Context('act') act: Act, @Args('input') input: RevokeCalendarFeedInput): Promise<string> {
    await this.service.revoke(act, input);
    return input.id;
  }
}
