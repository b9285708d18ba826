export interface TreeRow<Node> {
  node: Node;
  depth: number;
}

/** Each node below the one it belongs to. One whose parent is not in the list (not found, not readable) stands by itself. */
export function asTree<Node extends { id: string }>(
  nodes: Node[],
  parentOf: (node: Node) => { id: string } | null | undefined,
): TreeRow<Node>[] {
  const present = new Set(nodes.map(({ id }) => id));
  const childrenOf = new Map<string | undefined, Node[]>();
  for (const node of nodes) {
    const above = parentOf(node)?.id;
    const parent = above !== undefined && present.has(above) ? above : undefined;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), node]);
  }
  const below = (parent: string | undefined, depth: number): TreeRow<Node>[] =>
    (childrenOf.get(parent) ?? []).flatMap((node) => [{ node, depth }, ...below(node.id, depth + 1)]);
  return below(undefined, 0);
}
