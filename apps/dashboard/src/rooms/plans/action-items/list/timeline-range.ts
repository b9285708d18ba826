/** As much beyond the middle half of all days is drawn at least. */
const HALF_A_YEAR = 182;

/**
 * From where to where the days lie that are drawn. One that is far from all others, a decade ago, say, would press everything else
 * together: what lies further out than three times the middle half is drawn at the edge.
 */
export function timelineRange(days: readonly number[]): { from: number; to: number } {
  const sorted = [...days].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? first;
  const [low, high] = [at(0.25), at(0.75)];
  const beyond = Math.max(3 * (high - low), HALF_A_YEAR);
  return { from: Math.max(first, low - beyond), to: Math.min(last, high + beyond) };
}
