// Loaded when it is shown, as the chart of an indicator.
import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format';
import type { BurnUpPoint } from './burn-up';

/** Told apart without colour as well: solid and thick for done, thin for what the plan holds, dashes for verified and for the due dates. */
export default function BurnUpChart({ points }: { points: BurnUpPoint[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const dayOf = (at: number) => (Number.isFinite(at) ? format.shortDay(new Date(at).toISOString().slice(0, 10)) : '');
  return (
    <LineChart
      h={240}
      data={points.map(({ on, ...figures }) => ({ at: Date.parse(`${on}T00:00:00Z`), ...figures }))}
      dataKey="at"
      curveType="linear"
      withLegend
      withDots={false}
      series={[
        { name: 'items', label: t('plans.follow.burnUpItems'), color: 'gray.7' },
        { name: 'done', label: t('plans.follow.burnUpDone'), color: 'sea.6' },
        { name: 'verified', label: t('plans.follow.burnUpVerified'), color: 'teal.7', strokeDasharray: '2 3' },
        { name: 'planned', label: t('plans.follow.burnUpPlanned'), color: 'gray.6', strokeDasharray: '8 5' },
      ]}
      lineProps={({ name }) => ({ isAnimationActive: false, strokeWidth: name === 'done' ? 3.5 : 2 })}
      lineChartProps={{ accessibilityLayer: false }}
      valueFormatter={(value) => format.number(value)}
      xAxisProps={{ type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'], tickFormatter: dayOf }}
      yAxisProps={{ allowDecimals: false, width: 40 }}
      tooltipProps={{ labelFormatter: (at) => dayOf(Number(at)) }}
    />
  );
}
