import { Problem } from '@app/kernel';

/** Copies the named fields that were given: undefined leaves what is there, null empties it. */
export function applyGiven<T extends object, K extends keyof T>(target: T, given: Partial<Pick<T, K>>, fields: readonly K[]): void {
  for (const field of fields) {
    const value = given[field];
    if (value !== undefined) target[field] = value;
  }
}

/** Something that holds from one day to another, the last one included; null while nobody knows it. */
export interface Term {
  validFrom: string;
  validTo: string | null;
}

/**
 * The day on which a changed role begins a row of its own, the old one ending on the day before: `from`, or today. Undefined when the row
 * itself is changed: what begins today or lies ahead never was otherwise.
 */
export function dayOfChange(term: Term, from: string | null | undefined, today: string): string | undefined {
  const day = from ?? (term.validFrom > today ? term.validFrom : today);
  if (day === term.validFrom && day >= today) return undefined;
  if (day <= term.validFrom || (term.validTo !== null && day > term.validTo))
    throw new Problem('INVALID', 'change-outside-term', 'validFrom');
  return day;
}
