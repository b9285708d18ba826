import { asc, declarePlain, declareReads, sql, type Row, type Sql } from '@app/kernel';
import { alphabetical, Institution, Person } from '@app/people';
import { Invitation } from '../invitation/invitation.entity.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import type { SeminarState } from '../seminar/seminar-enums.js';
import { AttendanceCounts, InstitutionAttendance } from './attendance-counts.type.js';
import { Attendance } from './attendance.entity.js';
import { canAddWalkIn, canRecordAttendance } from './attendance.policy.js';

declarePlain(AttendanceCounts);

const count = (state: string): Sql => sql`(count(*) filter (where a.state = ${state}))::int`;
const invitedOn = (d: Row<SeminarDay>): Sql =>
  sql`invitations i left join seminar_attendances a on a.invitation_id = i.id and a.day_id = ${d.id} where i.seminar_id = ${d.seminarId}`;
/** What both rights hang on besides the actor. */
const terms = {
  hostIds: (d: Row<SeminarDay>) =>
    sql`array(select h.council_id from seminar_hosts h where h.seminar_id = ${d.seminarId} and h.accepted_at is not null)`,
  state: (d: Row<SeminarDay>) => sql`(select s.state from seminars s where s.id = ${d.seminarId})`,
  hasCome: (d: Row<SeminarDay>) => sql`(act_now() at time zone ${d.timeZone})::date >= ${d.date}`,
};
const isOpen = ({ state, hasCome }: { state: unknown; hasCome: unknown }): boolean =>
  hasCome === true && (['PLANNED', 'INVITING', 'HELD'] satisfies SeminarState[]).some((open) => open === state);

declareReads(Attendance, (f) => ({
  day: f.toOne(() => SeminarDay, { key: 'dayId', description: 'The day.' }),
  recordedBy: f.toOne(() => Person, { key: 'recordedById', nullable: true, description: 'Who recorded it last.' }),
}));

declareReads(Invitation, (f) => ({
  attendances: f.toMany(() => Attendance, {
    key: 'invitationId',
    orderBy: (a) => [asc(sql`(select d.date from seminar_days d where d.id = ${a.dayId})`)],
    description: 'Whether they were there, for each day that it was recorded on.',
  }),
}));

declareReads(SeminarDay, (f) => ({
  attendees: f.toMany(() => Invitation, {
    where: (d, i) => sql`${i.seminarId} = ${d.seminarId}`,
    orderBy: (i) => [alphabetical(sql`${i.sortName}`), asc(i.id)],
    limit: 2000,
    description: 'Everybody invited, by name: at the door they are searched among as a whole.',
  }),
  attendanceCounts: f.sql(
    () => AttendanceCounts,
    (d) => sql`select json_build_object('present', ${count('PRESENT')}, 'substitute', ${count('SUBSTITUTE')}, 'online', ${count('ONLINE')},
      'absent', ${count('ABSENT')}, 'unrecorded', (count(*) filter (where a.id is null))::int) from ${invitedOn(d)}`,
    { description: 'How many of the invited were there.' },
  ),
  attendanceByInstitution: f.toMany(() => InstitutionAttendance, {
    from: (
      d,
    ) => sql`(select i.institution_id, ${count('PRESENT')} as present, ${count('SUBSTITUTE')} as substitute, ${count('ONLINE')} as online,
      ${count('ABSENT')} as absent, (count(*) filter (where a.id is null))::int as unrecorded from ${invitedOn(d)} group by i.institution_id)`,
    orderBy: (i) => [alphabetical(sql`(select n.name from institutions n where n.id = ${i.institutionId})`)],
    description: 'The same for each institution, by name; without an institution last.',
  }),
  viewerCanRecordAttendance: f.computed(
    () => Boolean,
    ['dayLeaderId'],
    (d, actor) => isOpen(d) && canRecordAttendance(actor, d.hostIds as string[], d.dayLeaderId),
    { expressions: terms, description: 'Whether the viewer may record now who is there.' },
  ),
  viewerCanAddWalkIn: f.computed(
    () => Boolean,
    [],
    (d, actor) => isOpen(d) && canAddWalkIn(actor, d.hostIds as string[]),
    { expressions: terms, description: 'Whether the viewer may add now somebody who came without an invitation.' },
  ),
}));

declareReads(InstitutionAttendance, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', nullable: true, description: 'Null for who was invited for none.' }),
}));
