import { translate, type Config, type Tokens } from '@app/kernel';
import '../messages.js';
import { optionalKinds, type ComposedMail } from '../composing/composes-mail.js';
import type { Delivery } from '../delivery/delivery.entity.js';
import { escapeHtml, safeUrl } from '../layout/escape.js';
import { END_OF_CARD } from '../layout/page.js';
import { unsubscribePath } from './unsubscribe-token.js';

/**
 * Says at the end of an optional mail where one can do without it, in words and for mail programs (RFC 8058). An official one says nothing
 * of it. Written when it leaves, so that no composer can forget it, and whoever else reads the mail sees no link of its reader's own.
 */
export function withUnsubscribeLink(
  mail: ComposedMail,
  { kind, personId }: Delivery,
  { tokens, config }: { tokens: Tokens; config: Pick<Config, 'PUBLIC_URL'> },
): ComposedMail {
  const category = optionalKinds.get(kind);
  if (!category || !personId) return mail;
  const url = `${config.PUBLIC_URL}${unsubscribePath(tokens, { personId, category })}`;
  const words = translate(mail.language, `mail.unsubscribe.${category}`);
  const end = mail.html.lastIndexOf(END_OF_CARD);
  if (end < 0) throw new Error(`Mail ${kind} is not laid out: there is no place to unsubscribe`);
  const link = `<a class="link" href="${escapeHtml(safeUrl(url))}" style="color:#155e75">${escapeHtml(translate(mail.language, 'mail.unsubscribe.link'))}</a>`;
  return {
    ...mail,
    unsubscribeUrl: url,
    text: `${mail.text.trimEnd()}\n\n${words}\n${url}\n`,
    html: `${mail.html.slice(0, end)}<p class="soft" style="margin:12px 0 0;font-size:14px;line-height:20px;color:#52636c">${escapeHtml(words)} ${link}</p>\n${mail.html.slice(end)}`,
  };
}
