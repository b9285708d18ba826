import { Writable } from 'node:stream';
import type { Client } from './reads/prepared.js';

// A write to a socket costs more than a small question does, here and at PostgreSQL, which wakes up for each packet. What belongs together
// leaves together; the order in which statements are sent is never another.

const PATIENCE_MS = 1;
const held = new WeakMap<Writable, NodeJS.Timeout>();

/** Sends in one packet what `send` asks, what was held back, and what is asked before the process turns to something else. */
export function together<T>(client: Client, send: () => T): T {
  const stream = streamOf(client);
  if (!stream) return send();
  stream.cork();
  letGo(stream);
  process.nextTick(() => stream.uncork());
  return send();
}

/** Sends what `send` asks with the next packet of `together`, by itself when there is none within a millisecond. */
export function withNext<T>(client: Client, send: () => T): T {
  const stream = streamOf(client);
  if (!stream) return send();
  letGo(stream);
  stream.cork();
  held.set(
    stream,
    setTimeout(() => letGo(stream), PATIENCE_MS),
  );
  return send();
}

function letGo(stream: Writable): void {
  const timer = held.get(stream);
  if (!timer) return;
  clearTimeout(timer);
  held.delete(stream);
  stream.uncork();
}

function streamOf(client: Client): Writable | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'stream') : undefined;
  return stream instanceof Writable ? stream : undefined;
}
