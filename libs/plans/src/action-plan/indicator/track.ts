import { sql, type Sql } from '@app/kernel';

/** The columns of an indicator that its line is drawn by. */
interface Line {
  id: Sql;
  baseline: Sql;
  baselineOn: Sql;
  target: Sql;
  targetOn: Sql;
}

/** How it stands on a day, a name of IndicatorTrack: the one rule, also of agendas and reports, is `indicator_track()` in the database. */
export const trackOf = (id: Sql, on: Sql = sql`act_today()`): Sql => sql`indicator_track(${id}, ${on})`;

export const isOffTrack = (id: Sql): Sql => sql`${trackOf(id)} = 'OFF_TRACK'`;

/** By which day it has to be measured next. */
export const dueOn = (id: Sql): Sql => sql`indicator_due_on(${id}, act_today())`;

const latest = (column: Sql, indicatorId: Sql): Sql => sql`(select ${column} from indicator_measurements m
  where m.indicator_id = ${indicatorId} order by m.measured_on desc, m.number desc limit 1)`;

/** The value of the latest day, of one day the one entered last; null where nothing was measured. */
export const latestOf = (indicatorId: Sql): Sql => latest(sql`m.value`, indicatorId);
export const latestDayOf = (indicatorId: Sql): Sql => latest(sql`m.measured_on`, indicatorId);

/** Where the straight line from baseline to target stands on a day: at the baseline before, at the target after. */
const lineOn = (i: Line, day: Sql): Sql => sql`round(${i.baseline} + (${i.target} - ${i.baseline})
  * least(greatest(${day} - ${i.baselineOn}, 0), ${i.targetOn} - ${i.baselineOn}) / (${i.targetOn} - ${i.baselineOn}), 2)`;

export const expectedToday = (i: Line): Sql => lineOn(i, sql`act_today()`);
/** On the day that it was measured last; null where nothing was measured. */
export const expectedThen = (i: Line): Sql =>
  sql`(select ${lineOn(i, sql`l.day`)} from (select ${latestDayOf(i.id)} as day) l where l.day is not null)`;

/** Of the way from baseline to target, in percent; below 0 where it went the other way. What runs off the scale is cut; null where nothing was measured. */
export const progress = (i: Line): Sql => sql`(
  select greatest(-9999, least(9999, round(100 * (now_is.value - ${i.baseline}) / (${i.target} - ${i.baseline}))))::integer
    from (select ${latestOf(i.id)} as value) now_is where now_is.value is not null)`;
