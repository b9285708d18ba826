import type pg from 'pg';
import { plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert } from './insert.js';
import { keepMails, mailId, type Reader } from './mail-rows.js';
import { on } from './risk-rows.js';
import { keepUpdateLinks } from './update-link-rows.js';

/** How many weeks back; the mails of this week are the worker's, in the hours in which they go. */
const WEEKS = 6;
const TIME = '08:05';

interface Week {
  week: string;
  day: string;
  country: string;
  zone: string;
}

type DigestReader = Reader & { institutions: string[] };

/** The weekly mails of the weeks before this one, to whom there was something to say, as their job would have found it. */
export async function writeDigests(owner: pg.Client, secret: string, today: string): Promise<void> {
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = plusDays(today, -weekday);
  for (let weeks = WEEKS; weeks > 0; weeks -= 1) {
    const from = plusDays(monday, -7 * weeks);
    for (let after = 0; after < 5; after += 1)
      await on(owner, plusDays(from, after), async () => {
        const { rows } = await owner.query<Week>(
          'select week, digest_on::text as day, country, time_zone as zone from due_digests() where digest_on = act_today()',
        );
        for (const week of rows) await write(owner, secret, week, weeks);
      });
  }
  await owner.query(`select set_config('app.now', '', true)`);
}

async function write(owner: pg.Client, secret: string, { week, day, country, zone }: Week, weeksAgo: number): Promise<void> {
  await insert(owner, 'digest_weeks', [
    { id: idOf('digest-week', `${week}/${country}/${zone}`), week, country, time_zone: zone, planned_at: `${day} ${TIME} ${zone}` },
  ]);
  const { rows } = await owner.query<DigestReader>(
    `select person_id as "personId", person_name as "personName", address, language,
            array(select distinct l.institution_id from digest_lines($1, array[d.person_id]) l where l.institution_id is not null) as institutions
       from digest_persons($1, $2, $3) d order by person_name, person_id`,
    [day, country, zone],
  );
  const keyOf = (personId: string) => `reminders.digest/${personId}/${week}`;
  await keepMails(
    owner,
    rows.map(({ institutions: _, ...reader }) => ({
      ...reader,
      ...{
        key: keyOf(reader.personId),
        kind: 'reminders.digest',
        isOptional: true as const,
        subjectId: reader.personId,
        details: { on: day },
      },
      ...{ day, time: TIME },
    })),
  );
  await keepUpdateLinks(
    owner,
    secret,
    rows.flatMap(({ personId, institutions }, at) =>
      institutions.map((institutionId) => ({
        ...{ mailId: mailId(keyOf(personId)), personId, institutionId, day, time: TIME },
        // Half of them look, at home in the evening or on the next day.
        opened: (at + weeksAgo) % 2 === 0 ? [0] : [],
      })),
    ),
  );
}
