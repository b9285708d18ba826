import type { AssessmentKind, AssessmentLineFragment, RiskLevel } from '../../../graph/generated/graphql';
import { LEVELS } from '../terms';

/** Scores of one kind on one version of one matrix: what compares, and so may be one line. */
export interface ScoreLine {
  key: string;
  kind: AssessmentKind;
  matrix: AssessmentLineFragment['matrix'];
  points: { at: number; day: string; score: number; level: RiskLevel }[];
}

/** The lines of a risk, in the order of their first day. Of two on one day the later one counts. */
export function scoreLines(assessments: readonly AssessmentLineFragment[]): ScoreLine[] {
  const lines = new Map<string, ScoreLine>();
  const inOrder = [...assessments].sort((a, b) => a.assessedOn.localeCompare(b.assessedOn) || a.number - b.number);
  for (const { kind, matrix, assessedOn: day, score, level } of inOrder) {
    const key = `${kind}/${matrix.id}`;
    const line = lines.get(key) ?? { key, kind, matrix, points: [] };
    lines.set(key, line);
    line.points = [...line.points.filter((point) => point.day !== day), { at: Date.parse(`${day}T00:00:00Z`), day, score, level }];
  }
  return [...lines.values()];
}

export type ChartRow = { at: number } & Record<string, number>;

type Point = ScoreLine['points'][number];

/** What a line is drawn at: its score, which compares on one matrix alone, or the place of its level from 1, which is the same word on each. */
export const scoreOf = ({ score }: Point): number => score;
export const levelOf = ({ level }: Point): number => LEVELS.length - LEVELS.indexOf(level);

/** Days on which another matrix, or another version of one, was first used. */
export function matrixChanges(lines: readonly ScoreLine[]): number[] {
  const firsts = new Map<string, number>();
  for (const { matrix, points } of lines) for (const { at } of points) firsts.set(matrix.id, Math.min(at, firsts.get(matrix.id) ?? at));
  return [...firsts.values()].sort((a, b) => a - b).slice(1);
}

/** One row a day, with the value of each line that was made on it; a line goes on to the last day, for a score holds until the next. */
export function chartRows(lines: readonly ScoreLine[], until: string, valueOf: (point: Point) => number = scoreOf): ChartRow[] {
  const rows = new Map<number, ChartRow>();
  const put = (at: number, key: string, value: number) => {
    const row = rows.get(at) ?? { at };
    rows.set(at, row);
    row[key] = value;
  };
  for (const { key, points } of lines) for (const point of points) put(point.at, key, valueOf(point));
  const end = Date.parse(`${until}T00:00:00Z`);
  for (const { key, kind, points } of lines) {
    const last = points[points.length - 1];
    const isFollowed = lines.some((other) => other.kind === kind && other.key !== key && (other.points.at(-1)?.at ?? 0) > (last?.at ?? 0));
    if (last && last.at < end && !isFollowed) put(end, key, valueOf(last));
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

/** Whether it is in the later half of the time that is drawn. */
export function isLate(at: number, rows: readonly ChartRow[]): boolean {
  const [first, last] = [rows[0]?.at ?? at, rows.at(-1)?.at ?? at];
  return at - first > last - at;
}
