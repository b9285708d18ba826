import { Council } from '@app/councils';
import { asc, declareReads, desc, sql, type Row } from '@app/kernel';
import { Person } from '@app/people';
import { AgendaSession } from '../agenda/agenda-session.entity.js';
import { Room } from './room.entity.js';
import { SeminarDay } from './seminar-day.entity.js';
import { HostingState, hostingStateOf, SeminarHost } from './seminar-host.entity.js';
import { SeminarSeries } from './seminar-series.entity.js';
import { Seminar } from './seminar.entity.js';
import type { SeminarState } from './seminar-enums.js';
import { canAnswerHosting, canCancelSeminar, canEditSeminar, canInvite, canSeeDeliveries, isOpenState } from './seminar.policy.js';

export const hostIds = {
  hostIds: (s: Row<Seminar>) =>
    sql`array(select h.council_id from seminar_hosts h where h.seminar_id = ${s.id} and h.accepted_at is not null)`,
};

declareReads(Seminar, (f) => ({
  leadCouncil: f.toOne(() => Council, { key: 'councilId', description: 'The host that leads.' }),
  hosts: f.toMany(() => SeminarHost, {
    key: 'seminarId',
    orderBy: (h) => [desc(h.isLead), asc(h.councilName), asc(h.id)],
    description: 'Councils that hold it or are asked to, the leading one first.',
  }),
  days: f.toMany(() => SeminarDay, { key: 'seminarId', orderBy: (d) => [asc(d.date)], description: 'Its days in order.' }),
  rooms: f.toMany(() => Room, {
    key: 'seminarId',
    orderBy: (r) => [asc(r.position), asc(r.name)],
    description: 'Its rooms, in the order of the agenda.',
  }),
  sessions: f.toMany(() => AgendaSession, {
    key: 'seminarId',
    orderBy: (s) => [asc(s.dayDate), asc(s.startsAt), asc(s.id)],
    description: 'The agenda in order of time.',
  }),
  series: f.toOne(() => SeminarSeries, { key: 'seriesId', nullable: true, description: 'The series it belongs to.' }),
  viewerCanEdit: f.computed(
    () => Boolean,
    ['state'],
    (s, actor) => isOpenState(s.state) && canEditSeminar(actor, s.hostIds as string[]),
    {
      expressions: hostIds,
      description: 'Whether the viewer may change it and its agenda now.',
    },
  ),
  viewerCanInvite: f.computed(
    () => Boolean,
    ['state'],
    (s, actor) => isOpenState(s.state) && canInvite(actor, s.hostIds as string[]),
    {
      expressions: hostIds,
      description: 'Whether the viewer may choose the audience and send invitations now.',
    },
  ),
  viewerCanSeeDeliveries: f.computed(
    () => Boolean,
    [],
    (s, actor) => canSeeDeliveries(actor, s.hostIds as string[]),
    {
      expressions: hostIds,
      description: 'Whether the viewer may see its mails, in whatever state it is.',
    },
  ),
  viewerCanCancel: f.computed(
    () => Boolean,
    ['state'],
    (s, actor) => isOpenState(s.state) && canCancelSeminar(actor, s.hostIds as string[]),
    {
      expressions: hostIds,
      description: 'Whether the viewer may cancel it now.',
    },
  ),
}));

declareReads(SeminarHost, (f) => ({
  council: f.toOne(() => Council, {
    key: 'councilId',
    nullable: true,
    description: 'The council; null until it accepts, for who may not read it anyway.',
  }),
  name: f.sql(
    () => String,
    (h) => sql`coalesce((select c.name from councils c where c.id = ${h.councilId}), ${h.councilName})`,
    { description: 'Name of the council, also of one that has not accepted yet.' },
  ),
  shortName: f.sql(
    () => String,
    (h) => sql`coalesce((select c.short_name from councils c where c.id = ${h.councilId}), ${h.councilShortName})`,
    { description: 'Short name of the council, also of one that has not accepted yet.' },
  ),
  state: f.computed(() => HostingState, ['acceptedAt', 'declinedAt'], hostingStateOf, { description: 'Whether it hosts.' }),
  secretary: f.toOne(() => Person, { key: 'secretaryPersonId', nullable: true, description: 'Who organises for this council.' }),
  viewerCanAnswer: f.computed(
    () => Boolean,
    ['councilId', 'acceptedAt', 'declinedAt'],
    (host, actor) =>
      hostingStateOf(host) === 'ASKED' && isOpenState(host.seminarState as SeminarState) && canAnswerHosting(actor, host.councilId),
    {
      expressions: { seminarState: (h: Row<SeminarHost>) => sql`(select s.state from seminars s where s.id = ${h.seminarId})` },
      description: 'Whether the viewer may accept or decline for this council now.',
    },
  ),
}));

declareReads(SeminarDay, (f) => ({
  dayLeader: f.toOne(() => Person, { key: 'dayLeaderId', nullable: true, description: 'Who leads the day.' }),
}));

declareReads(Room, () => ({}));
declareReads(SeminarSeries, () => ({}));
