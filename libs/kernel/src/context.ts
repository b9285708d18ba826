import type { Act } from './act.js';

/** The HTTP side of a GraphQL operation, as far as sign-in needs it. */
export interface HttpCaller {
  /** SHA-256 of the session cookie; undefined without one. */
  readonly sessionHash?: Buffer;
  /** Network address of the client, for rate limits. */
  readonly source: string;
  readonly userAgent?: string;
  /** Sets the session cookie, or takes it away with null. Goes out with the answer. */
  setSession(token: string | null): void;
}

/** What resolvers get by `@Context('act')`, `@Context('caller')`, `@Context('openAct')`. */
export interface GraphQLContext {
  readonly caller: HttpCaller;
  /** The one act of the operation; absent in subscriptions, which outlive every transaction. */
  readonly act?: Act;
  /** For subscriptions: a short reading act of the same viewer, with today's rights. */
  openAct<T>(operation: string, work: (act: Act) => Promise<T>): Promise<T>;
}
