import type { TFunction } from 'i18next';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import type { PlanData } from '../plan-query';

export type IndicatorValues = {
  name: string;
  unit: string;
  baseline: number | '';
  baselineOn: string | null;
  target: number | '';
  targetOn: string | null;
  measuredEvery: number | '';
};

/** A new one leads from the first to the last day of its plan, unless something else is said. */
export const indicatorValues = (
  indicator: IndicatorPartsFragment | undefined,
  plan: Pick<PlanData, 'periodFrom' | 'periodTo'>,
): IndicatorValues => ({
  name: indicator?.name ?? '',
  unit: indicator?.unit ?? '',
  baseline: indicator?.baseline ?? '',
  baselineOn: indicator?.baselineOn ?? plan.periodFrom,
  target: indicator?.target ?? '',
  targetOn: indicator?.targetOn ?? plan.periodTo,
  measuredEvery: indicator?.measuredEvery ?? '',
});

export function indicatorRules(t: TFunction) {
  const filled = (value: string | number | null) => (value === null || String(value).trim() === '' ? t('ui.required') : null);
  return { name: filled, unit: filled, baseline: filled, baselineOn: filled, target: filled, targetOn: filled };
}

/** All that is required is there: the rules see to it. */
export const sentIndicator = ({ name, unit, baseline, baselineOn, target, targetOn, measuredEvery }: IndicatorValues) => ({
  ...{ name, unit, baseline: Number(baseline), baselineOn: baselineOn ?? '', target: Number(target), targetOn: targetOn ?? '' },
  measuredEvery: measuredEvery === '' ? null : measuredEvery,
});

export function changedIndicator(values: IndicatorValues, changed: object): Partial<ReturnType<typeof sentIndicator>> {
  return Object.fromEntries(Object.entries(sentIndicator(values)).filter(([field]) => field in changed));
}
