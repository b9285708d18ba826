import { useTranslation } from 'react-i18next';
import type { StatusRoundReason } from '../../../graph/generated/graphql';
import type { Tone } from '../../../ui/tone-badge';

interface Named {
  number: number;
  why: StatusRoundReason;
  year?: number | null;
  quarter?: number | null;
  words?: string | null;
  seminar?: { title: string } | null;
}

/** How people call a round: by what it is for. */
export function useRoundName(): (round: Named) => string {
  const { t } = useTranslation();
  return ({ number, why, year, quarter, words, seminar }) => {
    if (why === 'QUARTER') return t('plans.rounds.ofQuarter', { year: String(year), quarter: String(quarter) });
    if (why === 'SEMINAR') return seminar ? t('plans.rounds.beforeSeminar', { title: seminar.title }) : t('plans.rounds.beforeASeminar');
    return words ?? t('plans.rounds.numbered', { number });
  };
}

export const STANDINGS = ['NOT_REPORTED', 'PARTLY', 'REPORTED'] as const;
export const TONES: Record<(typeof STANDINGS)[number], Tone> = { NOT_REPORTED: 'bad', PARTLY: 'warning', REPORTED: 'good' };
