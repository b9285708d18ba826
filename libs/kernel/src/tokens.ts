import { createHash, createHmac, randomBytes } from 'node:crypto';

/** SHA-256, the form in which every token rests in the database. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** 256 random bits for a session cookie. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/**
 * Tokens of links. A token is the HMAC-SHA-256 (RFC 2104) of what it is for, so a worker can build the link again from ids and no
 * queue, log or table ever holds it; without SECRET nobody can.
 */
export class Tokens {
  constructor(private readonly secret: string) {}

  /** The token for one purpose and one row, e.g. `of('answer', invitation.id, invitation.linkVersion)`. */
  of(purpose: 'sign-in' | 'answer' | 'update' | 'calendar-feed', id: string, version = 1): string {
    return createHmac('sha256', this.secret).update(`${purpose}/${id}/${version}`).digest('base64url');
  }

  /** What an address or a network source is remembered by in rate limits: cannot be turned back without SECRET. */
  pseudonym(value: string): Buffer {
    return createHmac('sha256', this.secret).update(`rate/${value}`).digest();
  }
}
