import { Council } from '@app/councils';
import { asc, declareReads, sql, type Row } from '@app/kernel';
import { alphabetical, Person } from '@app/people';
import { Invitation, Seminar } from '@app/seminars';
import { ReminderRule } from '../rule/reminder-rule.entity.js';
import { ForeseenReminder, ReminderDryRun } from './reminder-dry-run.type.js';

/** The scan's own rules, asked about a day to come. */
const foreseen = (run: Row<ReminderDryRun>) => sql`(
  select rule_id || '/' || invitation_id as id, 'INVITATION' as object, rule_id, invitation_id, seminar_id, person_id, person_name, sort_name, silence,
         case when silence is null then occurrence end as occurrence, case when silence is null then sends_at end as sends_at
    from invitation_reminders(${run.on}, ${run.councilId}))`;

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
    description: 'Who would get nothing, and why; people of seminars that are still to come.',
  }),
}));

declareReads(ForeseenReminder, (f) => ({
  rule: f.toOne(() => ReminderRule, { key: 'ruleId', description: 'The rule that reminds.' }),
  invitation: f.toOne(() => Invitation, { key: 'invitationId', description: 'What has not been answered.' }),
  seminar: f.toOne(() => Seminar, { key: 'seminarId', description: 'The seminar it is about.' }),
  person: f.toOne(() => Person, { key: 'personId', description: 'The recipient.' }),
}));
