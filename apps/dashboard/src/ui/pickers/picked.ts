// Names of what was picked in this tab. A draft that comes back after a reload holds ids only, and the server is asked for names only
// while somebody looks for one. Under the drafts' prefix, so that it goes with them at sign-out.
import { readDraft, sharedDraftKey } from '../drafts';
import { tabStore } from '../storage';
import type { Choice } from './picker';

const KEY = sharedDraftKey('picked');
const MOST = 200;

const all = () => readDraft(KEY) as Record<string, Choice>;

/** Where the browser keeps nothing, a draft that does not come back needs no names either. */
export function keepPicked(choices: Choice[]): void {
  const kept = Object.entries({ ...all(), ...Object.fromEntries(choices.map((choice) => [choice.id, choice])) });
  tabStore.write(KEY, JSON.stringify(Object.fromEntries(kept.slice(-MOST))));
}

/** In words, as far as this tab knows the names. */
export const namesOf = (ids: string[], known: Choice[]): string =>
  ids.map((id) => [...known, ...pickedBefore(ids)].find((choice) => choice.id === id)?.label ?? '…').join(', ');

export function pickedBefore(ids: string[]): Choice[] {
  if (ids.length === 0) return [];
  const kept = all();
  return ids.flatMap((id) => kept[id] ?? []);
}
