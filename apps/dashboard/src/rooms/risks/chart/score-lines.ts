import type { AssessmentKind, AssessmentLineFragment, RiskLevel } from '../../../graph/generated/graphql';

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

/** One row a day, with the score of each line that was made on it; a line goes on to the last day, for a score holds until the next. */
export function chartRows(lines: readonly ScoreLine[], until: string): ChartRow[] {
  const rows = new Map<number, ChartRow>();
  const put = (at: number, key: string, score: number) => {
    const row = rows.get(at) ?? { at };
    rows.set(at, row);
    row[key] = score;
  };
  for (const { key, points } of lines) for (const { at, score } of points) put(at, key, score);
  const end = Date.parse(`${until}T00:00:00Z`);
  for (const { key, kind, points } of lines) {
    const last = points[points.length - 1];
    const isFollowed = lines.some((other) => other.kind === kind && other.key !== key && (other.points.at(-1)?.at ?? 0) > (last?.at ?? 0));
    if (last && last.at < end && !isFollowed) put(end, key, last.score);
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}
