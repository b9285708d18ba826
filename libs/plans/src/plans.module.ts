import { JobsModule } from '@app/jobs';
import { defineMessages } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { lv } from '../messages/lv.js';
import { ru } from '../messages/ru.js';
import { actionItemEntities, actionItemProviders } from './action-item/action-item.parts.js';
import { actionPlanEntities, actionPlanProviders } from './action-plan/action-plan.parts.js';
import { calendarFeedEntities, calendarFeedProviders } from './calendar-feed/calendar-feed.parts.js';
import { carriedOverEntities, carriedOverProviders } from './carried-over/carried-over.parts.js';
import { decisionEntities, decisionProviders } from './decision/decision.parts.js';
import { evidenceEntities, evidenceProviders } from './evidence/evidence.parts.js';
import { exchangeProviders } from './exchange/exchange.parts.js';
import { followThroughEntities, followThroughProviders } from './follow-through/follow-through.parts.js';
import { outcomeEntities, outcomeProviders } from './outcome/outcome.parts.js';
import { PlanNumbers } from './plan-numbers.entity.js';
import { statusRoundEntities, statusRoundProviders } from './status-round/status-round.parts.js';
import { updateLinkEntities, updateLinkProviders } from './update-link/update-link.parts.js';
import './problems.js';
import './report/report.parts.js';
import './risk-check/very-high-without-action.js';

defineMessages({ et, lv, ru, en });

export const planEntities = [
  PlanNumbers,
  ...[...decisionEntities, ...outcomeEntities, ...actionPlanEntities, ...followThroughEntities],
  ...[...actionItemEntities, ...evidenceEntities, ...updateLinkEntities, ...calendarFeedEntities],
  ...[...statusRoundEntities, ...carriedOverEntities],
];

@Module({
  imports: [JobsModule, MailModule],
  providers: [
    ...[...decisionProviders, ...outcomeProviders, ...actionPlanProviders, ...followThroughProviders],
    ...[...actionItemProviders, ...evidenceProviders, ...updateLinkProviders, ...calendarFeedProviders, ...exchangeProviders],
    ...[...statusRoundProviders, ...carriedOverProviders],
  ],
})
export class PlansModule {}
