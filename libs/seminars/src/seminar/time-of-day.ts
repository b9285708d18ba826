/** HH:MM, 00:00 to 23:59. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** PostgreSQL's `time` tells seconds; hours of a programme have none. For the `transformer` of a column. */
export const minutes = {
  from: (value: string | null): string | null => value && value.slice(0, 5),
  to: (value: string | null): string | null => value,
};

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
