import { Council } from '@app/councils';
import { asc, declareReads, desc, sql, type Row } from '@app/kernel';
import { Person } from '@app/people';
import { AgendaSession } from '../agenda/agenda-session.entity.js';
import { Room } from './room.entity.js';
import { SeminarDay } from './seminar-day.entity.js';
import { SeminarHost } from './seminar-host.entity.js';
import { SeminarSeries } from './seminar-series.entity.js';
import { Seminar } from './seminar.entity.js';
import { canCancelSeminar, canEditSeminar, canInvite, canSeeDeliveries, isOpenState } from './seminar.policy.js';

const hostIds = { hostIds: (s: Row<Seminar>) => sql`array(select h.council_id from seminar_hosts h where h.seminar_id = ${s.id})` };

declareReads(Seminar, (f) => ({
  leadCouncil: f.toOne(() => Council, { key: 'councilId', description: 'The host that leads.' }),
  hosts: f.toMany(() => SeminarHost, {
    key: 'seminarId',
    orderBy: (h) => [desc(h.isLead), asc(sql`(select c.name from councils c where c.id = ${h.councilId})`), asc(h.id)],
    description: 'Councils that hold it, the leading one first.',
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
  council: f.toOne(() => Council, { key: 'councilId', description: 'The council.' }),
  secretary: f.toOne(() => Person, { key: 'secretaryPersonId', nullable: true, description: 'Who organises for this council.' }),
}));

declareReads(SeminarDay, (f) => ({
  dayLeader: f.toOne(() => Person, { key: 'dayLeaderId', nullable: true, description: 'Who leads the day.' }),
}));

declareReads(Room, () => ({}));
declareReads(SeminarSeries, () => ({}));
