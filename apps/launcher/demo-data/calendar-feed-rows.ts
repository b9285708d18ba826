import type pg from 'pg';
import { hashOf, Tokens } from '../../../libs/kernel/src/tokens.js';
import type { CouncilKey } from './councils.js';
import { instant, plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert } from './insert.js';

/** Whose calendar fetches what, and since how many days; the secretary of Ida-Viru has none of her own yet. */
const FEEDS: readonly { email: string; council?: CouncilKey; since: number }[] = [
  { email: 'sekretar.idaviru@example.org', council: 'ida-viru', since: 210 },
  { email: 'esindaja.johvi@example.org', since: 95 },
  { email: 'ametnik.idaviru@example.org', council: 'ida-viru', since: 60 },
  { email: 'sekretar.valga@example.org', since: 130 },
  { email: 'sekretar.valga@example.org', council: 'valga', since: 130 },
];

/** Feeds of due dates. Their addresses open with the house's secret, as those that people make. */
export async function keepCalendarFeeds(owner: pg.Client, secret: string, today: string): Promise<void> {
  const tokens = new Tokens(secret);
  const { rows } = await owner.query<{ id: string; email: string }>('select id, email::text from persons where email = any($1::citext[])', [
    FEEDS.map(({ email }) => email),
  ]);
  await insert(
    owner,
    'calendar_feeds',
    FEEDS.map(({ email, council, since }) => {
      const id = idOf('calendar-feed', `${email}/${council ?? 'own'}`);
      return {
        ...{ id, person_id: rows.find((row) => row.email === email)?.id, kind: council ? 'COUNCIL' : 'OWN' },
        council_id: council ? idOf('council', council) : null,
        ...{ token_hash: `\\x${hashOf(tokens.of('calendar-feed', id, 1)).toString('hex')}`, link_version: 1 },
        ...{ created_at: instant(plusDays(today, -since), '16:40'), last_fetched_on: plusDays(today, -1) },
      };
    }),
  );
}
