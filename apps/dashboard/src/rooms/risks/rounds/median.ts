/** The middle one; of an even number the worse of the two middle ones, for a step between two steps is none. Undefined of none. */
export function medianStep(steps: readonly number[]): number | undefined {
  return [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)];
}

/** `3`, or `2–4` where they differ. Undefined of none. */
export function spreadOf(steps: readonly number[]): string | undefined {
  if (steps.length === 0) return undefined;
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return least === most ? String(least) : `${least}–${most}`;
}
