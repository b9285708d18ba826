import { defineMessages } from '@app/kernel';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import { ExtensionReminderComposer } from './action-item/extension-reminder.composer.js';
import { ItemReminderComposer } from './action-item/item-reminder.composer.js';
import { digestProviders } from './digest/digest.parts.js';
import { newsProviders } from './news/news.parts.js';
import { ReminderDryRunResolver } from './dry-run/reminder-dry-run.resolver.js';
import { ReminderDryRunService } from './dry-run/reminder-dry-run.service.js';
import { ReviewReminderComposer } from './risk-review/review-reminder.composer.js';
import { ReminderLimitsResolver } from './limit/reminder-limits.resolver.js';
import { ReminderLimitsService } from './limit/reminder-limits.service.js';
import { ReminderRulesResolver } from './rule/reminder-rules.resolver.js';
import { ReminderRulesService } from './rule/reminder-rules.service.js';
import { Remind } from './scan/remind.job.js';
import { ReminderComposer } from './scan/reminder.composer.js';

defineMessages({ et, lv, ru, en });

@Module({
  providers: [
    ReminderRulesResolver,
    ReminderRulesService,
    ReminderDryRunResolver,
    ReminderDryRunService,
    Remind,
    ReminderComposer,
    ReviewReminderComposer,
    ItemReminderComposer,
    ExtensionReminderComposer,
    ...digestProviders,
    ...newsProviders,
    ReminderLimitsResolver,
    ReminderLimitsService,
  ],
})
export class RemindersModule {}
