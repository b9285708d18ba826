import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateReminderRuleInput } from './create-reminder-rule.input.js';
import { ReminderRule } from './reminder-rule.entity.js';
import { asMade } from './reminder-rule.reads.js';
import { ReminderRulesArgs } from './reminder-rules.args.js';
import { ReminderRulesService } from './reminder-rules.service.js';
import { UpdateReminderRuleInput } from './update-reminder-rule.input.js';

@Resolver(() => ReminderRule)
export class ReminderRulesResolver {
  constructor(private readonly rules: ReminderRulesService) {}

  @Query(() => [ReminderRule], {
    description:
      'When people of a council are reminded, in the order the rules were made. None of a council that the viewer does not read.',
  })
  async reminderRules(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() { councilId }: ReminderRulesArgs,
  ): Promise<Answer<ReminderRule>[]> {
    return act.read.list(ReminderRule, info, { councilId }, { orderBy: asMade });
  }

  @Mutation(() => ReminderRule, { description: 'Adds a reminder rule to a council. It reminds of nothing that was due before today.' })
  async createReminderRule(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: CreateReminderRuleInput,
  ): Promise<Answer<ReminderRule>> {
    const { id } = await this.rules.create(act, input);
    return act.read.one(ReminderRule, info, { id });
  }

  @Mutation(() => ReminderRule, { description: 'Changes a reminder rule. What people were sent already counts towards its limits.' })
  async updateReminderRule(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args('input') input: UpdateReminderRuleInput,
  ): Promise<Answer<ReminderRule>> {
    const { id } = await this.rules.update(act, input);
    return act.read.one(ReminderRule, info, { id });
  }
}
