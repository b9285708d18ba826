const DAY_IN_MS = 86_400_000;

/** So many days later, or earlier when negative. Days are written YYYY-MM-DD and counted in UTC, where each has 24 hours. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_IN_MS).toISOString().slice(0, 10);
}

const QUARTER_IN_MS = 900_000;
const dayInEstonia = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Tallinn' });
const last = { quarter: NaN, day: '' };

/** The day that it is in Estonia at an instant, as YYYY-MM-DD. Each question asks for it several times, and clocks change on the quarter of an hour. */
export function estonianDay(instant: Date): string {
  const quarter = Math.floor(instant.getTime() / QUARTER_IN_MS);
  if (last.quarter !== quarter) Object.assign(last, { quarter, day: dayInEstonia.format(instant) });
  return last.day;
}
