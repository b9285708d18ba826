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
}

async function secretaryOf(owner: pg.Client, council: CouncilKey): Promise<string | null> {
  const { rows } = await owner.query<{ id: string }>(
    `select person_id as id from seats where council_id = $1 and role = 'SECRETARY' and is_current(valid_from, valid_to) limit 1`,
    [idOf('council', council)],
  );
  return rows[0]?.id ?? null;
}
