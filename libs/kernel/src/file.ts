import type { Act } from './act.js';
import type { WrittenLanguage } from './messages.js';

/** A file as it goes out: the name it is kept under, its media type, its bytes. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A file that people download from `/files/<address>`, written in a reading act of who asks: row-level security says what is in it. */
export interface FileDefinition<A extends object = object> {
  /** The end of its address, and what the act is called. */
  readonly address: string;
  /** The query whose arguments it takes, as JSON in `?args=`, and the class that they are checked by. */
  readonly query: string;
  readonly args: new () => A;
  /** Whether people who have not signed in may have it. */
  readonly isPublic?: boolean;
  write(act: Act, args: A, language: WrittenLanguage): Promise<MadeFile>;
}

/** Every file of the loaded rooms, by its address. */
export const definedFiles = new Map<string, FileDefinition>();

export function defineFile<A extends object>(file: FileDefinition<A>): void {
  if (definedFiles.has(file.address)) throw new Error(`The file ${file.address} is defined twice`);
  definedFiles.set(file.address, file as unknown as FileDefinition);
}
