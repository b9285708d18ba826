// Days, times and numbers in the reader's language. A day (YYYY-MM-DD) has no time zone; an instant is shown in the zone it is asked for.
import { useTranslation } from 'react-i18next';

const LOCALES: Record<string, string> = { et: 'et-EE', lv: 'lv-LV', ru: 'ru-RU', en: 'en-GB' };
const COUNTRY_TIME_ZONE = 'Europe/Tallinn';

/** In days. */
const MONTH = 31;
const asDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

export interface Format {
  /** '14. juuni 2026' */
  day: (day: string) => string;
  /** '14.06.2026', for tables */
  shortDay: (day: string) => string;
  /** 'pühapäev, 14. juuni 2026' */
  weekday: (day: string) => string;
  /** '14.–15. juuni 2026' */
  days: (first: string, last: string) => string;
  /** '14. juuni 2026, 09:30' */
  instant: (instant: string, timeZone?: string) => string;
  time: (instant: string, timeZone?: string) => string;
  /** '3 päeva pärast', counted in whole days from today; undefined further than a month away, where only the date says something */
  distance: (day: string) => string | undefined;
  /** '5 minutit tagasi'; the day when it is longer ago than a month */
  ago: (instant: string) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  list: (items: string[]) => string;
  compare: (left: string, right: string) => number;
}

// Made once: each of Intl's formatters takes as long to make as some ten rows of a list to draw.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: COUNTRY_TIME_ZONE });
const formats = new Map<string, Format>();

export const today = (): string => calendar.format(new Date());
export const plusDays = (day: string, days: number): string =>
  new Date(asDay(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
export const daysUntil = (day: string): number => Math.round((asDay(day).getTime() - asDay(today()).getTime()) / 86_400_000);

export function formatOf(language: string): Format {
  const locale = LOCALES[language] ?? 'et-EE';
  const dayFormat = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const long = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = dayFormat({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const weekday = dayFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const at = (timeZone: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
  return {
    day: (day) => long.format(asDay(day)),
    shortDay: (day) => short.format(asDay(day)),
    weekday: (day) => weekday.format(asDay(day)),
    days: (first, last) => (first === last ? long.format(asDay(first)) : long.formatRange(asDay(first), asDay(last))),
    instant: (instant, timeZone = COUNTRY_TIME_ZONE) => at(timeZone, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant)),
    time: (instant, timeZone = COUNTRY_TIME_ZONE) => at(timeZone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
    distance: (day) => (Math.abs(daysUntil(day)) <= MONTH ? relative.format(daysUntil(day), 'day') : undefined),
    ago: (instant) => {
      const minutes = Math.round((new Date(instant).getTime() - Date.now()) / 60_000);
      if (minutes === 0) return relative.format(0, 'second');
      if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
      if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), 'hour');
      const days = Math.round(minutes / 60 / 24);
      return Math.abs(days) <= MONTH
        ? relative.format(days, 'day')
        : at(COUNTRY_TIME_ZONE, { dateStyle: 'long' }).format(new Date(instant));
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    compare: (left, right) => collator.compare(left, right),
  };
}

/** The same one for every component that speaks the language. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const format = formats.get(i18n.language) ?? formatOf(i18n.language);
  formats.set(i18n.language, format);
  return format;
}
