import { localeOf } from '@app/kernel';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from './report.js';
import type { DocxOrder } from './write-docx.js';

/** A thread begins with a built file; found from the folder that the commands of package.json run in. */
const THREAD = resolve('dist/libs/papers/src/docx.thread.js');

/**
 * A report as a Word document. Its library writes a whole document at once, a second and more for 500 risks, so it does so on a thread of
 * its own: other requests have their turn meanwhile.
 */
export async function asDocx(report: Report): Promise<Buffer> {
  const workerData: DocxOrder = { report, locale: localeOf(report.language) };
  const [bytes] = (await once(new Worker(THREAD, { workerData }), 'message')) as [Uint8Array];
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
