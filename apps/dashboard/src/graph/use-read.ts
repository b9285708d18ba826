import { useEffect, useMemo, useRef } from 'react';
import { useQuery, type UseQueryState } from 'urql';
import { isAskedAhead } from './ahead';
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
  const isAsked = useMemo(() => isAskedAhead(document, variables), [document, JSON.stringify(variables)]);
  const [answer, again] = useQuery<Result>({
    query: document.toString(),
    variables,
    pause: options.pause ?? false,
    requestPolicy: isAsked ? 'cache-first' : 'cache-and-network',
    context: EVERYTHING,
  });
  const paused = options.pause ?? false;
  useEffect(() => (paused ? undefined : reloads.listen(() => again({ requestPolicy: 'network-only' }))), [again, paused]);
  const data = useKept(answer, variables);
  return useMemo(
    () => ({
      data,
      refusal: data ? undefined : refusalsOf(answer.error)[0],
      isLoading: answer.fetching,
      reload: () => again({ requestPolicy: 'network-only' }),
    }),
    [data, answer.error, answer.fetching, again],
  );
}

/** The last answer to this question while the server is out of reach: a page, and a form on it, must not vanish with the network. */
function useKept<Result>({ data, error, operation }: UseQueryState<Result>, variables: object): Result | undefined {
  const kept = useRef<{ question: string; data: Result }>(undefined);
  if (data !== undefined) kept.current = { question: JSON.stringify(operation?.variables), data };
  else if (error?.graphQLErrors.length === 0 && kept.current?.question === JSON.stringify(variables)) return kept.current.data;
  return data;
}
