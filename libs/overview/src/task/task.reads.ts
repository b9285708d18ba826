import { Council } from '@app/councils';
import { asc, declareNoted, declareReads, sql, type Sql } from '@app/kernel';
import { Viewer } from '@app/people';
import { planTasks } from '@app/plans';
import { keepReadings, riskTasks } from '@app/risks';
import { ownAnswerPath, seminarTasks } from '@app/seminars';
import { Task } from './task.type.js';

/** What waits for whoever asks, of every room below: each says in one sub-select what it knows of. */
const tasksOfViewer = (): Sql => sql`(
  select kind, subject_id, title, due_on, count, invitation_id, link_version, null::uuid as council_id, null::uuid as risk_id, false as is_restricted,
         null::text as restricted_risk_ids
    from ${seminarTasks()} seminars
  union all
  select kind, subject_id, title, due_on, count, null, null, council_id, risk_id, is_restricted, case when is_restricted then risk_id::text end from ${riskTasks()} registers
  union all
  select kind, subject_id, title, due_on, count, null, null, council_id, null, restricted_risk_ids is not null, restricted_risk_ids from ${planTasks()} items)`;

declareReads(Viewer, (f) => ({
  tasks: f.toMany(() => Task, {
    from: tasksOfViewer,
    orderBy: (t) => [asc(t.dueOn), asc(t.kind), asc(t.title), asc(t.subjectId)],
    limit: 100,
    description: 'What waits for the viewer, most urgent first.',
  }),
}));

declareReads(Task, (f) => ({
  council: f.toOne(() => Council, {
    key: 'councilId',
    nullable: true,
    description: 'Whose register or action item it is about, if the viewer may see it; null around seminars.',
  }),
  answerPath: f.computed(
    () => String,
    ['invitationId', 'linkVersion'],
    ({ invitationId, linkVersion }, { personId }) =>
      personId && invitationId && linkVersion !== null
        ? ownAnswerPath({ id: invitationId, linkVersion, personId, linkRevokedAt: null }, personId)
        : null,
    { nullable: true, description: 'For ANSWER_INVITATION: where to answer, as a path of the dashboard.' },
  ),
}));

// Told by the words of one risk, of what is done about it, or of an action item; a number tells nothing.
declareNoted(Task, { idOf: (t) => t.restrictedRiskIds, tells: () => true, keep: keepReadings });
