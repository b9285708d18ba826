// When a seminar is, in words: '14.–15. juuni 2026', 'täna', '3 nädala pärast'.
import { useTranslation } from 'react-i18next';
import { daysUntil, useFormat } from '../../ui/format';

interface HasDays {
  days: { date: string }[];
}

export function firstAndLast({ days }: HasDays): [string, string] | undefined {
  const dates = days.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? [first, last] : undefined;
}

export interface When {
  dates: (seminar: HasDays) => string;
  /** How far away it is: today, in three days, a week ago; undefined further than a month. */
  distance: (seminar: HasDays) => string | undefined;
}

export function useWhen(): When {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    dates: (seminar) => {
      const span = firstAndLast(seminar);
      return span ? format.days(...span) : t('seminars.noDays');
    },
    distance: (seminar) => {
      const span = firstAndLast(seminar);
      if (!span) return undefined;
      const [first, last] = span;
      if (daysUntil(first) <= 0 && daysUntil(last) >= 0) return t('seminars.goingOn');
      return format.distance(daysUntil(first) > 0 ? first : last);
    },
  };
}

/** Whether its last day is over, as far as the reader's clock knows. */
export const isOver = (endsAt: string | null | undefined): boolean => Boolean(endsAt) && new Date(endsAt ?? '').getTime() <= Date.now();
