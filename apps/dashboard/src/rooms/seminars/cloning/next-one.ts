// What is proposed for the next seminar of its kind.
const WEEKS_OF_A_YEAR_IN_DAYS = 364;

/** The same weekday a year later, YYYY-MM-DD. */
export const aYearLater = (day: string): string =>
  new Date(Date.parse(day) + WEEKS_OF_A_YEAR_IN_DAYS * 86_400_000).toISOString().slice(0, 10);

/** The title with the year of its new day: in place of the year before where it names one, else at its end. */
export function titleFor(title: string, before: string, after: string): string {
  const [old, next] = [before.slice(0, 4), after.slice(0, 4)];
  return title.includes(old) ? title.replaceAll(old, next) : `${title} ${next}`;
}
