import { and, declareReads, desc, Instant, sql, type Row, type Sql } from '@app/kernel';
import { Institution, Viewer } from '@app/people';
import { Int } from '@nestjs/graphql';
import { UpdateLink } from './update-link.entity.js';

const uses = (link: Row<UpdateLink>, answer: Sql, kind: 'OPENED' | 'TOLD'): Sql =>
  sql`(select ${answer} from update_link_uses u where u.link_id = ${link.id} and u.kind = ${kind})`;

declareReads(Viewer, (f) => ({
  updateLinks: f.toMany(() => UpdateLink, {
    where: (_viewer, link) =>
      and(sql`${link.personId} = (select viewer_id())`, sql`${link.revokedAt} is null and ${link.expiresAt} > act_now()`),
    orderBy: (link) => [desc(link.createdAt), desc(link.id)],
    description: 'Links in mails by which one says how it goes without signing in, as long as they are good; newest first.',
  }),
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
