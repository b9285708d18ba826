import { and, declareReads, desc, sql } from '@app/kernel';
import { Person } from '../person/person.entity.js';
import { Session } from './session.entity.js';
import { Viewer } from './viewer.type.js';

declareReads(Viewer, (f) => ({
  person: f.toOne(() => Person, { where: (_viewer, p) => sql`${p.id} = (select viewer_id())`, description: 'The one who asks.' }),
  isAdministrator: f.computed(
    () => Boolean,
    [],
    (_row, actor) => actor.isAdministrator,
    { description: 'Administrator of the platform.' },
  ),
  sessions: f.toMany(() => Session, {
    where: (_viewer, s) =>
      and(
        sql`${s.personId} = (select viewer_id())`,
        sql`${s.endedAt} is null and ${s.expiresAt} > act_now() and ${s.lastSeenAt} > act_now() - interval '14 days'`,
      ),
    orderBy: (s) => [desc(s.createdAt)],
    description: 'Where one is signed in, newest first.',
  }),
}));

declareReads(Session, (f) => ({
  current: f.computed(
    () => Boolean,
    ['id'],
    (session, actor) => session.id === actor.grants?.sessionId,
    {
      description: 'The session that asks.',
    },
  ),
}));
