import { Council } from '@app/councils';
import { asc, declareReads, type Row } from '@app/kernel';
import { ReminderRule } from './reminder-rule.entity.js';
import { canEditReminderRules } from './reminder-rule.policy.js';

export const asMade = (rule: Row<ReminderRule>) => [asc(rule.createdAt), asc(rule.object)];

declareReads(ReminderRule, (rule) => ({
  council: rule.toOne(() => Council, { key: 'councilId', description: 'The council whose rule it is.' }),
}));

declareReads(Council, (council) => ({
  reminderRules: council.toMany(() => ReminderRule, {
    key: 'councilId',
    orderBy: asMade,
    description: 'When people are reminded, in the order the rules were made.',
  }),
  viewerCanEditReminderRules: council.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canEditReminderRules(actor, id),
    {
      description: 'Whether the viewer may add and change reminder rules.',
    },
  ),
}));
