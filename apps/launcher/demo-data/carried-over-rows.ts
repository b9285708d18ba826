import type pg from 'pg';
import { on } from './risk-rows.js';

/** What stood on the agendas of seminars that were held, as it was when each began. */
export async function keepCarriedOver(owner: pg.Client, today: string): Promise<void> {
  await on(owner, today, async () => {
    await owner.query(
      `insert into seminar_carried_items (id, council_id, seminar_id, kind, item_id, decision_id, indicator_id, title, item_state, due_on, owner_institution_id)
       select md5(s.id || c.kind || coalesce(c.item_id, c.decision_id, c.indicator_id))::uuid, c.council_id, s.id, c.kind, c.item_id, c.decision_id,
              c.indicator_id, c.title, c.item_state, c.due_on, c.owner_institution_id
         from seminars s cross join lateral carried_over(s.id) c where s.state in ('HELD', 'REPORTED')`,
    );
  });
  await owner.query(`select set_config('app.now', '', true)`);
}
