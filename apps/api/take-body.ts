import { Problem } from '@app/kernel';
import type { IncomingMessage } from 'node:http';

/** 20 MB at 270 kbit/s. Whoever is slower holds no place for ever. */
const MOST_MS = 10 * 60_000;

/**
 * A body in memory; undefined as soon as it has come to more than `most` bytes, however long it said that it was: the rest is not read.
 * Thrown is a connection that ends before the body does, and one that is too slow for anybody.
 */
export function takeBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const slow = setTimeout(() => request.destroy(), MOST_MS);
    const done = () => {
      clearTimeout(slow);
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
    };
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) return void chunks.push(chunk);
      done();
      request.pause();
      resolve(undefined);
    };
    const onEnd = () => {
      done();
      resolve(Buffer.concat(chunks));
    };
    // Nobody is left to be told, and it is no fault of ours.
    const onGone = () => {
      done();
      reject(new Problem('INVALID', 'malformed-query'));
    };
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}
