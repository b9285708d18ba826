import type { MigrationInterface, QueryRunner } from 'typeorm';
import { carriedOver } from './parts/carried-over.js';

const FORMER = [
  ...['LATE_ITEM', 'DUE_ITEM', 'ITEM_TO_VERIFY', 'INDICATOR_OFF_TRACK'],
  ...['DECISION_WITHOUT_ITEMS', 'DECISION_ALL_DONE', 'DECISION_FULFILLED'],
];
const kindsOf = (kinds: readonly string[]) => `
      alter table seminar_carried_items drop constraint seminar_carried_items_kind,
        add constraint seminar_carried_items_kind check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;

const BEFORE = { withLaterItems: false, since: { sign: '>', day: 'ends_at' } } as const;

/**
 * How an indicator stands is judged by the day on which it was measured last, and by one rule for plans, agendas and reports: a figure that
 * is measured once a year does not fall behind between two measurements. What was to be measured and was not is told apart.
 */
export class PlansTrackByDayMeasured1795305600363 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- By which day it has to be measured next, as of a day; null where it does not say how often, or its target day was measured.
      create function indicator_due_on(p_indicator_id uuid, p_on date) returns date language sql stable as $$
        select case when latest.on_day < i.target_on or latest.on_day is null
                    then (coalesce(latest.on_day, i.baseline_on) + make_interval(months => i.measured_every))::date end
          from goal_indicators i,
               lateral (select max(m.measured_on) as on_day from indicator_measurements m where m.indicator_id = i.id and m.measured_on <= p_on) latest
         where i.id = p_indicator_id
      $$;
      -- Multiplied out, as a division would put a value on the line beside it.
      create function indicator_track(p_indicator_id uuid, p_on date) returns text language sql stable as $$
        select case when indicator_due_on(i.id, p_on) < p_on then 'NOT_MEASURED'
                    when latest.value is null then 'UNMEASURED'
                    when (latest.value - i.baseline) * (i.target_on - i.baseline_on) * sign(i.target - i.baseline)
                         < abs(i.target - i.baseline) * least(greatest(latest.measured_on - i.baseline_on, 0), i.target_on - i.baseline_on) then 'OFF_TRACK'
                    else 'ON_TRACK' end
          from goal_indicators i
          left join lateral (select m.value, m.measured_on from indicator_measurements m where m.indicator_id = i.id and m.measured_on <= p_on
                              order by m.measured_on desc, m.number desc limit 1) latest on true
         where i.id = p_indicator_id
      $$;
      ${kindsOf([...FORMER, 'INDICATOR_NOT_MEASURED'])}
      ${carriedOver({ ...BEFORE, isByDayMeasured: true })}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${carriedOver({ ...BEFORE, isByDayMeasured: false })}
      drop function indicator_track, indicator_due_on;
      delete from seminar_carried_items where kind = 'INDICATOR_NOT_MEASURED';
      ${kindsOf(FORMER)}
    `);
  }
}
