import { Act, type Answer, type Info } from '@app/kernel';
import { Args, Context, Info as InfoParam, Query, Resolver } from '@nestjs/graphql';
import { ReminderDryRunArgs } from './reminder-dry-run.args.js';
import { ReminderDryRunService } from './reminder-dry-run.service.js';
import { ReminderDryRun } from './reminder-dry-run.type.js';

@Resolver(() => ReminderDryRun)
export class ReminderDryRunResolver {
  constructor(private readonly dryRuns: ReminderDryRunService) {}

  @Query(() => ReminderDryRun, {
    description: 'Whom the rules of a council would remind on a day, and why the others not. Secretary of the council, and administrators.',
  })
  async reminderDryRun(
    @Context('act') act: Act,
    @InfoParam() info: Info,
    @Args() args: ReminderDryRunArgs,
  ): Promise<Answer<ReminderDryRun>> {
    return this.dryRuns.tryOut(act, info, args);
  }
}
