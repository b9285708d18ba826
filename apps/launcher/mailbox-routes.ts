import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../libs/kernel/messages/languages.js';
import { mailPage } from './mailbox-page.js';
import type { CaughtMail, MailboxStore } from './mailbox-store.js';

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const PAGE_POLICY = "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
// A mail is a stranger's page: no scripts, no origin; styles of its own, no request to anywhere.
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
const ASSETS: Record<string, string> = { 'mailbox.css': 'text/css', 'mailbox.js': 'text/javascript' };

/** Everything below /mailbox: the page, the same as JSON, a mail's HTML by itself, and the page's own style and script. */
export function answerMailbox({ pathname, searchParams }: URL, store: MailboxStore, language: Language): HttpAnswer {
  const [, root, part, name = ''] = pathname.replace(/\/$/, '').split('/');
  if (root !== 'mailbox') return notFound();
  if (part === undefined)
    return page(mailPage(chosen(store, searchParams), { id: searchParams.get('id'), search: searchParams.get('to') ?? '', language }));
  if (part === 'messages' && !name) return json(chosen(store, searchParams));
  if (part === 'messages') {
    const mail = store.find(name);
    return mail ? json(mail) : notFound();
  }
  if (part === 'newest') return json({ id: store.newestFirst[0]?.id ?? null });
  if (part === 'html') {
    const html = store.find(name)?.html;
    return html ? ok('text/html', `<base target="_blank">${html}`, MAIL_POLICY) : notFound();
  }
  const type = ASSETS[part];
  return type ? ok(type, readFileSync(resolve('apps/launcher/mailbox', part), 'utf8')) : notFound();
}

/** `to`: part of an address or of the subject; `limit`: how many at most. Newest first. */
function chosen(store: MailboxStore, query: URLSearchParams): CaughtMail[] {
  const wanted = (query.get('to') ?? '').trim().toLowerCase();
  const limit = Number(query.get('limit') ?? Infinity);
  const mails = store.newestFirst.filter(
    (mail) => !wanted || mail.to.toLowerCase().includes(wanted) || mail.subject.toLowerCase().includes(wanted),
  );
  return mails.slice(0, limit >= 0 ? limit : undefined);
}

function page(body: string): HttpAnswer {
  return ok('text/html', body, PAGE_POLICY);
}

function json(value: unknown): HttpAnswer {
  return ok('application/json', JSON.stringify(value));
}

function ok(type: string, body: string, policy = "default-src 'none'"): HttpAnswer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy }, body };
}

function notFound(): HttpAnswer {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'There is no such mail here.\n' };
}
