// Loaded when it is shown, as the other charts.
import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { FATES, type Fate } from './follow-search';
import type { Followed } from './follow-query';
import { nameOfPeriod } from './use-sources';

const COLORS: Record<Fate, string> = {
  verified: 'teal.8',
  toVerify: 'teal.4',
  underWay: 'sea.6',
  notStarted: 'gray.5',
  late: 'red.7',
  dropped: 'gray.3',
};

/** How what was agreed in each quarter stands today. The table below it says the same. */
export default function TimeChart({ periods }: { periods: Followed['overTime'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <BarChart
      h={240}
      type="stacked"
      withLegend
      data={periods.map((period) => ({
        when: nameOfPeriod(t, period, true),
        ...Object.fromEntries(FATES.map((fate) => [fate, period.figures[fate]])),
      }))}
      dataKey="when"
      series={FATES.map((fate) => ({ name: fate, label: t(`plans.follow.fate.${fate}`), color: COLORS[fate] }))}
      barProps={{ isAnimationActive: false }}
      barChartProps={{ accessibilityLayer: false }}
      yAxisProps={{ allowDecimals: false, width: 36 }}
      valueFormatter={(value) => format.number(value)}
    />
  );
}
