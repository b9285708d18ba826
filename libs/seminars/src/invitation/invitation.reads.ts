import { Seat } from '@app/councils';
import { and, declarePlain, declareReads, desc, Instant, sql, type Row, type Sql } from '@app/kernel';
import { Delivery, DeliveryStateEnum } from '@app/mail';
import { alphabetical, Institution, Person } from '@app/people';
import { ID, Int } from '@nestjs/graphql';
import { ownAnswerPath } from '../answer/answer-link.js';
import { AnswerCounts } from '../answer/answer-counts.type.js';
import { InvitationAnswer } from '../answer/invitation-answer.entity.js';
import { INVITATION_MAIL } from '../mail/mail-kinds.js';
import { Seminar } from '../seminar/seminar.entity.js';
import { AudienceReason } from './audience-reason.js';
import { Invitation } from './invitation.entity.js';
import { InvitationsArgs } from './invitations.args.js';

declarePlain(AudienceReason, AnswerCounts);

/** Of the answer that holds: its row is there for those who organise and for the invited person. */
const lastSaid = (i: Row<Invitation>, value: Sql): Sql =>
  sql`(select ${value} from invitation_answers a where a.invitation_id = ${i.id} order by a.number desc limit 1)`;
/** Of the newest mail: a new link is mailed again. */
const ofDelivery = (i: Row<Invitation>, value: Sql): Sql =>
  sql`(select ${value} from deliveries d where d.subject_id = ${i.id} and d.kind = ${INVITATION_MAIL} order by d.created_at desc, d.id desc limit 1)`;
/** In the order of the days; a day that has been taken out of the seminar is not among them. */
const daysIn = (dayIds: Sql): Sql => sql`array(select d.id from seminar_days d where d.id = any(${dayIds}) order by d.date)`;

declareReads(Invitation, (f) => ({
  seminar: f.toOne(() => Seminar, { key: 'seminarId', description: 'What it invites to.' }),
  person: f.toOne(() => Person, { key: 'personId', description: 'Who is invited.' }),
  seat: f.toOne(() => Seat, { key: 'seatId', nullable: true, description: 'The seat it stands for, where the viewer may see it.' }),
  institutionName: f.sql(
    () => String,
    (i) => sql`select n.name from institutions n where n.id = ${i.institutionId}`,
    {
      nullable: true,
      description: 'The institution the person was invited for.',
    },
  ),
  reasons: f.sql(
    () => [AudienceReason],
    (i) => sql`${i.reasons}`,
    { description: 'Why the person is invited, as it was on that day.' },
  ),
  days: f.sql(
    () => [ID],
    (i) => daysIn(i.dayIds),
    { description: 'Ids of the days they come on.' },
  ),
  substituteEmail: f.sql(
    () => String,
    (i) => lastSaid(i, sql`a.substitute_email`),
    {
      nullable: true,
      description: 'Null to everybody but organisers and the invited person.',
    },
  ),
  needs: f.sql(
    () => String,
    (i) => lastSaid(i, sql`a.needs`),
    { nullable: true, description: 'Food, access, interpretation; null to everybody but organisers and the invited person.' },
  ),
  comment: f.sql(
    () => String,
    (i) => lastSaid(i, sql`a.comment`),
    { nullable: true, description: 'Null to everybody but organisers and the invited person.' },
  ),
  sentAt: f.sql(
    () => Instant,
    (i) => ofDelivery(i, sql`d.accepted_at`),
    {
      nullable: true,
      description: 'When a mail server took the invitation; for who may see the mails.',
    },
  ),
  deliveryState: f.sql(
    () => DeliveryStateEnum,
    (i) => ofDelivery(i, sql`d.state`),
    {
      nullable: true,
      description: 'How far the mail has come; null without an address, and for who may not see the mails.',
    },
  ),
  delivery: f.toOne(() => Delivery, {
    nullable: true,
    where: (i, d) => sql`${d.id} = ${ofDelivery(i, sql`d.id`)}`,
    description:
      'The newest mail that invites; null where none could be planned for want of an address, and for who may not see the mails.',
  }),
  hasAddress: f.sql(
    () => Boolean,
    (i) =>
      sql`case when ${i.seminarId} = any(array(select inviting_seminars())) then ${i.personId} not in (select persons_without_address()) end`,
    { nullable: true, description: 'Whether a mail can reach them now; null to everybody who does not organise.' },
  ),
  waitingPosition: f.sql(
    () => Int,
    (i) => sql`waiting_position(${i.id})`,
    { nullable: true, description: 'Their place in the list of those who wait, from 1; null for who does not wait.' },
  ),
  answers: f.toMany(() => InvitationAnswer, {
    key: 'invitationId',
    orderBy: (a) => [desc(a.number)],
    description: 'All answers, newest first; for organisers and the invited person.',
  }),
  answerPath: f.computed(
    () => String,
    ['id', 'personId', 'linkVersion', 'linkRevokedAt'],
    (row, actor) => (row.hasExpired === true ? null : ownAnswerPath(row, actor.personId)),
    {
      expressions: {
        hasExpired: (i: Row<Invitation>) => sql`(select link_has_expired(s.ends_at) from seminars s where s.id = ${i.seminarId})`,
      },
      nullable: true,
      description: "Where to answer, as a path of the dashboard; only of the viewer's own invitation, and while its link is good.",
    },
  ),
}));

