import { useCallback, useEffect, useState } from 'react';
import { ask } from './client';
import type { TypedDocumentString } from './generated/graphql';
import { useRead, type Read } from './use-read';

interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Pages<Node, Result> extends Read<Result> {
  nodes: Node[];
  hasMore: boolean;
  isLoadingMore: boolean;
  more: () => void;
}

interface Further<Node> {
  from: string;
  /** The answer of the first page that these follow. */
  after: unknown;
  pages: number;
  nodes: Node[];
  end: string | undefined;
}

/** A keyset list: the first page is a live read, "show more" appends the next ones, and they are read anew whenever it is. */
export function usePages<Result, Variables extends object, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pick: (result: Result) => Connection<Node>,
  options: { pause?: boolean } = {},
): Pages<Node, Result> {
  const read = useRead(document, variables, options);
  const first = read.data ? pick(read.data) : undefined;
  const firstEnd = first && endOf(first);
  const key = `${JSON.stringify(variables)} ${first?.pageInfo.endCursor ?? ''}`;
  const [further, setFurther] = useState<Further<Node>>();
  const [isLoadingMore, setLoadingMore] = useState(false);
  const valid = further?.from === key ? further : undefined;
  const end = valid ? valid.end : firstEnd;

  /** So many pages after a cursor; undefined when one of them could not be had. */
  const pagesAfter = async (cursor: string, count: number): Promise<Pick<Further<Node>, 'nodes' | 'end'> | undefined> => {
    const nodes: Node[] = [];
    let next: string | undefined = cursor;
    for (let page = 0; page < count && next !== undefined; page++) {
      const result: Result | undefined = await ask(document, { ...variables, after: next });
      if (!result) return undefined;
      nodes.push(...pick(result).nodes);
      next = endOf(pick(result));
    }
    return { nodes, end: next };
  };

  useEffect(() => setLoadingMore(false), [key]);

  useEffect(() => {
    if (!valid || valid.after === read.data || firstEnd === undefined) return undefined;
    let isLate = false;
    void pagesAfter(firstEnd, valid.pages).then((found) => {
      if (found && !isLate) setFurther({ ...valid, ...found, after: read.data });
    });
    return () => void (isLate = true);
  }, [read.data, valid]);

  const more = useCallback(() => {
    if (end === undefined) return;
    setLoadingMore(true);
    void pagesAfter(end, 1).then((found) => {
      setLoadingMore(false);
      if (!found) return;
      setFurther((old) => {
        const known = old?.from === key ? old : { from: key, after: read.data, pages: 0, nodes: [] };
        return { ...known, pages: known.pages + 1, nodes: [...known.nodes, ...found.nodes], end: found.end };
      });
    });
  }, [document, variables, pick, end, key]);

  return { ...read, nodes: [...(first?.nodes ?? []), ...(valid?.nodes ?? [])], hasMore: end !== undefined, isLoadingMore, more };
}

const endOf = ({ pageInfo }: Connection<unknown>): string | undefined =>
  pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
