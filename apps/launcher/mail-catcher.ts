import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { answerMailbox } from './mailbox-routes.js';
import { languageOf } from './mailbox-words.js';
import { MailboxStore, type CaughtMail } from './mailbox-store.js';

// Where mails go on a machine without a mail server: a real SMTP server that keeps what it gets, and pages to read it. Both listen on
// loopback only, since mails hold links that sign people in. The API passes /mailbox on to the pages, for clients of this machine alone.

const LOOPBACK = '127.0.0.1';
const KEPT_MAILS = 5_000;
const LARGEST_MAIL_IN_BYTES = 25 * 1024 * 1024;

export interface MailCatcher {
  smtpUrl: string;
  /** The root of the pages: /mailbox is below it. */
  httpUrl: string;
  stop: () => Promise<void>;
}

/** Opens the mailbox that is kept in `dir`. `limit`: how many mails, the newest. */
export async function startMailCatcher({ dir, limit = KEPT_MAILS }: { dir: string; limit?: number }): Promise<MailCatcher> {
  const store = await MailboxStore.open(dir, limit);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST_MAIL_IN_BYTES,
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
      simpleParser(stream, { skipTextToHtml: true, skipImageLinks: true })
        .then((mail) => store.keep(caught(mail, to)))
        .then(() => done(), done);
    },
  });
  smtp.on('error', () => undefined); // Clients that hang up are no reason to stop.
  await new Promise<void>((ready) => smtp.listen(0, LOOPBACK, ready));

  const http = createServer((request, response) => answer(request, response, store));
  await new Promise<void>((ready) => http.listen(0, LOOPBACK, ready));
  return {
    smtpUrl: `smtp://${LOOPBACK}:${(smtp.server.address() as AddressInfo).port}`,
    httpUrl: `http://${LOOPBACK}:${(http.address() as AddressInfo).port}`,
    async stop() {
      await Promise.all([new Promise<void>((ended) => smtp.close(ended)), close(http)]);
      await store.close();
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, store: MailboxStore): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, headers, body } = answerMailbox(
    new URL(request.url ?? '/', 'http://catcher'),
    store,
    languageOf(request.headers['accept-language']),
  );
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((ended) => server.close(() => ended()));
}

function caught(mail: ParsedMail, to: string): CaughtMail {
  const calendar = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  const headers: Record<string, string> = {};
  for (const { key, line } of mail.headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n\s+/g, ' ')
      .trim();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}\n${value}`;
  }
  return {
    id: randomUUID(),
    from: textOf(mail.from),
    to: to || textOf(mail.to),
    subject: mail.subject ?? '',
    date: new Date().toISOString(),
    text: mail.text ?? null,
    html: mail.html || null,
    ics: calendar ? calendar.content.toString('utf8') : null,
    headers,
    attachments: mail.attachments.map((part) => ({ filename: part.filename ?? '', contentType: contentTypeOf(part), bytes: part.size })),
  };
}

function textOf(address: AddressObject | AddressObject[] | undefined): string {
  return [address ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
}

/** With the parameters: a calendar part's method must equal the one inside it (RFC 6047, 2.4). */
function contentTypeOf(part: Attachment): string {
  const header = part.headers.get('content-type');
  if (typeof header !== 'object' || header === null || !('params' in header)) return part.contentType;
  return [part.contentType, ...Object.entries(header.params).map(([name, value]) => `${name}=${value}`)].join('; ');
}
