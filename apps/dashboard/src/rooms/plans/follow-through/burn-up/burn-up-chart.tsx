// Loaded when it is shown, as the chart of an indicator.
import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format';
import type { BurnUpPoint } from './burn-up';
import classes from './burn-up-chart.module.css';
import { shiftsOf } from './end-labels';

const HEIGHT = 260;
/** Of the lines, without axis, legend and what the axis goes on above the highest of them: rather too little, so that words never touch. */
const DRAWN = 130;
/** Room for the words at the ends. */
const WORDS = 108;

const NAMES = ['verified', 'done', 'items'] as const;
type Name = (typeof NAMES)[number] | 'planned';

interface LabelPlace {
  x?: number | string | undefined;
  y?: number | string | undefined;
  index?: number | undefined;
}

/**
 * Told apart without colour as well: solid and thick for done, thin for what the plan holds, dashes for verified and for the due dates, and
 * each line is named where it ends.
 */
export default function BurnUpChart({ points }: { points: BurnUpPoint[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const dayOf = (at: number) => (Number.isFinite(at) ? format.shortDay(new Date(at).toISOString().slice(0, 10)) : '');
  const told = points.findLastIndex(({ items }) => typeof items === 'number');
  const most = Math.max(1, ...points.flatMap(({ items, planned }) => [items ?? 0, planned]));
  const ends = Object.fromEntries(NAMES.map((name) => [name, points[told]?.[name] ?? 0]));
  // What is due ends on the last day; where that is today, its words make room as well.
  const isOver = told === points.length - 1;
  const shifts = shiftsOf({ ...ends, ...(isOver && { planned: points.at(-1)?.planned ?? 0 }) }, DRAWN / most);
  const label = (name: Name, words: string) => {
    const EndLabel = ({ x, y, index }: LabelPlace) =>
      index === (name === 'planned' ? points.length - 1 : told) ? (
        <text x={Number(x) + 8} y={Number(y) + 4 + (shifts[name] ?? 0)} className={classes.end} data-line={name}>
          {words}
        </text>
      ) : null;
    return EndLabel;
  };
  const words: Record<Name, string> = {
    items: t('plans.follow.burnUpItems'),
    done: t('plans.follow.burnUpDone'),
    verified: t('plans.follow.burnUpVerified'),
    planned: t('plans.follow.burnUpPlanned'),
  };
  return (
    <LineChart
      h={HEIGHT}
      data={points.map(({ on, ...figures }) => ({ at: Date.parse(`${on}T00:00:00Z`), ...figures }))}
      dataKey="at"
      curveType="linear"
      withLegend
      withDots={false}
      series={[
        { name: 'items', label: words.items, color: 'gray.7' },
        { name: 'done', label: words.done, color: 'sea.6' },
        { name: 'verified', label: words.verified, color: 'teal.7', strokeDasharray: '2 3' },
        { name: 'planned', label: words.planned, color: 'gray.6', strokeDasharray: '8 5' },
      ]}
      lineProps={({ name }) => ({
        isAnimationActive: false,
        strokeWidth: name === 'done' ? 3.5 : 2,
        label: label(name as Name, words[name as Name]),
      })}
      lineChartProps={{ accessibilityLayer: false, margin: { top: 16, right: WORDS } }}
      valueFormatter={(value) => format.number(value)}
      xAxisProps={{ type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'], tickFormatter: dayOf }}
      yAxisProps={{ allowDecimals: false, width: 40 }}
      tooltipProps={{ labelFormatter: (at) => dayOf(Number(at)) }}
    />
  );
}
