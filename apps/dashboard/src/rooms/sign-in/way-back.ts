// After signing in: back to the page that asked for it. The link opens in a tab of its own, so the tab that waits is told through a channel.
import { browserStore } from '../../ui/storage';

const CHANNEL = 'turvaring.signed-in';
const KEY = 'turvaring.way-back';

/** Only a path of ours: a foreign address in the link must lead nowhere. */
export const isOwnAddress = (value: unknown): value is string => typeof value === 'string' && /^\/(?![/\\])/.test(value);

/** Remembered in this browser while the mail is on its way. */
export function rememberWayBack(back: string | undefined): void {
  if (back) browserStore.write(KEY, back);
  else browserStore.drop(KEY);
}

export function takeWayBack(): string {
  const back = browserStore.read(KEY);
  browserStore.drop(KEY);
  return isOwnAddress(back) ? back : '/';
}

export function tellSignedIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed in');
  channel.close();
}

export function whenSignedInElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
