import { Council } from '@app/councils';
import { and, asc, column, declareReads, desc, sql, type Row } from '@app/kernel';
import { Delivery } from '@app/mail';
import { INVITATION_MAIL } from '../mail/mail-kinds.js';
import { SeminarDay } from '../seminar/seminar-day.entity.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { DeliveriesArgs } from './deliveries.args.js';
import { CouncilCoverage, DayCoverage, SeatCoverage } from './seat-coverage.type.js';
import { SendingProgress } from './sending-progress.type.js';

const open = sql`c.seats - c.covered - c.declined`;
/** The hosts' figures taken together; every host must have its own quorum. */
const inSum = sql`coalesce(sum(c.seats), 0)::int as seats, coalesce(sum(c.covered), 0)::int as covered, coalesce(sum(c.tentative), 0)::int as tentative,
  coalesce(sum(c.declined), 0)::int as declined, coalesce(sum(${open}), 0)::int as open, coalesce(sum(c.quorum), 0)::int as quorum,
  coalesce(bool_and(c.quorum_is_reached), false) as quorum_is_reached, coalesce(bool_and(c.quorum_is_possible), false) as quorum_is_possible`;
const leadFirst = (c: Row<CouncilCoverage>) => [desc(c.isLead), desc(c.seats)];

declareReads(Seminar, (f) => ({
  deliveries: f.connection(() => Delivery, {
    key: 'seminarId',
    args: DeliveriesArgs,
    where: (_seminar, d, { args }) => and(args.state && sql`${d.state} = ${args.state}`),
    orderBy: (d) => [desc(d.createdAt)],
    description: 'Mails of the seminar, newest first; for secretaries and chairs of the hosts, and administrators.',
  }),
  sending: f.sql(
    () => SendingProgress,
    (s) => sql`select seminar_sending(${s.id})`,
    { description: 'How far the mails have come.' },
  ),
  coverage: f.toOne(() => SeatCoverage, {
    from: (s) => sql`(select ${s.id} as seminar_id, ${inSum} from seminar_coverage(${s.id}) c where c.day_id is null)`,
    description: 'How many voting seats of the host councils are covered by answers so far.',
  }),
}));

declareReads(Delivery, (f) => ({
  viewerCanRepeat: f.sql(
    () => Boolean,
    (d) => sql`coalesce(${d.kind} = ${INVITATION_MAIL} and ${d.state} = 'ACCEPTED' and ${d.acceptedAt} <= act_now() - interval '10 minutes'
      and ${d.seminarId} = any(array(select inviting_seminars()))
      and ${d.id} = (select newest.id from deliveries newest where newest.subject_id = ${d.subjectId} and newest.kind = ${d.kind}
                      order by newest.created_at desc, newest.id desc limit 1)
      and exists (select from invitations i join seminars s on s.id = i.seminar_id
                   where i.id = ${d.subjectId} and i.response = 'NONE' and s.state = 'INVITING' and s.ends_at > act_now()), false)`,
    { description: 'Whether the viewer may send this invitation once more now.' },
  ),
}));

declareReads(SeatCoverage, (f) => ({
  byCouncil: f.toMany(() => CouncilCoverage, {
    from: (c) => sql`(select c.*, ${open} as open from seminar_coverage(${c.seminarId}) c where c.day_id is null)`,
    orderBy: leadFirst,
    description: 'For each host, the leading one first.',
  }),
  byDay: f.toMany(() => DayCoverage, {
    from: (c) => sql`(select ${c.seminarId} as seminar_id, d.id as day_id, d.date, ${inSum} from seminar_coverage(${c.seminarId}) c
      join seminar_days d on d.id = c.day_id group by d.id, d.date)`,
    orderBy: (d) => [asc(column(d, 'date'))],
    description: 'For each day, in order.',
  }),
}));

declareReads(DayCoverage, (f) => ({
  day: f.toOne(() => SeminarDay, { key: 'dayId', description: 'The day.' }),
  byCouncil: f.toMany(() => CouncilCoverage, {
    from: (c) => sql`(select c.*, ${open} as open from seminar_coverage(${c.seminarId}) c where c.day_id = ${c.dayId})`,
    orderBy: leadFirst,
    description: 'For each host, the leading one first.',
  }),
}));

declareReads(CouncilCoverage, (f) => ({
  council: f.toOne(() => Council, { key: 'councilId', description: 'The host.' }),
}));
