import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';

export interface TrackRow {
  at: number;
  measured?: number;
  due?: number;
}

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * One row a day: what was measured, of one day the last, from the baseline on; and the straight line from baseline to target, which is
 * drawn by its two ends.
 */
export function trackRows({ baseline, baselineOn, target, targetOn, measurements }: IndicatorPartsFragment): TrackRow[] {
  const rows = new Map<number, TrackRow>();
  const put = (day: string, value: Partial<TrackRow>) => rows.set(instant(day), { at: instant(day), ...rows.get(instant(day)), ...value });
  put(baselineOn, { measured: baseline, due: baseline });
  put(targetOn, { due: target });
  for (const { measuredOn, value } of measurements) put(measuredOn, { measured: value });
  return [...rows.values()].sort((a, b) => a.at - b.at);
}
