import { AuditModule, auditEntities } from '@app/audit';
import { CouncilsModule, councilEntities } from '@app/councils';
import { MailModule, mailEntities } from '@app/mail';
import { OverviewModule } from '@app/overview';
import { PeopleModule, peopleEntities } from '@app/people';
import { PlansModule, planEntities } from '@app/plans';
import { RemindersModule, reminderEntities } from '@app/reminders';
import { RisksModule, riskEntities } from '@app/risks';
import { SeminarsModule, seminarEntities } from '@app/seminars';

/** The rooms of the house, the same for the API and the worker. */
export const rooms = [
  MailModule,
  AuditModule,
  PeopleModule,
  CouncilsModule,
  SeminarsModule,
  RisksModule,
  PlansModule,
  RemindersModule,
  OverviewModule,
];
export const entities = [
  ...mailEntities,
  ...auditEntities,
  ...peopleEntities,
  ...councilEntities,
  ...seminarEntities,
  ...riskEntities,
  ...planEntities,
  ...reminderEntities,
];
