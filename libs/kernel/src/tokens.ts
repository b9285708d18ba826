import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** SHA-256, the form in which every token rests in the database. */
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/** 256 random bits for a session cookie. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** Of 256 bits in base64url. */
const SIGNATURE_LENGTH = 43;

const signatureOf = (secret: string, purpose: string, content: string): string =>
  createHmac('sha256', secret).update(`signed/${purpose}/${content}`).digest('base64url');

/**
 * Tokens of links. A token is the HMAC-SHA-256 (RFC 2104) of what it is for, so a worker can build the link again from ids and no
 * queue, log or table ever holds it; without SECRET nobody can.
 */
export class Tokens {
  /** `formerSecrets`: what SECRET was before. What was signed then stays good; links of rows are remade and end with it. */
  constructor(
    private readonly secret: string,
    private readonly formerSecrets: readonly string[] = [],
  ) {}

  /** The token for one purpose and one row, e.g. `of('answer', invitation.id, invitation.linkVersion)`. */
  of(purpose: 'sign-in' | 'answer' | 'update' | 'calendar-feed', id: string, version = 1): string {
    return createHmac('sha256', this.secret).update(`${purpose}/${id}/${version}`).digest('base64url');
  }

  /** For links that say all by themselves and have to be good for years: the content (letters, digits, - and _) with its signature behind it. */
  sign(purpose: 'unsubscribe', content: string): string {
    return `${content}${signatureOf(this.secret, purpose, content)}`;
  }

  /** The content of what `sign` made, with this secret or a former one; undefined for anything else. */
  signed(purpose: 'unsubscribe', token: string): string | undefined {
    const content = token.slice(0, -SIGNATURE_LENGTH);
    const given = Buffer.from(token.slice(-SIGNATURE_LENGTH));
    const isOurs = [this.secret, ...this.formerSecrets].some((secret) => {
      const right = Buffer.from(signatureOf(secret, purpose, content));
      return given.length === right.length && timingSafeEqual(given, right);
    });
    return isOurs ? content : undefined;
  }

  /** What an address or a network source is remembered by in rate limits: cannot be turned back without SECRET. */
  pseudonym(value: string): Buffer {
    return createHmac('sha256', this.secret).update(`rate/${value}`).digest();
  }
}
