import { useEffect } from 'react';
import { reloads } from '../../../graph/reloads';

const EVERY_MS = 10_000;

/** Asks for all that the page shows now and then while somebody is looking; a tab in the background is quiet and asks at once when it is seen again. */
export function usePolling(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && reloads.ring(), EVERY_MS);
    const look = () => void (document.visibilityState === 'visible' && reloads.ring());
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isActive]);
}
