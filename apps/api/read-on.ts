import type { IncomingMessage } from 'node:http';

/** Sent by mistake, it is no more than some files; whoever sends more is cut off. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Reads what is left of a body that is refused, and forgets it. A socket that is closed on somebody who still writes loses the answer on its
 * way (RFC 9112, section 9.6), so they would be told of a broken connection instead of the reason. A slow
 * writer holds no more than one whose body is taken in.
 */
export async function readOn(request: IncomingMessage): Promise<void> {
  if (request.complete || request.readableEnded || request.destroyed) return;
  await new Promise<void>((resolve) => {
    let left = MOST_BYTES;
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) resolve();
    });
    request.once('end', resolve);
    request.once('close', resolve);
    request.resume();
  });
}
