import { defineMessages } from '@app/kernel';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { ReminderRulesResolver } from './rule/reminder-rules.resolver.js';
import { ReminderRulesService } from './rule/reminder-rules.service.js';
import { Remind } from './scan/remind.job.js';
import { ReminderComposer } from './scan/reminder.composer.js';

defineMessages({ et, en });

@Module({ providers: [ReminderRulesResolver, ReminderRulesService, Remind, ReminderComposer] })
export class RemindersModule {}
