/** What was taken in one round. */
export interface Measurement {
  question: string;
  scale: number;
  contestant: string;
  connections: number;
  medianUs: number;
  p99Us: number;
  perSecond: number;
}

interface Median {
  medianMs: number;
  p99Ms: number;
  perSecond: number;
}

const OURS = 'ours';
const keyOf = ({ question, scale, connections }: Measurement): string => `${question} x${scale} ${connections}`;

/** Medians over the rounds, and how ours relates to the others and to itself on the least data. */
export function summary(measured: readonly Measurement[]): Record<string, unknown> {
  const medians: Record<string, Record<string, Median>> = {};
  const ratios: Record<string, Record<string, number>> = {};
  for (const [key, found] of grouped(measured)) {
    medians[key] = Object.fromEntries(found);
    const ours = found.get(OURS);
    if (!ours) continue;
    ratios[key] = Object.fromEntries(
      [...found].filter(([name]) => name !== OURS).map(([name, { medianMs }]) => [name, round(ours.medianMs / medianMs)]),
    );
  }
  const least = Math.min(...measured.map(({ scale }) => scale));
  const growth: Record<string, number> = {};
  for (const one of measured) {
    const small = medians[keyOf({ ...one, scale: least })]?.[one.contestant];
    const large = medians[keyOf(one)]?.[one.contestant];
    if (one.scale !== least && small && large) growth[`${keyOf(one)} ${one.contestant}`] = round(large.medianMs / small.medianMs);
  }
  return { medians, oursToOthers: ratios, toLeastData: growth };
}

/** The same for people to read. */
export function table(measured: readonly Measurement[]): string {
  const lines = [['question, data, connections', 'contestant', 'median ms', 'p99 ms', 'a second', 'ours ÷ it']];
  for (const [key, found] of grouped(measured))
    for (const [name, { medianMs, p99Ms, perSecond }] of found)
      lines.push([
        key,
        name,
        String(medianMs),
        String(p99Ms),
        String(perSecond),
        String(round((found.get(OURS)?.medianMs ?? NaN) / medianMs)),
      ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n');
}

function grouped(measured: readonly Measurement[]): Map<string, Map<string, Median>> {
  const rounds = new Map<string, Map<string, Measurement[]>>();
  for (const one of measured) {
    const contestants = rounds.get(keyOf(one)) ?? new Map<string, Measurement[]>();
    rounds.set(keyOf(one), contestants);
    contestants.set(one.contestant, [...(contestants.get(one.contestant) ?? []), one]);
  }
  return new Map([...rounds].map(([key, contestants]) => [key, new Map([...contestants].map(([name, all]) => [name, medianOf(all)]))]));
}

function medianOf(all: readonly Measurement[]): Median {
  const middle = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
  return {
    medianMs: round(middle(all.map(({ medianUs }) => medianUs)) / 1000),
    p99Ms: round(middle(all.map(({ p99Us }) => p99Us)) / 1000),
    perSecond: middle(all.map(({ perSecond }) => perSecond)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
