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
  nodes: Node[];
  end: string | undefined;
}

/** A keyset list: the first page is a live read, "show more" appends the next ones. */
export function usePages<Result, Variables extends object, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pick: (result: Result) => Connection<Node>,
  options: { pause?: boolean } = {},
): Pages<Node, Result> {
  const read = useRead(document, variables, options);
  const first = read.data ? pick(read.data) : undefined;
  const key = `${JSON.stringify(variables)} ${first?.pageInfo.endCursor ?? ''}`;
  const [further, setFurther] = useState<Further<Node>>();
  const [isLoadingMore, setLoadingMore] = useState(false);
  const valid = further?.from === key ? further : undefined;
  const end = valid ? valid.end : first?.pageInfo.hasNextPage ? (first.pageInfo.endCursor ?? undefined) : undefined;

  useEffect(() => setLoadingMore(false), [key]);

  const more = useCallback(() => {
    if (end === undefined) return;
    setLoadingMore(true);
    void ask(document, { ...variables, after: end }).then((result) => {
      setLoadingMore(false);
      if (!result) return;
      const { nodes, pageInfo } = pick(result);
      setFurther((old) => ({
        from: key,
        nodes: [...(old?.from === key ? old.nodes : []), ...nodes],
        end: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
      }));
    });
  }, [document, variables, pick, end, key]);

  return { ...read, nodes: [...(first?.nodes ?? []), ...(valid?.nodes ?? [])], hasMore: end !== undefined, isLoadingMore, more };
}
