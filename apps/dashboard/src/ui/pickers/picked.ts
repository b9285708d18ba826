// Names of what was picked in this tab. A draft that comes back after a reload holds ids only, and the server is asked for names only
// while somebody looks for one. Under the drafts' prefix, so that it goes with them at sign-out.
import type { Choice } from './picker';

const KEY = 'draft:picked';
const MOST = 200;

function all(): Record<string, Choice> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    // What another version has written is of no use; the next choice writes it anew.
    return {};
  }
}

export function keepPicked(choices: Choice[]): void {
  const kept = Object.entries({ ...all(), ...Object.fromEntries(choices.map((choice) => [choice.id, choice])) });
  sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept.slice(-MOST))));
}

export function pickedBefore(ids: string[]): Choice[] {
  if (ids.length === 0) return [];
  const kept = all();
  return ids.flatMap((id) => kept[id] ?? []);
}
