import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

// A real SMTP server in a process of its own that keeps what it accepts. Its parent asks over the channel: how many, and since when;
// keep them in this file; forget them.

interface Kept {
  to: string;
  raw: Buffer;
}

export type SinkQuestion = { ask: 'count' } | { ask: 'write'; file: string } | { ask: 'forget' };
export interface SinkAnswer {
  count: number;
  bytes: number;
  connections: number;
  /** When the last mail was accepted, in milliseconds of the clock that all processes share. */
  lastAt: number;
  people: number;
}

let kept: Kept[] = [];
let lastAt = 0;
const lines = new Set<string>();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onConnect(session, done) {
    lines.add(session.id);
    done();
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.once('end', () => {
      kept.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), raw: Buffer.concat(chunks) });
      lastAt = Date.now();
      done();
    });
  },
});
server.on('error', () => undefined); // A sender that is killed hangs up.
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.server.address() as AddressInfo).port }));

process.on('message', (question: SinkQuestion) => {
  if (question.ask === 'forget') {
    kept = [];
    lines.clear();
  }
  if (question.ask === 'write')
    writeFileSync(question.file, JSON.stringify(kept.map(({ to, raw }) => ({ to, raw: raw.toString('base64') }))));
  const bytes = kept.reduce((sum, { raw }) => sum + raw.length, 0);
  const people = new Set(kept.map(({ to }) => to)).size;
  process.send?.({ count: kept.length, bytes, lastAt, people, connections: lines.size } satisfies SinkAnswer);
});
process.once('disconnect', () => process.exit());
