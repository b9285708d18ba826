import { useEffect } from 'react';

const EVERY_MS = 20_000;

/** Asks again now and then while somebody is looking; a tab in the background is quiet and asks at once when it is seen again. */
export function usePolling(reload: () => void, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), EVERY_MS);
    const look = () => void (document.visibilityState === 'visible' && reload());
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload, isActive]);
}
