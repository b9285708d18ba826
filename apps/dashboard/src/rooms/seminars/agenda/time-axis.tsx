import { QUARTER, ROW_HEIGHT, type Grid } from './geometry';
import { toTime } from './clock';
import classes from './planner.module.css';

/** The hours at the left edge. The cards say their times themselves, so a screen reader need not read these. */
export function TimeAxis({ grid }: { grid: Grid }) {
  const halves = Array.from({ length: Math.ceil(grid.rows / 2) }, (_, at) => grid.from + at * 2 * QUARTER);
  return (
    <div className={classes.axis} aria-hidden style={{ height: grid.rows * ROW_HEIGHT }}>
      {halves.map((minutes, at) => (
        <span key={minutes} className={minutes % 60 === 0 ? classes.hour : classes.half} style={{ top: at * 2 * ROW_HEIGHT }}>
          {toTime(minutes)}
        </span>
      ))}
    </div>
  );
}
