import { Council } from '@app/councils';
import { asc, declarePlain, declareReads, desc, sql, type Row, type Sql } from '@app/kernel';
import { alphabetical, Institution, Person } from '@app/people';
import { Seminar } from '@app/seminars';
import { councilNameOf } from '../joint-council/named-councils.js';
import { canRunRounds, canSetRounds } from './round.policy.js';
import { countsOf, previewOf, standingsOf } from './standings.sql.js';
import { StatusRoundSettings } from './status-round-settings.entity.js';
import { StatusRound } from './status-round.entity.js';
import {
  SilentInstitution,
  StatusRoundCounts,
  StatusRoundInstitution,
  StatusRoundPreview,
  StatusRoundPreviewLine,
} from './status-round.types.js';

declarePlain(StatusRoundCounts);

const byName = (institutionId: Sql) => alphabetical(sql`(select n.name from institutions n where n.id = ${institutionId})`);

/** Nobody was mailed to today. */
const isQuietToday = (r: Row<StatusRound>) =>
  sql`(${r.remindedOn} is distinct from act_today() and (${r.startedAt} at time zone 'Europe/Tallinn')::date < act_today())`;

declareReads(StatusRound, (f) => ({
  council: f.toOne(() => Council, {
    key: 'councilId',
    nullable: true,
    description: 'Whose items it asks about. Null for who is asked of joint items and does not read this council.',
  }),
  councilName: f.sql(() => String, councilNameOf, {
    description: 'Whose items it asks about, also where `council` is null.',
  }),
  seminar: f.toOne(() => Seminar, { key: 'seminarId', nullable: true, description: 'Before which seminar, if the viewer may read it.' }),
  startedBy: f.toOne(() => Person, {
    key: 'startedById',
    nullable: true,
    description: 'Who began it, if the viewer may see them; null where it began by itself.',
  }),
  counts: f.sql(
    () => StatusRoundCounts,
    (r) => countsOf(r.id),
    { description: 'How far it has come.' },
  ),
  institutions: f.toMany(() => StatusRoundInstitution, {
    from: (r) => sql`(${standingsOf(r.id)})`,
    orderBy: (s) => [
      asc(sql`case ${s.standing} when 'NOT_REPORTED' then 1 when 'PARTLY' then 2 else 3 end`, { nullable: false }),
      byName(s.institutionId),
      asc(s.id),
    ],
    limit: 500,
    description: 'Who was asked: those that have not reported first, as far as the viewer may see an item of theirs.',
  }),
  isOwn: f.sql(
    () => Boolean,
    (r) => sql`${r.id} = any(array(select asked_rounds()))`,
    { description: 'Whether it asks an institution that the viewer speaks for.' },
  ),
  viewerCanClose: f.computed(
    () => Boolean,
    ['councilId', 'closedAt'],
    ({ councilId, closedAt }, actor) => closedAt === null && canRunRounds(actor, councilId),
    { description: 'Whether to show the viewer a button for it.' },
  ),
  viewerCanRemind: f.computed(
    () => Boolean,
    ['councilId', 'closedAt'],
    ({ councilId, closedAt, isQuietToday }, actor) => closedAt === null && isQuietToday === true && canRunRounds(actor, councilId),
    {
      expressions: { isQuietToday },
      description: 'Whether to show the viewer a button to mail again to those that have not reported: once a day at most.',
    },
  ),
}));

declareReads(StatusRoundInstitution, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', description: 'Who was asked.' }),
}));

declareReads(StatusRoundPreviewLine, (f) => ({
  institution: f.toOne(() => Institution, { key: 'id', description: 'Who would be asked.' }),
}));

declareReads(StatusRoundPreview, (f) => ({
  institutions: f.toMany(() => StatusRoundPreviewLine, {
    from: (p) => previewOf(p.councilId),
    orderBy: (line) => [byName(line.id), asc(line.id)],
    limit: 500,
    description: 'Who has open items of the council.',
  }),
}));

declareReads(SilentInstitution, (f) => ({
  institution: f.toOne(() => Institution, { key: 'id', description: 'Who is silent.' }),
}));

declareReads(StatusRoundSettings, (f) => ({
  viewerCanEdit: f.computed(
    () => Boolean,
    ['councilId'],
    ({ councilId }, actor) => canSetRounds(actor, councilId),
    { description: 'Whether to show the viewer a form for it.' },
  ),
}));

declareReads(Council, (f) => ({
  latestStatusRound: f.toOne(() => StatusRound, {
    nullable: true,
    where: (c, r) => sql`${r.councilId} = ${c.id}`,
    orderBy: (r) => [desc(r.number)],
    description: 'The open one, else the last that was.',
  }),
  statusRoundSettings: f.toOne(() => StatusRoundSettings, {
    nullable: true,
    where: (c, s) => sql`${s.councilId} = ${c.id}`,
    description: 'When its status rounds begin by themselves; null where the viewer may not read the council.',
  }),
  viewerCanStartStatusRound: f.computed(
    () => Boolean,
    ['id'],
    ({ id }, actor) => canRunRounds(actor, id),
    { description: 'Whether to show the viewer a button for it.' },
  ),
}));
