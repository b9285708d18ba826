import { Problem } from '@app/kernel';

/**
 * What stands behind the question mark of an address, each at most once. Anything that nobody asks for is refused, as GraphQL refuses a field
 * that it does not know: whoever misspells a filter would take the file of everything for what they asked.
 */
export function parametersOf<Name extends string>(query: unknown, names: readonly Name[]): Partial<Record<Name, string>> {
  const given = query as Record<string, unknown>;
  for (const [name, value] of Object.entries(given)) {
    if (!(names as readonly string[]).includes(name)) throw new Problem('INVALID', 'no-such-parameter', name, { name });
    if (typeof value !== 'string') throw new Problem('INVALID', 'given-twice', name);
  }
  return given as Partial<Record<Name, string>>;
}
