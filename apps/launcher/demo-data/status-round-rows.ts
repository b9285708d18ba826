import type pg from 'pg';
import { actionItems } from './action-items.js';
import type { CouncilKey } from './councils.js';
import { plusDays } from './days.js';
import { idOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { at, on } from './risk-rows.js';

/** Days that a round is open. */
const LENGTH = 10;

/** In each council the round of the quarter before; in one of them another that is open before its next seminar. */
export async function fillStatusRounds(owner: pg.Client, today: string): Promise<void> {
  const began = plusDays(quarterBefore(today), 8);
  for (const council of Object.keys(actionItems) as CouncilKey[])
    await ask(owner, council, began, {
      ...{ number: 1, why: 'QUARTER', year: Number(began.slice(0, 4)), quarter: quarterOf(began) },
      ...{ reminded_on: plusDays(began, LENGTH - 2), closed_at: at(plusDays(began, LENGTH + 1)), ended: 'DAY_PASSED' },
    });
  await ask(owner, 'ida-viru', plusDays(today, -3), {
    ...{ number: 2, why: 'SEMINAR', seminar_id: idOf('seminar', 'joint-next') },
    started_by_id: await secretaryOf(owner, 'ida-viru'),
  });
  await owner.query(`select set_config('app.now', '', true)`);
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The first day of the quarter before the one that a day lies in. */
function quarterBefore(day: string): string {
  const first = new Date(`${day.slice(0, 4)}-01-01T00:00:00Z`);
  first.setUTCMonth(3 * (quarterOf(day) - 2));
  return first.toISOString().slice(0, 10);
}

/** Institutions are asked that had something to report in it. */
async function ask(owner: pg.Client, council: CouncilKey, began: string, round: Row): Promise<void> {
  const [id, councilId] = [idOf('status-round', `${council}/${String(round['number'])}`), idOf('council', council)];
  await on(owner, began, async () => {
    await insert(owner, 'status_rounds', [
      { id, council_id: councilId, asked_until: plusDays(began, LENGTH), started_at: at(began), version: 1, ...round },
    ]);
  });
  await owner.query(`select set_config('app.now', '', true)`);
  await owner.query(
    `insert into round_institutions (council_id, round_id, institution_id) select distinct $1::uuid, $2::uuid, institution_id from round_items($2, null)`,
    [councilId, id],
  );
  await say(owner, id, plusDays(began, 2));
}

/** Every other item that nobody spoke of since is spoken of in the round, two days after it began. */
async function say(owner: pg.Client, roundId: string, day: string): Promise<void> {
  await owner.query(
    `with silent as (
       select x.item_id, x.institution_id, row_number() over (order by i.due_on, i.id) as nth from round_items($1, null) x join action_items i on i.id = x.item_id
        where x.word_at is null and i.changed_at < $2::timestamptz and i.state in ('PLANNED', 'IN_PROGRESS', 'WAITING')
     ), said as (
       insert into item_updates (council_id, item_id, number, state, progress_percent, note, channel, person_id, created_at)
       select i.council_id, i.id, 1 + (select count(*) from item_updates u where u.item_id = i.id), i.state, i.progress_percent, 'Läheb plaani järgi', 'LINK',
              (select min(a.person_id::text)::uuid from affiliations a where a.institution_id = s.institution_id and is_current(a.valid_from, a.valid_to)), $2::timestamptz
         from silent s join action_items i on i.id = s.item_id where s.nth % 2 = 1
       returning item_id)
     update action_items set updated_at = $2::timestamptz, changed_at = $2::timestamptz where id in (select item_id from said)`,
    [roundId, at(day)],
  );
}

async function secretaryOf(owner: pg.Client, council: CouncilKey): Promise<string | null> {
  const { rows } = await owner.query<{ id: string }>(
    `select person_id as id from seats where council_id = $1 and role = 'SECRETARY' and is_current(valid_from, valid_to) limit 1`,
    [idOf('council', council)],
  );
  return rows[0]?.id ?? null;
}
