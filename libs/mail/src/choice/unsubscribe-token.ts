import type { Tokens } from '@app/kernel';
import { MAIL_CATEGORIES, type MailCategory } from './mail-choice.entity.js';

/** Whose choice it is, and of which mails: all that the link at the end of a mail says. */
export interface Unsubscribing {
  readonly personId: string;
  readonly category: MailCategory;
}

const ID_BYTES = 16;

/** Where one unsubscribes, below the public address. It says all by itself, signed: it is good for as long as the mail is kept, and rests nowhere. */
export function unsubscribePath(tokens: Tokens, { personId, category }: Unsubscribing): string {
  const content = Buffer.concat([Buffer.from(personId.replaceAll('-', ''), 'hex'), Buffer.from(category)]);
  return `/unsubscribe/${tokens.sign('unsubscribe', content.toString('base64url'))}`;
}

/** Undefined for anything that we have not signed. */
export function readUnsubscribeToken(tokens: Tokens, token: string): Unsubscribing | undefined {
  const content = Buffer.from(tokens.signed('unsubscribe', token) ?? '', 'base64url');
  const category = MAIL_CATEGORIES.find((one) => one === content.subarray(ID_BYTES).toString());
  const hex = content.subarray(0, ID_BYTES).toString('hex');
  return category && { personId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), category };
}
