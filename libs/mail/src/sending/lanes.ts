/** One attempt on its way. */
export interface Lane {
  /** Fires when the attempt has lasted too long, or is asked to make room. */
  readonly signal: AbortSignal;
  /** From now on the message flows: the attempt is not asked to make room any more. */
  hold(): void;
  leave(): void;
}

interface Running {
  readonly since: number;
  readonly controller: AbortController;
  mayBeAsked: boolean;
}

interface Limits {
  /** How many attempts talk to the mail server at once. */
  readonly lanes: number;
  /** An attempt is cut off after so many milliseconds. */
  readonly longest: number;
  /** Nobody waits longer than this for a lane. */
  readonly longestWait: number;
  readonly slowAfter: number;
}

/**
 * Who talks to the mail server. An address that is slow to answer keeps its lane while nobody waits; when others wait, attempts that
 * have lasted `slowAfter` may hold no more than half of the lanes, and the oldest of them makes room: it is delayed and comes back.
 * So a hundred dead addresses do not keep one living address waiting for longer than `slowAfter`.
 */
export class Lanes {
  private readonly running = new Set<Running>();
  private readonly waiting = new Set<(lane: Lane | null) => void>();
  private watch?: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly limits: Limits) {}

  /** Null when none came free in time, or when the lanes are closed. */
  enter(): Promise<Lane | null> {
    if (this.isClosed) return Promise.resolve(null);
    if (this.running.size < this.limits.lanes) return Promise.resolve(this.open());
    this.watch ??= setInterval(() => this.makeRoom(), Math.min(this.limits.slowAfter / 5, 1_000));
    return new Promise((resolve) => {
      const give = (lane: Lane | null) => {
        clearTimeout(end);
        this.waiting.delete(give);
        resolve(lane);
      };
      const end = setTimeout(() => give(null), this.limits.longestWait);
      this.waiting.add(give);
    });
  }

  /** Lets nobody in any more, and asks out whoever has not begun to flow: the process is about to end. */
  close(): void {
    this.isClosed = true;
    for (const give of [...this.waiting]) give(null);
    for (const one of this.running) if (one.mayBeAsked) one.controller.abort();
  }

  private open(): Lane {
    const controller = new AbortController();
    const own: Running = { since: Date.now(), controller, mayBeAsked: true };
    this.running.add(own);
    const deadline = setTimeout(() => controller.abort(), this.limits.longest);
    return {
      signal: controller.signal,
      hold: () => void (own.mayBeAsked = false),
      leave: () => {
        clearTimeout(deadline);
        if (!this.running.delete(own)) return;
        const [first] = this.waiting;
        if (first) return first(this.open());
        clearInterval(this.watch);
        this.watch = undefined;
      },
    };
  }

  private makeRoom(): void {
    const { slowAfter, lanes } = this.limits;
    const slow = [...this.running].filter((one) => Date.now() - one.since > slowAfter && !one.controller.signal.aborted);
    const tooMany = Math.min(slow.length - Math.floor(lanes / 2), this.waiting.size);
    const asked = slow.filter((one) => one.mayBeAsked).slice(0, Math.max(tooMany, 0));
    for (const one of asked) one.controller.abort();
  }
}
