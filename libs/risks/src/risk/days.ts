import { plusDays } from '@app/kernel';

/** The same day so many years later; the last of February where that year has no such day. */
export function yearsAfter(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const then = `${String(Number(year) + years).padStart(4, '0')}-${month}-${date}`;
  return plusDays(then, 0) === then ? then : plusDays(then, -1);
}
