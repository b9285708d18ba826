import { Council } from '@app/councils';
import { AuditEntry } from '@app/audit';
import { alsoNoted, asc, declareNoted, declareReads, desc, sql } from '@app/kernel';
import { alphabetical, Institution, Person } from '@app/people';
import { keepReadings, Measure, Risk } from '@app/risks';
import { Seminar } from '@app/seminars';
import { ActionPlan } from '../action-plan/action-plan.entity.js';
import { PlanGoal } from '../action-plan/priority/plan-goal.entity.js';
import { Decision } from '../decision/decision.entity.js';
import { JointCouncil } from '../joint-council/joint-council.type.js';
import { councilNameOf, jointCouncils } from '../joint-council/named-councils.js';
import { isLate, isOpen, isOwn, referenceOf } from './action-item-filter.js';
import { ActionItem } from './action-item.entity.js';
import { mayEdit, mayJudge, mayReport } from './action-item.policy.js';
import { ItemExtension } from './item-extension.entity.js';
import { ItemUpdate } from './item-update.entity.js';

declareReads(ActionItem, (f) => ({
  council: f.toOne(() => Council, {
    key: 'councilId',
    nullable: true,
    description: 'Whose item it is; its secretary keeps it. Null for who reads a joint item and not this council.',
  }),
  councilName: f.sql(() => String, councilNameOf, { description: 'Whose item it is, also where `council` is null.' }),
  ref: f.sql(() => String, referenceOf, { description: 'How people call it: T, the council, the number.' }),
  jointCouncils: f.toMany(() => JointCouncil, {
    from: (i) => jointCouncils(i, sql`select ic.council_id from item_councils ic where ic.item_id = ${i.id}`),
    where: (_i, c) => sql`not ${c.isLead}`,
    orderBy: (c) => [alphabetical(c.name), asc(c.id)],
    description: 'Other councils that agreed on it together with this one.',
  }),
  ownerInstitution: f.toOne(() => Institution, { key: 'ownerInstitutionId', description: 'Who does it.' }),
  assignee: f.toOne(() => Person, { key: 'assigneePersonId', nullable: true, description: 'Who there, if the viewer may see them.' }),
  helpers: f.toMany(() => Institution, {
    where: (i, one) => sql`exists (select from item_helpers h where h.item_id = ${i.id} and h.institution_id = ${one.id})`,
    orderBy: (one) => [alphabetical(one.name), asc(one.id)],
    description: 'Who helps.',
  }),
  plan: f.toOne(() => ActionPlan, {
    key: 'planId',
    nullable: true,
    description: 'The plan that it belongs to, if the viewer may read it.',
  }),
  goal: f.toOne(() => PlanGoal, { key: 'goalId', nullable: true, description: 'The goal of the plan that it works on.' }),
  decision: f.toOne(() => Decision, {
    key: 'decisionId',
    nullable: true,
    description: 'The decision that it springs from, if the viewer may read it.',
  }),
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'The seminar that it springs from.' }),
  risks: f.toMany(() => Risk, {
    where: (i, r) => sql`exists (select from item_risks ir where ir.item_id = ${i.id} and ir.risk_id = ${r.id})`,
    orderBy: (r) => [asc(r.number)],
    description: 'What it works on, as far as the viewer may see it.',
  }),
  measures: f.toMany(() => Measure, {
    where: (i, m) => sql`exists (select from item_measures im where im.item_id = ${i.id} and im.measure_id = ${m.id})`,
    orderBy: (m) => [asc(m.number)],
    description: 'What it carries out, as far as the viewer may see it.',
  }),
  dependsOn: f.toMany(() => ActionItem, {
    where: (i, needed) => sql`exists (select from item_dependencies d where d.item_id = ${i.id} and d.needs_item_id = ${needed.id})`,
    orderBy: (needed) => [asc(needed.dueOn), asc(needed.id)],
    description: 'What has to be done before it.',
  }),
  neededBy: f.toMany(() => ActionItem, {
    where: (i, waiting) => sql`exists (select from item_dependencies d where d.needs_item_id = ${i.id} and d.item_id = ${waiting.id})`,
    orderBy: (waiting) => [asc(waiting.dueOn), asc(waiting.id)],
    description: 'What cannot be done before it.',
  }),
  updates: f.toMany(() => ItemUpdate, { key: 'itemId', orderBy: (u) => [desc(u.number)], description: 'How it went, latest first.' }),
  latestUpdate: f.toOne(() => ItemUpdate, {
    nullable: true,
    where: (i, u) => sql`${u.itemId} = ${i.id}`,
    orderBy: (u) => [desc(u.number)],
    description: 'What was said of it last.',
  }),
  extensions: f.toMany(() => ItemExtension, {
    key: 'itemId',
    orderBy: (e) => [desc(e.askedAt), desc(e.id)],
    description: 'Moves of its last day, asked for and made, latest first.',
  }),
  openExtension: f.toOne(() => ItemExtension, {
    nullable: true,
    where: (i, e) => sql`${e.itemId} = ${i.id} and ${e.state} = 'ASKED'`,
    description: 'A wish for a later day that nobody has answered.',
  }),
  isOpen: f.sql(() => Boolean, isOpen, { description: 'Whether it is planned, in progress or waiting.' }),
  isLate: f.sql(() => Boolean, isLate, { description: 'Whether it is open and should have been done before today.' }),
  isOwn: f.sql(() => Boolean, isOwn, { description: 'Whether it is up to an institution that the viewer speaks for.' }),
  isBlocked: f.sql(
    () => Boolean,
    (i) => sql`${isOpen(i)} and exists (select from item_dependencies d join action_items n on n.id = d.needs_item_id
                 where d.item_id = ${i.id} and n.state not in ('DONE', 'VERIFIED', 'DROPPED'))`,
    { description: 'Whether it is open and something that has to be done before it is, too.' },
  ),
  isRestricted: f.sql(
    () => Boolean,
    (i) => sql`${i.isBehindMark} and not hangs_on_something_open(${i.id})`,
    { description: 'Whether an access mark holds today for all that it hangs on, and so for itself.' },
  ),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    (item, actor) => mayEdit(actor, item),
    {
      description: 'Whether to show the viewer buttons to change it, move its day and drop it.',
    },
  ),
  viewerCanReport: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    (item, actor) => mayReport(actor, { ...item, isOwn: item.isOwn === true }),
    {
      expressions: { isOwn },
      description: 'Whether to show the viewer forms to say how it goes, that it is done, and to ask for a later day.',
    },
  ),
  viewerCanVerify: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    (item, actor) => mayJudge(actor, item),
    {
      description: 'Whether to show the viewer buttons to verify it and to send it back.',
    },
  ),
}));

