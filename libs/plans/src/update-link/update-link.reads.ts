import { and, declareReads, desc, Instant, sql, type Row, type Sql } from '@app/kernel';
import { Institution, Viewer } from '@app/people';
import { Invitation } from '@app/seminars';
import { Int } from '@nestjs/graphql';
import { UpdateLink } from './update-link.entity.js';

type Kind = 'OPENED' | 'TOLD';

const uses = (link: Row<UpdateLink>, answer: Sql, kind: Kind): Sql =>
  sql`(select ${answer} from update_link_uses u where u.link_id = ${link.id} and u.kind = ${kind})`;
/** Of one's own invitation alone: of others the uses are not the viewer's to see, and none would be said of them. */
const usesOfOwn = (i: Row<Invitation>, answer: Sql, kind: Kind): Sql =>
  sql`(select ${answer} from update_link_uses u where u.invitation_id = ${i.id} and u.kind = ${kind} and ${i.personId} = (select viewer_id()))`;

declareReads(Viewer, (f) => ({
  updateLinks: f.toMany(() => UpdateLink, {
    where: (_viewer, link) =>
      and(sql`${link.personId} = (select viewer_id())`, sql`${link.revokedAt} is null and ${link.expiresAt} > act_now()`),
    orderBy: (link) => [desc(link.createdAt), desc(link.id)],
    description: 'Links in mails by which one says how it goes without signing in, as long as they are good; newest first.',
  }),
  invitationLinks: f.toMany(() => Invitation, {
    where: (_viewer, i) =>
      and(
        sql`${i.personId} = (select viewer_id()) and ${i.linkRevokedAt} is null and ${i.institutionId} = any(array(select own_institutions()))`,
        sql`not (select link_has_expired(s.ends_at) from seminars s where s.id = ${i.seminarId})`,
      ),
    orderBy: (i) => [desc(i.invitedAt), desc(i.id)],
    description:
      "One's own invitations whose links say how it goes with the institution's items, too, as long as they are good; newest first.",
  }),
}));

declareReads(Invitation, (f) => ({
  linkExpiresAt: f.sql(
    () => Instant,
    (i) => sql`(select s.ends_at + interval '30 days' from seminars s where s.id = ${i.seminarId})`,
    { description: 'Until when its link is good.' },
  ),
  itemsOpenedCount: f.sql(
    () => Int,
    (i) => sql`case when ${i.personId} = (select viewer_id()) then ${usesOfOwn(i, sql`count(*)::int`, 'OPENED')} end`,
    { nullable: true, description: "How often its link opened the institution's items; null to everybody but the invited person." },
  ),
  itemsOpenedAt: f.sql(
    () => Instant,
    (i) => usesOfOwn(i, sql`max(u.used_at)`, 'OPENED'),
    { nullable: true, description: 'When it did last; for the invited person.' },
  ),
  itemsToldAt: f.sql(
    () => Instant,
    (i) => usesOfOwn(i, sql`max(u.used_at)`, 'TOLD'),
    { nullable: true, description: 'When somebody said something of them by it last; for the invited person.' },
  ),
}));

declareReads(UpdateLink, (f) => ({
  institution: f.toOne(() => Institution, { key: 'institutionId', nullable: true, description: 'For which its holder speaks.' }),
  openedCount: f.sql(
    () => Int,
    (link) => uses(link, sql`count(*)::int`, 'OPENED'),
    {
      description: 'How often it was opened; within a minute from one place, once.',
    },
  ),
  lastOpenedAt: f.sql(
    () => Instant,
    (link) => uses(link, sql`max(u.used_at)`, 'OPENED'),
    {
      nullable: true,
      description: 'When it was opened last; null while it was not.',
    },
  ),
  lastToldAt: f.sql(
    () => Instant,
    (link) => uses(link, sql`max(u.used_at)`, 'TOLD'),
    {
      nullable: true,
      description: 'When somebody said something by it last.',
    },
  ),
}));
