import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { FATES, type Fate } from './follow-search';
import type { FlowSource } from './flow/flow-layout';
import type { Followed } from './follow-query';

/** The latest seminars are drawn one by one. */
const SEMINARS = 7;

const sum = (rows: Followed['bySeminar']): Record<Fate, number> =>
  Object.fromEntries(FATES.map((fate) => [fate, rows.reduce((all, { figures }) => all + figures[fate], 0)])) as Record<Fate, number>;

/** What stands on the left of the picture: seminars, the earliest in one, then what was agreed elsewhere. */
export function useSources({ bySeminar }: Followed): FlowSource[] {
  const { t } = useTranslation();
  const format = useFormat();
  const seminars = bySeminar.filter(({ seminar, figures }) => seminar && figures.items > 0);
  const elsewhere = bySeminar.filter(({ seminar }) => !seminar);
  const groups = [
    ...seminars.slice(0, SEMINARS).map((row) => ({
      key: row.seminar?.id ?? '',
      title: [row.seminar?.days[0] && format.shortDay(row.seminar.days[0].date), row.seminar?.title].filter(Boolean).join(' '),
      rows: [row],
    })),
    { key: 'earlier', title: t('plans.follow.earlierSeminars'), rows: seminars.slice(SEMINARS) },
    ...elsewhere.map((row) => ({ key: row.source, title: t(`plans.itemSource.${row.source}`), rows: [row] })),
  ];
  return groups.map(({ key, title, rows }) => {
    const [decisions, items] = [rows.reduce((all, row) => all + row.decisions, 0), rows.reduce((all, row) => all + row.figures.items, 0)];
    const hint =
      key === 'NO_DECISION' ? t('plans.follow.itemCount', { count: items }) : t('plans.follow.fromDecisions', { decisions, items });
    return { key, title, hint, counts: sum(rows) };
  });
}

/** A quarter, or a year; as words, or short below a bar. */
export function nameOfPeriod(t: TFunction, { firstDay, lastDay }: { firstDay: string; lastDay: string }, isShort = false): string {
  const [year = '', month = '01'] = firstDay.split('-');
  if (lastDay === `${year}-12-31` && month === '01') return year;
  return t(isShort ? 'plans.follow.quarterShort' : 'plans.follow.quarter', { year, quarter: Math.ceil(Number(month) / 3) });
}
