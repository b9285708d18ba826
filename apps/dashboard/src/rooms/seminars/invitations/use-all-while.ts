import { useEffect } from 'react';

interface Fetching {
  hasMore: boolean;
  isLoadingMore: boolean;
  more: () => void;
}

/** Fetches page after page as long as it is wanted and there is more. */
export function useAllWhile({ hasMore, isLoadingMore, more }: Fetching, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted && hasMore && !isLoadingMore) more();
  }, [isWanted, hasMore, isLoadingMore, more]);
}
