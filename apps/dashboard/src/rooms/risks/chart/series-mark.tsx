import type { ReactElement } from 'react';
import type { AssessmentKind } from '../../../graph/generated/graphql';

/** Told apart without colour as well: by their dashes and by the shape of their points. */
export const SERIES: Record<AssessmentKind, { color: string; dash: string }> = {
  INHERENT: { color: 'gray.6', dash: '2 4' },
  CURRENT: { color: 'sea.6', dash: '0' },
  TARGET: { color: 'teal.6', dash: '8 4' },
};
export const DRAWN: AssessmentKind[] = ['INHERENT', 'CURRENT', 'TARGET'];
const SIZE = 4.5;

export const cssColorOf = (kind: AssessmentKind): string => `var(--mantine-color-${SERIES[kind].color.replace('.', '-')})`;

/** A point of a line: a triangle, a disc, a square. */
export function SeriesPoint({ kind, x, y }: { kind: AssessmentKind; x: number; y: number }): ReactElement {
  const fill = cssColorOf(kind);
  if (kind === 'CURRENT') return <circle cx={x} cy={y} r={SIZE} fill={fill} />;
  if (kind === 'TARGET') return <rect x={x - SIZE} y={y - SIZE} width={2 * SIZE} height={2 * SIZE} fill={fill} />;
  return <path d={`M ${x} ${y - SIZE - 1} L ${x + SIZE + 1} ${y + SIZE} L ${x - SIZE - 1} ${y + SIZE} z`} fill={fill} />;
}

/** A piece of a line with one point, for the legend. */
export const SeriesSample = ({ kind }: { kind: AssessmentKind }): ReactElement => (
  <svg width={36} height={14} aria-hidden>
    <line x1={0} y1={7} x2={36} y2={7} stroke={cssColorOf(kind)} strokeWidth={2} strokeDasharray={SERIES[kind].dash} />
    <SeriesPoint kind={kind} x={18} y={7} />
  </svg>
);
