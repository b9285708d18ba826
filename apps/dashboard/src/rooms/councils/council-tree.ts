import type { CouncilRow } from './councils-page';

export interface TreeRow {
  council: CouncilRow;
  depth: number;
}

/** Each council below the one it belongs to. One whose parent is not in the list (not found, not readable) stands by itself. */
export function asTree(councils: CouncilRow[]): TreeRow[] {
  const present = new Set(councils.map(({ id }) => id));
  const childrenOf = new Map<string | undefined, CouncilRow[]>();
  for (const council of councils) {
    const parent = council.parent && present.has(council.parent.id) ? council.parent.id : undefined;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), council]);
  }
  const below = (parent: string | undefined, depth: number): TreeRow[] =>
    (childrenOf.get(parent) ?? []).flatMap((council) => [{ council, depth }, ...below(council.id, depth + 1)]);
  return below(undefined, 0);
}
