import type { Tokens } from '@app/kernel';

interface Link {
  id: string;
  linkVersion: number;
}

/** The secret of a feed's address. It follows from id and version, and rests nowhere. */
export const feedToken = (tokens: Tokens, { id, linkVersion }: Link): string => tokens.of('calendar-feed', id, linkVersion);

let ofThisProcess: Tokens | undefined;

/** Told once at start. Computed fields of the read model are pure functions of their row, and SECRET is all they need besides. */
export function useTokensForFeeds(tokens: Tokens): void {
  ofThisProcess = tokens;
}

/** Where a feed is fetched, below the public address. */
export const feedPath = (feed: Link): string => (ofThisProcess ? `/feeds/${feedToken(ofThisProcess, feed)}.ics` : '');
