import type { Act } from './act.js';
import type { HttpCaller } from './context.js';
import type { Problem } from './problem.js';

/** Where a file goes, as the address says it. Nothing of it is believed. */
export interface UploadTarget {
  /** Of what it belongs to. */
  readonly id: string;
  /** What the sender calls the file, without folders; at least one sign. */
  readonly name: string;
  /** The secret of a link in a mail, for who has not signed in: the header `x-link-token`. Never part of the address, which is logged. */
  readonly linkToken?: string;
  readonly caller: HttpCaller;
}

/**
 * Files that people send with `POST /<address>/<id>?name=…`, one in each request, as the body. `check` refuses before a byte of the file is
 * read; `look` judges the bytes and holds no connection meanwhile; `keep` writes them. Two acts, so that whoever sends slowly holds no
 * transaction open; both ask who may. Both belong to the session that the cookie names or, with `isPublic`, are opened by the room itself.
 */
export interface UploadDefinition<L = unknown> {
  /** The first part of its address, and what the act is called. */
  readonly address: string;
  /** What is longer is refused, as soon as that is known. */
  readonly mostBytes: number;
  readonly tooLarge: () => Problem;
  /** Whether who has not signed in gets as far as `check`. */
  readonly isPublic?: boolean;
  check(act: Act, target: UploadTarget): Promise<void>;
  look(bytes: Buffer, target: UploadTarget): Promise<L>;
  /** What is answered, as JSON. */
  keep(act: Act, target: UploadTarget, looked: L): Promise<object>;
}

/** Every upload of the loaded rooms, by its address. */
export const definedUploads = new Map<string, UploadDefinition>();

export function defineUpload<L>(upload: UploadDefinition<L>): void {
  if (definedUploads.has(upload.address)) throw new Error(`The upload ${upload.address} is defined twice`);
  definedUploads.set(upload.address, upload);
}
