/** What a field can hold. */
export type Value = string | number | boolean | null | string[];

export function isSame(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one) => b.includes(one));
  return a === b;
}
