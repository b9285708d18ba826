const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// Between the first try and the last lie about two days, as RFC 5321 (4.5.4.1) asks of whoever sends.
const WAITS = [1, 5, 15, 30].map((n) => n * MINUTE).concat([1, 2, 4, 8, 12, 20].map((n) => n * HOUR));

/** How many times a mail is tried at most. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/** When the attempt after the given one is due; null when it was the last. A tenth of chance keeps thousands from coming back together. */
export function nextAttempt(attempts: number, now: Date, chance: () => number = Math.random): Date | null {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + chance() / 10));
}

/** An attempt is cut off after this long; a server that says a word now and then could hold it for ever. */
export const LONGEST_ATTEMPT = 90_000;

/** A claimed mail waits no longer than this for its turn at the mail server. */
export const LONGEST_WAIT = 45_000;

/** How long the outcome of an attempt is tried to be written down while the database is away. */
export const LONGEST_RECORDING = 60_000;

/** Longer in SENDING than this: whoever was sending is dead, for a living one has ended before. */
export const SENDING_IS_STALE_AFTER = LONGEST_WAIT + LONGEST_ATTEMPT + LONGEST_RECORDING + 45_000;
