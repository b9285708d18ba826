import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Trend } from '../../graph/generated/graphql';
import classes from './trend-mark.module.css';

const ARROWS = { UP: IconArrowUpRight, SAME: IconArrowRight, DOWN: IconArrowDownRight } as const;

/** Where the score went: an arrow and the word. */
export function TrendMark({ trend }: { trend: Trend | null | undefined }) {
  const { t } = useTranslation();
  return trendMark(t, trend);
}

/** For a cell of a list, with the list's own `t`: a hook of i18next in each row takes longer than to draw the mark. */
export function trendMark(t: TFunction, trend: Trend | null | undefined) {
  if (!trend) return null;
  const Arrow = ARROWS[trend];
  return (
    <span className={classes.trend}>
      <Arrow size={18} stroke={1.8} aria-hidden />
      {t(`risks.trend.${trend}`)}
    </span>
  );
}
