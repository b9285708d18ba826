import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { ReminderLimit } from './reminder-limit.entity.js';
import { ReminderLimitsService } from './reminder-limits.service.js';
import { UpdateReminderLimitInput } from './update-reminder-limit.input.js';

@Resolver(() => ReminderLimit)
export class ReminderLimitsResolver {
  constructor(private readonly limits: ReminderLimitsService) {}

  @Mutation(() => ReminderLimit, {
    description:
      'Changes up to how many reminders a day, of all councils, the rules of one send a person another. Secretary of the council, and administrators.',
  })
  async updateReminderLimit(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateReminderLimitInput,
  ): Promise<Answer<ReminderLimit>> {
    const { id } = await this.limits.update(act, input);
    return act.read.one(ReminderLimit, info, { id });
  }
}
