const DAY_IN_MS = 86_400_000;

/** Days of the calendar from one day to another, YYYY-MM-DD both; negative backwards. */
export const daysApart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_IN_MS;

/** The day of the calendar so many days later; null stays null. */
export const later = <D extends string | null>(day: D, days: number): D =>
  (day && new Date(Date.parse(day) + days * DAY_IN_MS).toISOString().slice(0, 10)) as D;
