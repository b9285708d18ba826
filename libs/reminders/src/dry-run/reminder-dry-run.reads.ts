import { Council } from '@app/councils';
import { asc, declareNoted, declareReads, sql, type Row } from '@app/kernel';
import { alphabetical, Person } from '@app/people';
import { ActionItem } from '@app/plans';
import { ifMarked, keepReadings, Risk } from '@app/risks';
import { Invitation, Seminar } from '@app/seminars';
import { ReminderRule } from '../rule/reminder-rule.entity.js';
import { ForeseenReminder, ReminderDryRun } from './reminder-dry-run.type.js';

/** The scan's own rules, asked about a day to come. */
const foreseen = (run: Row<ReminderDryRun>) => sql`(
  select rule_id || '/' || invitation_id as id, 'INVITATION' as object, 'AT_ONCE' as delivery, rule_id, invitation_id, seminar_id, null::uuid as risk_id,
         null::uuid as item_id, null::date as counted_from, null as audience, person_id, person_name, sort_name, silence,
         case when silence is null then occurrence end as occurrence, case when silence is null then sends_at end as sends_at
    from invitation_reminders(${run.on}, ${run.councilId})
  union all
  select concat_ws('/', rule_id, coalesce(extension_id, item_id, risk_id), person_id), object, delivery, rule_id, null, null, risk_id, item_id, counted_from,
         audience, person_id, person_name, sort_name, silence, case when silence is null then occurrence end,
         case when silence is null or silence = 'IN_DIGEST' then sends_at end
    from limited_reminders(${run.on}, ${run.councilId}))`;

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
    description:
      'Who would get nothing, and why; of seminars that are still to come, of risks that are open or monitored, and of action items that are open, or ' +
      'were closed before their day, which is still to come.',
  }),
}));

declareReads(ForeseenReminder, (f) => ({
  rule: f.toOne(() => ReminderRule, { key: 'ruleId', description: 'The rule that reminds.' }),
  invitation: f.toOne(() => Invitation, {
    key: 'invitationId',
    nullable: true,
    description: 'What has not been answered; null of anything else.',
  }),
  seminar: f.toOne(() => Seminar, {
    key: 'seminarId',
    nullable: true,
    description: 'The seminar it is about; null of anything but an invitation.',
  }),
  risk: f.toOne(() => Risk, { key: 'riskId', nullable: true, description: 'The risk to be looked at again; null of anything else.' }),
  actionItem: f.toOne(() => ActionItem, {
    key: 'itemId',
    nullable: true,
    description: 'The action item it is about; null of anything else.',
  }),
  person: f.toOne(() => Person, { key: 'personId', nullable: true, description: 'The recipient; null where there is nobody.' }),
}));

// When somebody looks at a risk again, or works on an item because of one, tells something of it.
declareNoted(ForeseenReminder, {
  idOf: ({ riskId, itemId }) => sql`case when ${riskId} is not null then ${ifMarked(riskId)}::text
    else (select restricted_risks_of_item(i.id) from action_items i where i.id = ${itemId} and i.is_behind_mark) end`,
  tells: (field) => !['id', 'rule', 'object', 'delivery', 'invitation', 'seminar', 'risk', 'actionItem'].includes(field),
  keep: keepReadings,
});
