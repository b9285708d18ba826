import { plusDays } from '../../../libs/kernel/src/days.js';

export { plusDays };
export const TIME_ZONE = 'Europe/Tallinn';

/** Days on which nobody in Estonia holds a seminar; those that move with Easter fall on no weekday that we use. */
const HOLIDAYS = ['01-01', '02-24', '05-01', '06-23', '06-24', '08-20', '12-24', '12-25', '12-26', '12-28', '12-29', '12-30', '12-31'];
const TUESDAY_TO_THURSDAY = [2, 3, 4];

const weekdayOf = (day: string): number => new Date(day).getUTCDay();
const isHoliday = (day: string): boolean => HOLIDAYS.includes(day.slice(5));

/** The first days in a row, `day` or later, that lie between Tuesday and Thursday and are no public holidays. */
export function seminarDays(day: string, length: 1 | 2): string[] {
  for (let first = day; ; first = plusDays(first, 1)) {
    const days = Array.from({ length }, (_, i) => plusDays(first, i));
    if (days.every((one) => TUESDAY_TO_THURSDAY.includes(weekdayOf(one)) && !isHoliday(one))) return days;
  }
}

/** The last day that is no weekend, `day` or earlier. */
export function weekdayUntil(day: string): string {
  return [0, 6].includes(weekdayOf(day)) ? weekdayUntil(plusDays(day, -1)) : day;
}

/** An hour on a day in words that PostgreSQL reads as an instant. */
export function instant(day: string, time: string): string {
  return `${day} ${time} ${TIME_ZONE}`;
}
