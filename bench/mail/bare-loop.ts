import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';

// What sending costs at the very least: ready bytes through nodemailer's own pool, nothing asked and nothing written down.

const [file = '', url = '', connections = ''] = process.argv.slice(2);
const mails = (JSON.parse(readFileSync(file, 'utf8')) as { to: string; raw: string }[]).map(({ to, raw }) => ({
  to,
  raw: Buffer.from(raw, 'base64'),
}));
const transport = createTransport({ url, pool: true, maxConnections: Number(connections), maxMessages: 1_000 });
const start = performance.now();
await Promise.all(mails.map(({ to, raw }) => transport.sendMail({ envelope: { from: 'turvaring@example.org', to: [to] }, raw })));
process.send?.({ tookMs: performance.now() - start });
transport.close();
