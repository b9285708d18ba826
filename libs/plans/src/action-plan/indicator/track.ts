import { sql, type Sql } from '@app/kernel';

/** The columns of an indicator that its line is drawn by. */
interface Line {
  id: Sql;
  baseline: Sql;
  baselineOn: Sql;
  target: Sql;
  targetOn: Sql;
}

/** The value of the latest day, of one day the one entered last; null where nothing was measured. */
export const latestOf = (indicatorId: Sql): Sql =>
  sql`(select m.value from indicator_measurements m where m.indicator_id = ${indicatorId} order by m.measured_on desc, m.number desc limit 1)`;

const span = ({ baselineOn, targetOn }: Line): Sql => sql`(${targetOn} - ${baselineOn})`;
/** Days of the line that have passed: none before it begins, all after it ends. */
const elapsed = (i: Line): Sql => sql`least(greatest(act_today() - ${i.baselineOn}, 0), ${span(i)})`;

/**
 * Whether the latest value lies behind where the straight line from baseline to target stands today, in the direction of the target; null
 * where nothing was measured. For other libraries too: `isOffTrack({ id: sql\`i.id\`, … })` of a row of goal_indicators. Multiplied out, as a division would
 * put a value on the line beside it.
 */
export const isOffTrack = (
  i: Line,
): Sql => sql`(select case when ${i.target} > ${i.baseline} then walked.is < walked.due else walked.is > walked.due end
  from (select (${latestOf(i.id)} - ${i.baseline}) * ${span(i)} as is, (${i.target} - ${i.baseline}) * ${elapsed(i)} as due) walked)`;

export const expectedToday = (i: Line): Sql => sql`round(${i.baseline} + (${i.target} - ${i.baseline}) * ${elapsed(i)} / ${span(i)}, 2)`;

/** Of the way from baseline to target, in percent; below 0 where it went the other way. What runs off the scale is cut; null where nothing was measured. */
export const progress = (i: Line): Sql => sql`(
  select greatest(-9999, least(9999, round(100 * (now_is.value - ${i.baseline}) / (${i.target} - ${i.baseline}))))::integer
    from (select ${latestOf(i.id)} as value) now_is where now_is.value is not null)`;
