/** Pixels between the middles of two lines of words. */
const LINE = 16;

/** How far the words at the ends of lines go up or down, in pixels, so that they do not lie on each other; `perUnit` is how tall one is. */
export function shiftsOf(ends: Readonly<Record<string, number>>, perUnit: number): Record<string, number> {
  // From the lowest line up; of equal ones the order given is the order of the words, from below.
  const byHeight = Object.entries(ends).sort(([, a], [, b]) => a - b);
  let above = -Infinity;
  return Object.fromEntries(
    byHeight.map(([name, value]) => {
      const height = value * perUnit;
      above = Math.max(height, above + LINE);
      return [name, height - above];
    }),
  );
}
