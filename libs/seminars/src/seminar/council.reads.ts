import { Council } from '@app/councils';
import { and, asc, Day, declareReads, desc, sql, type Row, type Sql } from '@app/kernel';
import { Cadence } from './seminar-enums.js';
import { Seminar } from './seminar.entity.js';
import { isUpcoming } from './upcoming.js';

const isHostedBy = (c: Row<Council>, s: Row<Seminar>): Sql =>
  sql`exists (select from seminar_hosts h where h.seminar_id = ${s.id} and h.council_id = ${c.id} and h.accepted_at is not null)`;

declareReads(Council, (f) => ({
  seminars: f.connection(() => Seminar, {
    where: (c, s) => isHostedBy(c, s),
    orderBy: (s) => [desc(s.startsAt)],
    description: 'Seminars it hosts, alone or with others, newest first.',
  }),
  nextSeminar: f.toOne(() => Seminar, {
    nullable: true,
    where: (c, s) => and(isHostedBy(c, s), isUpcoming(s), sql`${s.startsAt} is not null`),
    orderBy: (s) => [asc(s.startsAt), asc(s.id)],
    description: 'The soonest that has not ended, drafts among them; null when none is in sight.',
  }),
  lastSeminarOn: f.sql(
    () => Day,
    (c) =>
      sql`select max(s.held_on) from seminars s join seminar_hosts h on h.seminar_id = s.id where h.council_id = ${c.id}
        and h.council_id = any(array(select readable_councils())) and h.accepted_at is not null and s.state in ('HELD', 'REPORTED')`,
    { nullable: true, description: 'Last day of the last one held; null when there was none, and of a foreign council.' },
  ),
  cadence: f.sql(
    () => Cadence,
    (c) => sql`council_cadence(${c.id})`,
    {
      nullable: true,
      description:
        'Whether it meets as often as agreed; null where that is not known: of a foreign council, a closed one, one without a rhythm.',
    },
  ),
}));
