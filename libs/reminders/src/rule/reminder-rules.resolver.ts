import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Mutation, Resolver } from '@nestjs/graphql';
import { CreateReminderRuleInput } from './create-reminder-rule.input.js';
import { ReminderRule } from './reminder-rule.entity.js';
import { ReminderRulesService } from './reminder-rules.service.js';
import { UpdateReminderRuleInput } from './update-reminder-rule.input.js';

@Resolver(() => ReminderRule)
export class ReminderRulesResolver {
  constructor(private readonly rules: ReminderRulesService) {}

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
