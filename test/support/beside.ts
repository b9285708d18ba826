import type { House } from './house.js';

/** A door that an act waits at before it commits. */
export function gate(): { isOpen: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  return { isOpen, open };
}

/** Until one act waits for a lock that another holds. */
export async function somebodyWaits(house: House): Promise<void> {
  const WAITING = `select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;
  while ((await house.owner.query<unknown[]>(WAITING)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
