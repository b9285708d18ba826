import { Council } from '@app/councils';
import { asc, declareNoted, declareReads, sql, type Row } from '@app/kernel';
import { alphabetical, Person } from '@app/people';
import { ifMarked, keepReadings, Risk } from '@app/risks';
import { Invitation, Seminar } from '@app/seminars';
import { ReminderRule } from '../rule/reminder-rule.entity.js';
import { ForeseenReminder, ReminderDryRun } from './reminder-dry-run.type.js';

/** The scan's own rules, asked about a day to come. */
const foreseen = (run: Row<ReminderDryRun>) => sql`(
  select rule_id || '/' || invitation_id as id, 'INVITATION' as object, rule_id, invitation_id, seminar_id, null::uuid as risk_id, null as audience,
         person_id, person_name, sort_name, silence,
         case when silence is null then occurrence end as occurrence, case when silence is null then sends_at end as sends_at
    from invitation_reminders(${run.on}, ${run.councilId})
  union all
  select rule_id || '/' || risk_id || '/' || person_id, 'RISK_REVIEW', rule_id, null, null, risk_id, audience, person_id, person_name, sort_name, silence,
         case when silence is null then occurrence end, case when silence is null then sends_at end
    from risk_review_reminders(${run.on}, ${run.councilId}))`;

const inOrder = (r: Row<ForeseenReminder>) => [alphabetical(r.sortName), asc(r.id)];

declareReads(ReminderDryRun, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'The council whose rules are tried.' }),
  reminders: f.connection(() => ForeseenReminder, {
    from: foreseen,
    where: (_run, r) => sql`${r.silence} is null`,
    orderBy: inOrder,
    description: 'What would go out, by name.',
  }),
  silent: f.connection(() => ForeseenReminder, {
    from: foreseen,
    where: (_run, r) => sql`${r.silence} is not null`,
    orderBy: inOrder,
    description: 'Who would get nothing, and why; of seminars that are still to come, and of risks that are open or monitored.',
  }),
}));

declareReads(ForeseenReminder, (f) => ({
  rule: f.toOne(() => ReminderRule, { key: 'ruleId', description: 'The rule that reminds.' }),
  invitation: f.toOne(() => Invitation, {
    key: 'invitationId',
    nullable: true,
    description: 'What has not been answered; null of a review.',
  }),
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'The seminar it is about; null of a review.' }),
  risk: f.toOne(() => Risk, { key: 'riskId', nullable: true, description: 'The risk to be looked at again; null of an invitation.' }),
  person: f.toOne(() => Person, { key: 'personId', description: 'The recipient.' }),
}));

// When somebody looks at a risk again tells something of it.
declareNoted(ForeseenReminder, {
  idOf: ({ riskId }) => sql`case when ${riskId} is not null then ${ifMarked(riskId)} end`,
  tells: (field) => !['id', 'rule', 'object', 'invitation', 'seminar', 'risk'].includes(field),
  keep: keepReadings,
});
