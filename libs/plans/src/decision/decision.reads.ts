import { Council } from '@app/councils';
import { asc, declareReads, desc, sql, type Row } from '@app/kernel';
import { alphabetical, Institution } from '@app/people';
import { AgendaSession, Seminar } from '@app/seminars';
import { JointCouncil } from '../joint-council/joint-council.type.js';
import { councilNameOf, jointCouncils, leadFirst } from '../joint-council/named-councils.js';
import { isOfCouncil, ordered, passes, refOf } from './decision-filter.js';
import { DecisionVote } from './decision-vote.type.js';
import { inOrder, votesOf } from './decision-votes.js';
import { Decision } from './decision.entity.js';
import { canDecide } from './decision.policy.js';
import { CouncilDecisionsArgs } from './decisions.args.js';
import { VotingInstitutionsArgs } from './voting-institutions.args.js';

declareReads(Decision, (f) => ({
  council: f.toOne(() => Council, {
    key: 'councilId',
    nullable: true,
    description: 'In whose register it stands. Null for who reads a joint decision and not this council.',
  }),
  councilName: f.sql(() => String, councilNameOf, { description: 'In whose register it stands, also where `council` is null.' }),
  ref: f.sql(
    () => String,
    (d) => refOf(d),
    { description: 'How people call it: O, the council, the year, the number within it.' },
  ),
  councils: f.toMany(() => JointCouncil, {
    from: (d) => jointCouncils(d, sql`select dc.council_id from decision_councils dc where dc.decision_id = ${d.id}`),
    orderBy: leadFirst,
    description: 'Who decided it, the one in whose register it stands first.',
  }),
  seminar: f.toOne(() => Seminar, {
    key: 'seminarId',
    nullable: true,
    description: 'Where it was decided, if the viewer may read it; null for between seminars.',
  }),
  session: f.toOne(() => AgendaSession, { key: 'sessionId', nullable: true, description: 'At which item of the agenda.' }),
  votes: f.toMany(() => DecisionVote, {
    from: (d) => votesOf(d),
    orderBy: (v) => [
      asc(inOrder(v.vote), { nullable: false }),
      alphabetical(sql`(select i.name from institutions i where i.id = ${v.institutionId})`),
      asc(v.id, { nullable: false }),
    ],
    description: 'Who voted how, by vote and name; nobody where it was not voted by name.',
  }),
  supersededBy: f.toOne(() => Decision, {
    key: 'supersededById',
    nullable: true,
    description: 'What took its place, if the viewer may read it.',
  }),
  supersedes: f.toMany(() => Decision, {
    key: 'supersededById',
    orderBy: (d) => [desc(d.decidedOn), desc(d.number)],
    description: 'What it took the place of.',
  }),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId', 'state'],
    ({ councilId, state }, actor) => state === 'IN_FORCE' && canDecide(actor, councilId),
    { description: 'Whether to show the viewer buttons to change, supersede, fulfil and repeal it.' },
  ),
  viewerCanTell: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId }, actor) => canDecide(actor, councilId),
    { description: 'Whether to show the viewer a button to tell those concerned of it, whatever became of it.' },
  ),
  viewerCanSeeTrail: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId }, actor) => actor.isAdministrator || canDecide(actor, councilId),
    { description: 'Whether the viewer sees in the audit trail who changed it.' },
  ),
}));

declareReads(DecisionVote, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Who voted.' }),
}));

declareReads(AgendaSession, (f) => ({
  decisions: f.toMany(() => Decision, {
    key: 'sessionId',
    orderBy: (d) => [asc(d.year), asc(d.number)],
    description: 'What was decided there, as far as the viewer may read it.',
  }),
}));

/** Hosts that have accepted. */
const hostIds = (s: Row<Seminar>) =>
  sql`array(select h.council_id from seminar_hosts h where h.seminar_id = ${s.id} and h.accepted_at is not null)`;

declareReads(Seminar, (f) => ({
  decisions: f.toMany(() => Decision, {
    key: 'seminarId',
    orderBy: (d) => [asc(d.decidedOn), asc(d.councilId), asc(d.number)],
    description: 'What its hosts decided at it, as far as the viewer may read it.',
  }),
  viewerCanDecide: f.computed(
    () => Boolean,
    ['state'],
    ({ state, hasBegun, hostIds: hosts }, actor) =>
      state !== 'CANCELLED' && hasBegun === true && (hosts as string[]).some((id) => canDecide(actor, id)),
    {
      expressions: {
        hostIds,
        hasBegun: (s: Row<Seminar>) =>
          sql`coalesce((select min(d.date) from seminar_days d where d.seminar_id = ${s.id}) <= act_today(), false)`,
      },
      description: 'Whether the viewer may record now what was decided at it: from its first day on.',
    },
  ),
}));

declareReads(Council, (f) => ({
  decisions: f.connection(() => Decision, {
    args: CouncilDecisionsArgs,
    where: (c, d, { args: { filter } }) => sql`${isOfCouncil(d, c.id)} and ${passes(d, filter ?? {})}`,
    orderBy: (d, { args: { orderBy, isReversed } }) => ordered(d, orderBy ?? 'DECIDED', isReversed ?? false),
    description: 'What it decided, alone or together with others, as `decisions` answers it.',
  }),
  votingInstitutions: f.toMany(() => Institution, {
    args: VotingInstitutionsArgs,
    where: (c, i, { args: { on, councilIds } }) =>
      sql`${i.id} = any(array(select voting_institutions(${c.id}, ${councilIds ?? []}::uuid[], ${on}::date)))`,
    orderBy: (i) => [alphabetical(i.name), asc(i.id)],
    description: 'Who had a vote in it on a day, by name: what its secretary and chair record votes of. Nobody else gets any.',
  }),
  viewerCanDecide: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canDecide(actor, id),
    { description: 'Whether to show the viewer buttons to record decisions of it.' },
  ),
}));
