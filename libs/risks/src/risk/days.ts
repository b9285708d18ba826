/** The same day so many years later; the last of February where that year has no such day. */
export function yearsAfter(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const then = `${String(Number(year) + years).padStart(4, '0')}-${month}-${date}`;
  return dayAfter(then, 0) === then ? then : dayAfter(then, -1);
}

/** So many days after a day, by the calendar. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
