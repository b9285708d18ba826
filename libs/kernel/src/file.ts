import type { Act } from './act.js';
import type { Language } from './messages.js';

/** A file as it goes out: the name it is kept under, its media type, its bytes. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * A file that people download from `/files/<address>`: read in a reading act of who asks, so that row-level security says what is in it,
 * and written when the act is over, for some take a while and hold no connection meanwhile.
 */
export interface FileDefinition<A extends object = object, R = unknown> {
  /** The end of its address, and what the act is called. */
  readonly address: string;
  /** The query whose arguments it takes, as JSON in `?args=`, and the class that they are checked by. */
  readonly query: string;
  readonly args: new () => A;
  /** Whether people who have not signed in may have it. */
  readonly isPublic?: boolean;
  /** Whether it rests as it goes out: nothing is written, and any number of them may be asked for at once. */
  readonly isReady?: boolean;
  read(act: Act, args: A, language: Language): Promise<R>;
  write(read: R): Promise<MadeFile>;
}

/** Every file of the loaded rooms, by its address. */
export const definedFiles = new Map<string, FileDefinition>();

export function defineFile<A extends object, R>(file: FileDefinition<A, R>): void {
  if (definedFiles.has(file.address)) throw new Error(`The file ${file.address} is defined twice`);
  definedFiles.set(file.address, file);
}
