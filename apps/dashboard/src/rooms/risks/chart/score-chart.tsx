// Loaded when it is shown: the library is as large as the rest of the room. Colours come from the theme's variables, never inline styles
// of a stylesheet of its own, so it draws under the page's content security policy.
import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentKind } from '../../../graph/generated/graphql';
import { today, useFormat } from '../../../ui/format';
import { useMatrixWords } from '../matrix-words';
import { chartRows, type ScoreLine } from './score-lines';

const COLORS: Record<AssessmentKind, string> = { INHERENT: 'gray.6', CURRENT: 'sea.6', TARGET: 'teal.6' };
/** Told apart by their dashes as well. */
const DASHES: Record<AssessmentKind, string> = { INHERENT: '2 4', CURRENT: '0', TARGET: '8 4' };

export default function ScoreChart({ lines }: { lines: ScoreLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMatrixWords();
  const isMixed = new Set(lines.map(({ matrix }) => matrix.id)).size > 1;
  const nameOf = ({ kind, matrix }: ScoreLine) =>
    [t(`risks.assessmentKind.${kind}`), isMixed && t('risks.score.matrixShort', { matrix: words(matrix.names), version: matrix.version })]
      .filter(Boolean)
      .join(', ');
  const dayOf = (at: number) => format.shortDay(new Date(at).toISOString().slice(0, 10));
  const most = Math.max(...lines.flatMap(({ matrix }) => matrix.likelihoods.length * matrix.impacts.length));
  return (
    <LineChart
      h={280}
      data={chartRows(lines, today())}
      dataKey="at"
      curveType="stepAfter"
      connectNulls
      withLegend
      series={lines.map((line) => ({
        name: line.key,
        label: nameOf(line),
        color: COLORS[line.kind],
        strokeDasharray: DASHES[line.kind],
      }))}
      lineProps={{ isAnimationActive: false }}
      lineChartProps={{ accessibilityLayer: false }}
      xAxisProps={{ type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'], tickFormatter: dayOf }}
      yAxisProps={{ domain: [0, most], ticks: ticksTo(most) }}
      tooltipProps={{ content: ({ label }) => <Told at={Number(label)} lines={lines} nameOf={nameOf} dayOf={dayOf} /> }}
    />
  );
}

/** 0 to the highest score of the matrix, in at most five steps of the same size. */
function ticksTo(most: number): number[] {
  const size = Math.ceil(most / 5);
  return Array.from({ length: Math.floor(most / size) + 1 }, (_, i) => i * size);
}

interface ToldProps {
  at: number;
  lines: ScoreLine[];
  nameOf: (line: ScoreLine) => string;
  dayOf: (at: number) => string;
}

/** What held on the day: score and level of each line. */
function Told({ at, lines, nameOf, dayOf }: ToldProps) {
  const { t } = useTranslation();
  if (!Number.isFinite(at)) return null;
  return (
    <Paper withBorder p="xs" shadow="sm">
      <Text size="sm" fw={600}>
        {dayOf(at)}
      </Text>
      {lines.map((line) => {
        const point = [...line.points].reverse().find((one) => one.at <= at);
        return (
          point && (
            <Text key={line.key} size="sm">
              {nameOf(line)}: {t('risks.levelAndScore', { level: t(`risks.riskLevel.${point.level}`), score: point.score })}
            </Text>
          )
        );
      })}
    </Paper>
  );
}
