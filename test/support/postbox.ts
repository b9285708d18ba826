import { simpleParser } from 'mailparser';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Received {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
  /** The calendar part as it came, undefined without one. */
  ics?: string;
  icsMethod?: string;
}

export interface Postbox {
  url: string;
  /** What the server does with a mail instead of keeping it: throw to refuse (responseCode), or hang up. Undefined keeps it. */
  onMail?: (recipient: string) => void | Promise<void>;
  /** Cuts every line in the middle of its talk. */
  hangUp(): void;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it gets: the peer of every test that sends. */
export async function openPostbox(keep: (mail: Received) => void): Promise<Postbox> {
  const postbox = {} as Postbox;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      simpleParser(stream)
        .then(async (mail) => {
          const to = recipientOf(session);
          await postbox.onMail?.(to);
          const calendar = mail.attachments.find((part) => part.contentType === 'text/calendar');
          const lines = mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()] as const);
          keep({
            to,
            from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: typeof mail.html === 'string' ? mail.html : '',
            messageId: mail.messageId ?? '',
            headers: Object.fromEntries(lines),
            ...(calendar && { ics: calendar.content.toString('utf8') }),
            ...(calendar && { icsMethod: /METHOD:(\w+)/.exec(calendar.content.toString('utf8'))?.[1] ?? '' }),
          });
        })
        .then(
          () => done(),
          (error: Error) => done(error),
        );
    },
  });
  server.on('error', () => undefined); // Clients that hang up are no reason to stop.
  const lines = new Set<Socket>();
  server.server.on('connection', (line: Socket) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  postbox.url = `smtp://127.0.0.1:${port}`;
  postbox.hangUp = () => lines.forEach((line) => line.destroy());
  postbox.close = async () => {
    lines.forEach((line) => line.destroy());
    await new Promise<void>((resolve) => server.close(resolve));
  };
  return postbox;
}

const recipientOf = (session: SMTPServerSession): string => session.envelope.rcptTo.map((to) => to.address).join();
