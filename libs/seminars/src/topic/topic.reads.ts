import { asc, declareReads, sql, type Row, type Sql } from '@app/kernel';
import { Person } from '@app/people';
import { AgendaSession } from '../agenda/agenda-session.entity.js';
import { isOpenState } from '../seminar/seminar.policy.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { AgendaTopic } from './agenda-topic.entity.js';

/** Postponed, or left undecided by a seminar that is over. */
const isWaiting = (t: Row<AgendaTopic>): Sql =>
  sql`(${t.state} = 'BACKLOG' or (${t.state} = 'PROPOSED'
    and exists (select from seminars o where o.id = ${t.seminarId} and o.state in ('HELD', 'REPORTED', 'CANCELLED'))))`;

declareReads(AgendaTopic, (f) => ({
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'Where it stands, if the viewer may read it.' }),
  proposedBy: f.toOne(() => Person, { key: 'proposedById', nullable: true, description: 'Who proposed it, if the viewer may see them.' }),
  session: f.toOne(() => AgendaSession, { key: 'sessionId', nullable: true, description: 'What became of it; for ACCEPTED.' }),
}));

declareReads(Seminar, (f) => ({
  topics: f.toMany(() => AgendaTopic, {
    key: 'seminarId',
    orderBy: (t) => [asc(t.proposedAt), asc(t.id)],
    description: 'Topics that were proposed, oldest first: all of them for who organises, their own for everybody else.',
  }),
  backlog: f.toMany(() => AgendaTopic, {
    where: (s, t) => sql`${t.councilId} = ${s.councilId} and ${isWaiting(t)} and ${t.councilId} = any(array(select inviting_councils()))`,
    orderBy: (t) => [asc(t.proposedAt), asc(t.id)],
    description:
      'Topics that wait for a seminar of the leading council, this one or another: postponed ones, and those that a seminar left undecided when ' +
      'it was held or cancelled. For its secretaries and chairs.',
  }),
  viewerCanProposeTopic: f.computed(
    () => Boolean,
    ['state'],
    ({ state, isProposable, isTaking }) => isOpenState(state) && isProposable === true && isTaking === true,
    {
      expressions: {
        isProposable: (s: Row<Seminar>) => sql`${s.id} = any(array(select proposable_seminars()))`,
        isTaking: (s: Row<Seminar>) =>
          sql`(${s.startsAt} is null or ${s.startsAt} > act_now()) and (${s.topicCallUntil} is null or ${s.topicCallUntil} >= act_today())`,
      },
      description: 'Whether the viewer may propose a topic now.',
    },
  ),
}));
