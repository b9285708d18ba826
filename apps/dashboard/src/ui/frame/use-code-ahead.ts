import { useRouter, type RegisteredRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

// Not every browser says when it is idle; by then the page that was opened is there.
const LATER_MS = 2_000;
const idle = (): Promise<unknown> =>
  new Promise((done) => ('requestIdleCallback' in window ? requestIdleCallback(done) : setTimeout(done, LATER_MS)));

const isSparing = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/**
 * Fetches the code of pages that somebody is likely to open next, one after the other, whenever there is nothing else to do: a click then
 * waits for the answer alone. Not where the browser is told to spare data.
 */
export function useCodeAhead(paths: readonly (keyof RegisteredRouter['routesByPath'])[]): void {
  const router = useRouter();
  useEffect(() => {
    let isGone = false;
    async function fetchAll(): Promise<void> {
      for (const path of paths) {
        await idle();
        if (isGone) return;
        // What cannot be had now is fetched with the click, which says so where it fails.
        await router.loadRouteChunk(router.routesByPath[path]);
      }
    }
    if (!isSparing()) void fetchAll();
    return () => void (isGone = true);
  }, [router, paths]);
}
