import { Council } from '@app/councils';
import { asc, Day, declareNoted, declareReads, sql, type Row } from '@app/kernel';
import { alphabetical, Institution, Person } from '@app/people';
import { ActionItem, StatusRound } from '@app/plans';
import { ifMarked, keepReadings, Risk } from '@app/risks';
import { Invitation, Seminar } from '@app/seminars';
import { ReminderRule } from '../rule/reminder-rule.entity.js';
import { ForeseenReminder, ReminderDryRun } from './reminder-dry-run.type.js';

/** What a line of the weekly mail is about. */
const OBJECT_OF_KIND = sql`case w.kind when 'DUE' then 'ACTION_ITEM_DUE' when 'ANSWERED' then 'EXTENSION_ANSWERED' when 'VERIFY' then 'ITEMS_TO_VERIFY'
  when 'ASKED' then 'EXTENSIONS_TO_ANSWER' else 'ITEMS_OVERDUE' end`;

/**
 * The scan's own rules, the weekly mail's own lines and the job's own rounds, asked about a day to come. Whom the weekly mail of that day
 * tells of an item is not silent on it, whatever a rule says.
 */
const foreseen = (run: Row<ReminderDryRun>) => sql`(
  with weekly as materialized (select * from weekly_reminders(${run.on}, ${run.councilId}))
  select rule_id || '/' || invitation_id as id, 'INVITATION' as object, 'AT_ONCE' as delivery, rule_id, invitation_id, seminar_id, null::uuid as risk_id,
         null::uuid as item_id, null::uuid as round_id, null::uuid as institution_id, null::int as count, null::date as counted_from, null as audience, person_id,
         person_name, sort_name, silence, case when silence is null then occurrence end as occurrence, case when silence is null then sends_at end as sends_at
    from invitation_reminders(${run.on}, ${run.councilId})
  union all
  select concat_ws('/', r.rule_id, coalesce(r.extension_id, r.item_id, r.risk_id), r.person_id), r.object, r.delivery, r.rule_id, null, null, r.risk_id, r.item_id,
         null, null, null, r.counted_from, r.audience, r.person_id, r.person_name, r.sort_name, r.silence, case when r.silence is null then r.occurrence end,
         case when r.silence is null or r.silence = 'IN_DIGEST' then r.sends_at end
    from limited_reminders(${run.on}, ${run.councilId}) r
   where r.silence is null or r.object = 'EXTENSION_ASKED'
      or not exists (select from weekly w where w.kind = 'DUE' and w.silence is null and w.item_id = r.item_id and w.person_id = r.person_id)
  union all
  select concat_ws('/', 'weekly', w.kind, coalesce(w.extension_id, w.item_id), w.person_id), ${OBJECT_OF_KIND}, 'DIGEST', null, null, null, null, w.item_id,
         null, null, w.count, w.due_on, w.audience, w.person_id, w.person_name, w.sort_name, w.silence, null, case when w.silence is null then w.sends_at end
    from weekly w
  union all
  select concat_ws('/', 'round', institution_id, person_id), object, 'AT_ONCE', null, null, seminar_id, null, null, round_id, institution_id, count, until_day,
         audience, person_id, person_name, sort_name, silence, null, sends_at
    from round_reminders(${run.on}, ${run.councilId}))`;

const inOrder = (r: Row<ForeseenReminder>) => [alphabetical(r.sortName), asc(r.id)];

declareReads(ReminderDryRun, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'The council whose rules are tried.' }),
  nextDay: f.sql(
    () => Day,
    (run) => sql`next_reminding_day(${run.councilId}, ${run.on})`,
    {
      nullable: true,
      description:
        'The next day, within a month after this one, on which something would go out; looked for day by day: ask where this one has nothing.',
    },
  ),
  reminders: f.connection(() => ForeseenReminder, {
    from: foreseen,
    where: (_run, r) => sql`${r.silence} is null`,
    orderBy: inOrder,
    description: 'What would go out, by name: rules, the weekly mail and status rounds that act by themselves.',
  }),
  silent: f.connection(() => ForeseenReminder, {
    from: foreseen,
    where: (_run, r) => sql`${r.silence} is not null`,
    orderBy: inOrder,
    description:
      'Who would get nothing, and why; of seminars that are still to come, of risks that are open or monitored, and of action items that are open, or ' +
      'were closed before their day, which is still to come; and of the status round that is open by then.',
  }),
}));

declareReads(ForeseenReminder, (f) => ({
  rule: f.toOne(() => ReminderRule, {
    key: 'ruleId',
    nullable: true,
    description: 'The rule that reminds; null of what the weekly mail and status rounds say by themselves.',
  }),
  invitation: f.toOne(() => Invitation, {
    key: 'invitationId',
    nullable: true,
    description: 'What has not been answered; null of anything else.',
  }),
  seminar: f.toOne(() => Seminar, {
    key: 'seminarId',
    nullable: true,
    description: 'The seminar that one is invited to, or that the status round is before.',
  }),
  risk: f.toOne(() => Risk, { key: 'riskId', nullable: true, description: 'The risk to be looked at again; null of anything else.' }),
  actionItem: f.toOne(() => ActionItem, {
    key: 'itemId',
    nullable: true,
    description: 'The action item it is about; null of anything else.',
  }),
  institution: f.toOne(() => Institution, {
    key: 'institutionId',
    nullable: true,
    description: 'The institution that a status round asks; null of anything else.',
  }),
  statusRound: f.toOne(() => StatusRound, {
    key: 'roundId',
    nullable: true,
    description: 'The open status round; null of one that will begin by itself, and of anything else.',
  }),
  person: f.toOne(() => Person, {
    key: 'personId',
    nullable: true,
    description: 'The recipient; null where there is nobody, or nobody whom the viewer sees.',
  }),
}));

// When somebody looks at a risk again, or works on an item because of one, tells something of it.
declareNoted(ForeseenReminder, {
  idOf: ({ riskId, itemId }) => sql`case when ${riskId} is not null then ${ifMarked(riskId)}::text
    else (select restricted_risks_of_item(i.id) from action_items i where i.id = ${itemId} and i.is_behind_mark) end`,
  tells: (field) =>
    !['id', 'rule', 'object', 'delivery', 'invitation', 'seminar', 'risk', 'actionItem', 'institution', 'statusRound'].includes(field),
  keep: keepReadings,
});
