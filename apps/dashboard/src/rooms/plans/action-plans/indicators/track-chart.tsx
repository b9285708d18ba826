// Loaded when it is shown, as the chart of a risk's scores.
import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { IndicatorPartsFragment } from '../../../../graph/generated/graphql';
import { useFormat } from '../../../../ui/format';
import { trackRows } from './track-lines';

/** What was measured, solid with points; the way from baseline to target, dashed. The table beside it says the same. */
export default function TrackChart({ indicator }: { indicator: IndicatorPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  // Asked for the day of no point at all, too, while nothing is pointed at.
  const dayOf = (at: number) => (Number.isFinite(at) ? format.shortDay(new Date(at).toISOString().slice(0, 10)) : '');
  return (
    <LineChart
      h={200}
      data={trackRows(indicator)}
      dataKey="at"
      curveType="linear"
      connectNulls
      withLegend
      series={[
        { name: 'measured', label: t('plans.indicator.measured'), color: 'sea.6' },
        { name: 'due', label: t('plans.indicator.way'), color: 'gray.6', strokeDasharray: '6 4' },
      ]}
      lineProps={{ isAnimationActive: false }}
      lineChartProps={{ accessibilityLayer: false }}
      valueFormatter={(value) => `${format.number(value)} ${indicator.unit}`}
      xAxisProps={{ type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'], tickFormatter: dayOf }}
      yAxisProps={{ domain: ['auto', 'auto'], tickFormatter: (value: number) => format.number(value), width: 56 }}
      tooltipProps={{ labelFormatter: (at) => dayOf(Number(at)) }}
    />
  );
}
