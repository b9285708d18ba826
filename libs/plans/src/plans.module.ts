import { JobsModule } from '@app/jobs';
import { defineMessages } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { en } from '../messages/en.js';
import { et } from '../messages/et.js';
import { calendarFeedEntities, calendarFeedProviders } from './calendar-feed/calendar-feed.parts.js';
import { decisionEntities, decisionProviders } from './decision/decision.parts.js';
import { actionItemEntities, actionItemProviders } from './action-item/action-item.parts.js';
import { actionPlanEntities, actionPlanProviders } from './action-plan/action-plan.parts.js';
import { exchangeProviders } from './exchange/exchange.parts.js';
import { updateLinkEntities } from './update-link/update-link.parts.js';
import { updateLinkEntities, updateLinkProviders } from './update-link/update-link.parts.js';
import { evidenceEntities, evidenceProviders } from './evidence/evidence.parts.js';
import { followThroughEntities, followThroughProviders } from './follow-through/follow-through.parts.js';
import { outcomeEntities, outcomeProviders } from './outcome/outcome.parts.js';
import { statusRoundEntities, statusRoundProviders } from './status-round/status-round.parts.js';
import { PlanNumbers } from './plan-numbers.entity.js';
import './problems.js';
import './report/report.parts.js';

defineMessages({ et, en });

export const planEntities = [PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...calendarFeedEntities];
export const planEntities = [PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...updateLinkEntities];
export const planEntities = [PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...outcomeEntities];
export const planEntities = [
  ...[PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...updateLinkEntities],
  ...outcomeEntities,
export const planEntities = [
  PlanNumbers,
  ...decisionEntities,
  ...actionPlanEntities,
  ...actionItemEntities,
  ...updateLinkEntities,
  ...statusRoundEntities,
];

@Module({
  imports: [JobsModule, MailModule],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...exchangeProviders, ...calendarFeedProviders],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...updateLinkProviders],
import { carriedOverEntities, carriedOverProviders } from './carried-over/carried-over.parts.js';
import { PlanNumbers } from './plan-numbers.entity.js';
import './problems.js';
import './risk-check/very-high-without-action.js';

defineMessages({ et, en });

export const planEntities = [PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...carriedOverEntities];

@Module({
  imports: [JobsModule, MailModule],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...carriedOverProviders],
export const planEntities = [PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...evidenceEntities];

@Module({
  imports: [JobsModule, MailModule],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...evidenceProviders],
export const planEntities = [PlanNumbers, ...decisionEntities, ...actionPlanEntities, ...actionItemEntities, ...followThroughEntities];

@Module({
  imports: [JobsModule, MailModule],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...followThroughProviders],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...outcomeProviders],
  providers: [...decisionProviders, ...actionPlanProviders, ...actionItemProviders, ...statusRoundProviders],
})
export class PlansModule {}
