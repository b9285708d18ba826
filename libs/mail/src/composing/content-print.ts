import { createHash } from 'node:crypto';
import type { ComposedMail } from './composes-mail.js';

/**
 * SHA-256 of what a mail says. The link that is its reader's own is left out: whoever else looks at the mail sees it without, and must
 * be able to tell whether it still says the same.
 */
export function contentPrint({ subject, text, ownUrl }: ComposedMail): Buffer {
  return createHash('sha256')
    .update(`${subject}\n${ownUrl ? text.replaceAll(ownUrl, '') : text}`)
    .digest();
}
