const DAY_IN_MS = 86_400_000;

/** So many days later, or earlier when negative. Days are written YYYY-MM-DD and counted in UTC, where each has 24 hours. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_IN_MS).toISOString().slice(0, 10);
}
