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