/** The restricted risks of an item behind a mark, where nothing that it hangs on is open to all: reading it is reading of them. */
declareNoted(ActionItem, {
  idOf: (i) => sql`case when ${i.isBehindMark} then restricted_risks_of_item(${i.id}) end`,
  tells: (field) => field !== 'id' && field !== 'version' && !field.startsWith('viewer'),
  keep: keepReadings,
});

/** Tables whose rows are parts of an item, which each of them names. */
const PARTS = ['councils', 'helpers', 'risks', 'measures', 'dependencies', 'updates', 'extensions', 'evidence'].map(
  (name) => `item_${name}`,
);
/** Mails about one item; those of reminders by name, as their room lies above. */
const ABOUT_ITEMS = ['reminders.action-item', 'reminders.extension', 'reminders.item-news'];

// The trail holds what it tells of as it was before and after each change, and names whom a mail about it went to.
alsoNoted(
  AuditEntry,
  (e) => sql`select restricted_risks_of_item(i.id) from action_items i where i.is_behind_mark and i.id = case
    when ${e.tableName} = 'action_items' then ${e.rowId}
    when ${e.tableName} = any(${PARTS}) then (coalesce(${e.after}, ${e.before}) ->> 'item_id')::uuid
    when ${e.tableName} = 'deliveries' then (select d.subject_id from deliveries d where d.id = ${e.rowId} and d.kind = any(${ABOUT_ITEMS})) end`,
);
