import type { Config } from '@app/kernel';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { MailTransport } from './mail-transport.js';
import type { Message } from './message.js';

interface Server {
  port: number;
  /** Addresses whose mail has come. */
  readonly received: string[];
  connections(): number;
  close(): Promise<void>;
}

type Behaviour = (address: string, cut: () => void) => Promise<void> | void;

/** A server that does with an address what the test says, when the recipient is named and when the message has come. */
async function serve(atRecipient: Behaviour, atMessage: Behaviour = () => undefined): Promise<Server> {
  const received: string[] = [];
  const sockets = new Map<string, () => void>();
  let most = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, session, done) => {
      void Promise.resolve(atRecipient(address, sockets.get(String(session.remotePort)) ?? (() => undefined))).then(() => done(), done);
    },
    onData: (stream, session, done) => {
      stream.resume().once('end', () => {
        const [to] = session.envelope.rcptTo;
        void Promise.resolve(atMessage(to?.address ?? '', sockets.get(String(session.remotePort)) ?? (() => undefined))).then(() => {
          received.push(to?.address ?? '');
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: ReturnType<typeof connect>) => {
    sockets.set(String(socket.remotePort), () => socket.destroy());
    most = Math.max(most, server.connections.size + 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    connections: () => most,
    close: async () => {
      for (const cut of sockets.values()) cut();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

const transports: MailTransport[] = [];
const transportTo = (port: number, query = '') => {
  const transport = new MailTransport({ SMTP_URL: `smtp://127.0.0.1:${port}${query}` } as Config);
  transports.push(transport);
  return transport;
};
let count = 0;
const to = (address: string): Message => ({
  messageId: `<${++count}@example.org>`,
  envelope: { from: 'turvaring@example.org', to: address },
  content: Buffer.from(`From: turvaring@example.org\r\nTo: ${address}\r\nSubject: Tere\r\n\r\nTere\r\n`),
});

describe('the mail transport', () => {
  let server: Server | undefined;
  afterEach(async () => {
    for (const transport of transports.splice(0)) {
      transport.onModuleDestroy();
      transport.onApplicationShutdown();
    }
    await server?.close();
    server = undefined;
  });

  it('tells a dead server from a refusal', async () => {
    server = await serve(() => undefined);
    const { port } = server;
    await server.close();
    expect(await transportTo(port).send(to('a@example.org'))).toMatchObject({ kind: 'unreachable', isFinal: false });
  });

  it('knows that a mail is safe to repeat when the line is cut before it flows', async () => {
    server = await serve((_address, cut) => cut());
    expect(await transportTo(server.port).send(to('a@example.org'))).toMatchObject({ kind: 'unreachable' });
  });

  it('does not know whether a mail has come when the line is cut after it has flowed, and does not repeat it by itself', async () => {
    const flowed: string[] = [];
    server = await serve(
      () => undefined,
      (address, cut) => {
        flowed.push(address);
        if (address.startsWith('cut')) cut();
      },
    );
    const transport = transportTo(server.port, '?maxConnections=1');
    expect(await transport.send(to('cut@example.org'))).toMatchObject({ kind: 'unclear' });
    // With one line a repetition would come before the next mail.
    expect(await transport.send(to('next@example.org'))).toMatchObject({ kind: 'accepted' });
    expect(flowed).toEqual(['cut@example.org', 'next@example.org']);
  });

  it('sends on another line when an idle one was cut meanwhile', async () => {
    let cutLast = () => undefined as void;
    server = await serve((_address, cut) => void (cutLast = cut));
    const transport = transportTo(server.port);
    expect(await transport.send(to('a@example.org'))).toMatchObject({ kind: 'accepted' });
    cutLast();
    expect(await transport.send(to('b@example.org'))).toMatchObject({ kind: 'accepted' });
  });

  it('opens no more connections than it may', async () => {
    // Nobody is let through before three are there, so that there are as many lines at once as there may be.
    const waiting: (() => void)[] = [];
    server = await serve(
      () =>
        new Promise<void>((go) => {
          if (waiting.push(go) === 3) for (const one of waiting.splice(0)) one();
        }),
    );
    const transport = transportTo(server.port, '?maxConnections=3');
    await Promise.all(Array.from({ length: 12 }, (_, i) => transport.send(to(`${i}@example.org`))));
    expect(server.received).toHaveLength(12);
    expect(server.connections()).toBe(3);
  });

  it('lets no slow address delay another', async () => {
    server = await serve((address) => (address.startsWith('slow') ? new Promise<void>(() => undefined) : undefined));
    const transport = transportTo(server.port, '?maxConnections=4');
    const slow = Array.from({ length: 8 }, (_, i) => transport.send(to(`slow-${i}@example.org`)));
    let gaveUp = 0;
    for (const one of slow) void one.then(() => (gaveUp += 1));
    const prompt = await Promise.all(Array.from({ length: 10 }, (_, i) => transport.send(to(`prompt-${i}@example.org`))));
    expect(prompt.every((outcome) => outcome.kind === 'accepted')).toBe(true);
    expect(gaveUp).toBeLessThan(slow.length); // The prompt ones have passed while slow ones still hold lanes or wait for one.
    transport.onModuleDestroy(); // And at the end of the process it does not wait for them.
    expect((await Promise.all(slow)).every((outcome) => outcome.kind === 'timed-out')).toBe(true);
  }, 30_000);
});