declareReads(InvitationAnswer, (f) => ({
  days: f.sql(
    () => [ID],
    (a) => daysIn(a.dayIds),
    { description: 'Ids of the days they come on.' },
  ),
  recordedBy: f.toOne(() => Person, {
    key: 'byPersonId',
    nullable: true,
    description: 'The secretary who recorded it; null when they answered themselves.',
  }),
  isBesideOther: f.sql(
    () => Boolean,
    (a) => sql`${a.signedInId} is not null`,
    { description: 'Whether it was given by a link while somebody else than its person was signed in.' },
  ),
  signedIn: f.toOne(() => Person, {
    key: 'signedInId',
    nullable: true,
    description: 'Who was signed in then, if the viewer may see them.',
  }),
}));

const count = (response: string): Sql => sql`count(*) filter (where i.response = ${response})`;

declareReads(Seminar, (f) => ({
  audienceInstitutions: f.toMany(() => Institution, {
    where: (s, n) => sql`${n.id} in (select chosen.institution_id from audience_institutions chosen where chosen.seminar_id = ${s.id})`,
    orderBy: (n) => [alphabetical(n.name)],
    description: 'Institutions chosen beside the seats; their people of the day are invited.',
  }),
  audiencePersons: f.toMany(() => Person, {
    where: (s, p) => sql`${p.id} in (select chosen.person_id from audience_persons chosen where chosen.seminar_id = ${s.id})`,
    orderBy: (p) => [alphabetical(p.lastName), alphabetical(p.firstName)],
    limit: 2000,
    description: 'Persons chosen by name beside the seats.',
  }),
  invitations: f.connection(() => Invitation, {
    key: 'seminarId',
    args: InvitationsArgs,
    where: (s, i, { args }) =>
      and(
        args.response && sql`${i.response} = ${args.response}`,
        typeof args.unreached === 'boolean' && sql`(${i.id} = any(array(select seminar_unreached(${s.id})))) = ${args.unreached}`,
      ),
    orderBy: (i) => [alphabetical(sql`${i.sortName}`)],
    description: 'Who is invited, by name.',
  }),
  viewerInvitation: f.toOne(() => Invitation, {
    nullable: true,
    where: (s, i) => sql`${i.seminarId} = ${s.id} and ${i.personId} = (select viewer_id())`,
    description: "The viewer's own invitation.",
  }),
  answerCounts: f.sql(
    () => AnswerCounts,
    (
      s,
    ) => sql`select json_build_object('invited', count(*), 'accepted', ${count('ACCEPTED')}, 'tentative', ${count('TENTATIVE')}, 'declined', ${count('DECLINED')},
      'substitute', ${count('SUBSTITUTE')}, 'online', ${count('ONLINE')}, 'waitlisted', ${count('WAITLISTED')}, 'none', ${count('NONE')},
      'unreached', (select count(*) from seminar_unreached(${s.id}))) from invitations i where i.seminar_id = ${s.id}`,
    { description: 'How many answered what.' },
  ),
}));
