/** HH:MM, 00:00 to 23:59. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** PostgreSQL's `time` tells seconds; hours of a programme have none. For the `transformer` of a column. */
export const minutes = {
  from: (value: string | null): string | null => value && value.slice(0, 5),
  to: (value: string | null): string | null => value,
};

const DAY_IN_MS = 24 * 3600_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant: `2027-05-11 09:30`. */
function clockAt(instant: number, timeZone: string): string {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  return clock.format(instant);
}

/** Whether the clocks of a zone show HH:MM on that day. Where summer time begins they skip an hour, and PostgreSQL would take the next. */
export function isOnTheClock(date: string, time: string, timeZone: string): boolean {
  const asUtc = Date.parse(`${date}T${time}Z`);
  // With the offset of the day before, or of the day after: one of them holds at the hour itself.
  return [asUtc - DAY_IN_MS, asUtc + DAY_IN_MS].some((nearby) => {
    const offset = Date.parse(`${clockAt(nearby, timeZone).replace(' ', 'T')}Z`) - nearby;
    return clockAt(asUtc - offset, timeZone) === `${date} ${time}`;
  });
}

/** Minutes since midnight of HH:MM. */
export function minutesOf(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}

/** HH:MM of minutes since midnight; undefined beyond the day. */
export function timeOf(minutesSinceMidnight: number): string | undefined {
  if (minutesSinceMidnight < 0 || minutesSinceMidnight >= 24 * 60) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutesSinceMidnight / 60))}:${two(minutesSinceMidnight % 60)}`;
}
