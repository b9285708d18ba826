import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { EVERYTHING } from './client';
import type { TypedDocumentString } from './generated/graphql';
import { refusalsOf, type Refusal } from './problem';
import { reloads } from './reloads';

export interface Read<Result> {
  data: Result | undefined;
  refusal: Refusal | undefined;
  isLoading: boolean;
  reload: () => void;
}

/** Asks a question and keeps its answer fresh: what is known is shown at once, the server is asked beside it. */
export function useRead<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Read<Result> {
  const [answer, again] = useQuery<Result>({
    query: document.toString(),
    variables,
    pause: options.pause ?? false,
    requestPolicy: 'cache-and-network',
    context: EVERYTHING,
  });
  const paused = options.pause ?? false;
  useEffect(() => (paused ? undefined : reloads.listen(() => again({ requestPolicy: 'network-only' }))), [again, paused]);
  return useMemo(
    () => ({
      data: answer.data,
      refusal: answer.data ? undefined : refusalsOf(answer.error)[0],
      isLoading: answer.fetching,
      reload: () => again({ requestPolicy: 'network-only' }),
    }),
    [answer.data, answer.error, answer.fetching, again],
  );
}
