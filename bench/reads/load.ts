import { connect, type Socket } from 'node:net';

// The client, in a process of its own. It keeps its connections open and puts the next question when the answer to the one before is
// there. Raw sockets: whatever a client of npm costs would be taken from the server on a machine with few cores, and more so from the fast.

export interface Load {
  port: number;
  /** Whole HTTP requests, put in turn. */
  requests: string[];
  connections: number;
  ms: number;
}

export interface Loaded {
  /** Microseconds from the first byte of a question to the last of its answer. */
  medianUs: number;
  p99Us: number;
  perSecond: number;
}

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.({ loaded }),
    (error: Error) => process.send?.({ fault: error.message }),
  );
});
process.once('disconnect', () => process.exit());

async function run({ port, requests, connections, ms }: Load): Promise<Loaded> {
  const bytes = requests.map((text) => Buffer.from(text));
  const taken: number[] = [];
  let turn = 0;
  const began = performance.now();
  const end = began + ms;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = await Line.open(port);
      while (performance.now() < end) {
        const start = performance.now();
        await line.ask(bytes[turn++ % bytes.length] as Buffer);
        taken.push(performance.now() - start);
      }
      line.close();
    }),
  );
  const tookSeconds = (performance.now() - began) / 1000;
  taken.sort((one, other) => one - other);
  const at = (share: number) => Math.round((taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? NaN) * 1000);
  return { medianUs: at(0.5), p99Us: at(0.99), perSecond: Math.round(taken.length / tookSeconds) };
}

/** One connection; one question at a time. */
class Line {
  private received: Buffer[] = [];
  private size = 0;
  private needed = -1;
  private done: (() => void) | undefined;
  private fail: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => this.take(part));
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('The server has closed the connection')));
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => resolve(new Line(socket)));
      socket.once('error', reject);
    });
  }

  ask(request: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.done = resolve;
      this.fail = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.fail = undefined;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.received.push(part);
    this.size += part.length;
    if (this.needed < 0) {
      const all = Buffer.concat(this.received);
      this.received = [all];
      const head = all.indexOf('\r\n\r\n');
      if (head < 0) return;
      const words = all.toString('latin1', 0, head);
      const length = /\r\ncontent-length: *(\d+)/i.exec(words)?.[1];
      if (!words.startsWith('HTTP/1.1 200') || length === undefined)
        return this.fail?.(new Error(`An answer that cannot be measured: ${all.toString('utf8', 0, 600)}`));
      this.needed = head + 4 + Number(length);
    }
    if (this.size < this.needed) return;
    this.received = [];
    this.size = 0;
    this.needed = -1;
    this.done?.();
  }
}
