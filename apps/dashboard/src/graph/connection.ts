// Whether the server can be reached, as the last answer told it; the banner in the frame shows it.
import { useSyncExternalStore } from 'react';
import { reloads } from './reloads';

let isLost = false;
const listeners = new Set<() => void>();

function set(lost: boolean): void {
  if (lost === isLost) return;
  isLost = lost;
  for (const listener of listeners) listener();
}

export const connection = { lost: () => set(true), found: () => set(false) };

window.addEventListener('offline', connection.lost);
window.addEventListener('online', () => reloads.ring());

export function useConnectionIsLost(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isLost,
  );
}
