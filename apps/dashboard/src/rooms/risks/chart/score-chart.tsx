// Loaded when it is shown: the library is as large as the rest of the room. Colours come from the theme's variables, never inline styles
// of a stylesheet of its own, so it draws under the page's content security policy.
import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today, useFormat } from '../../../ui/format';
import { useMatrixWords } from '../matrix-words';
import { LEVELS } from '../terms';
import { chartRows, isLate, levelOf, matrixChanges, scoreOf, type ScoreLine } from './score-lines';
import { DRAWN, SeriesPoint, SeriesSample, SERIES } from './series-mark';

const RISING = [...LEVELS].reverse();

/** Scores on one matrix; where matrices are mixed, scores do not compare, and levels are drawn instead. */
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
  const levelName = (place: number) => {
    const level = RISING[place - 1];
    return level ? t(`risks.riskLevel.${level}`) : '';
  };
  const kindOf = (key: string) => lines.find((line) => line.key === key)?.kind ?? 'CURRENT';
  const rows = chartRows(lines, today(), isMixed ? levelOf : scoreOf);
  const most = Math.max(...lines.flatMap(({ matrix }) => matrix.likelihoods.length * matrix.impacts.length));
  return (
    <>
      <Group component="ul" gap="lg" p={0} m={0} mb="xs" style={{ listStyle: 'none' }}>
        {DRAWN.filter((kind) => lines.some((line) => line.kind === kind)).map((kind) => (
          <Group component="li" key={kind} gap={6}>
            <SeriesSample kind={kind} />
            <Text size="sm">{t(`risks.assessmentKind.${kind}`)}</Text>
          </Group>
        ))}
      </Group>
      <LineChart
        h={280}
        data={rows}
        dataKey="at"
        curveType="stepAfter"
        connectNulls
        series={lines.map((line) => ({
          name: line.key,
          label: nameOf(line),
          color: SERIES[line.kind].color,
          strokeDasharray: SERIES[line.kind].dash,
        }))}
        lineProps={({ name }) => ({
          isAnimationActive: false,
          dot: ({ key, cx, cy }) =>
            typeof cx === 'number' && typeof cy === 'number' ? (
              <SeriesPoint key={key} kind={kindOf(name)} x={cx} y={cy} />
            ) : (
              <g key={key} />
            ),
        })}
        referenceLines={matrixChanges(lines).map((x) => ({
          x,
          label: t('risks.chart.otherMatrix'),
          // Its words stand where there is room for them.
          labelPosition: isLate(x, rows) ? 'insideBottomRight' : 'insideBottomLeft',
          color: 'gray.6',
        }))}
        lineChartProps={{ accessibilityLayer: false }}
        xAxisProps={{ type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'], tickFormatter: dayOf }}
        yAxisProps={
          isMixed
            ? { domain: [0.5, RISING.length + 0.5], ticks: RISING.map((_, i) => i + 1), width: 96, tickFormatter: levelName }
            : { domain: [0, most], ticks: ticksTo(most) }
        }
        tooltipProps={{ content: ({ label }) => <Told at={Number(label)} lines={lines} nameOf={nameOf} dayOf={dayOf} /> }}
      />
    </>
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
