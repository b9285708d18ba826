// What a ZIP file holds, read from the directory at its end (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). Nothing is unpacked but an entry
// that is asked for by its name, and of that no more than the caller wants: a file of 20 MB can be packed from one of many gigabytes.
import { inflateRawSync } from 'node:zlib';
import { breaksOff } from './breaks-off.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment. */
const LONGEST_END = 22 + 65_535;
/** An office file has some dozens. */
const MOST_ENTRIES = 10_000;

interface Entry {
  method: number;
  packedSize: number;
  at: number;
}

export class ZipDirectory {
  private constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Undefined where the bytes are no whole ZIP file (or one larger than four gigabytes says it is). */
  static of(bytes: Buffer): ZipDirectory | undefined {
    try {
      const end = endOf(bytes);
      if (end === undefined) return undefined;
      const count = bytes.readUInt16LE(end + 10);
      if (count > MOST_ENTRIES) return undefined;
      const entries = new Map<string, Entry>();
      let at = bytes.readUInt32LE(end + 16);
      for (let i = 0; i < count; i++) {
        if (bytes.readUInt32LE(at) !== ENTRY) return undefined;
        const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
        entries.set(bytes.toString('utf8', at + 46, at + 46 + name), {
          method: bytes.readUInt16LE(at + 10),
          packedSize: bytes.readUInt32LE(at + 20),
          at: bytes.readUInt32LE(at + 42),
        });
        at += 46 + name + extra + comment;
      }
      return new ZipDirectory(bytes, entries);
    } catch (error) {
      if (breaksOff(error)) return undefined; // It points to where nothing is.
      throw error;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The text of a small entry; undefined where there is none, or it is longer than `most` bytes, or damaged. */
  text(name: string, most: number): string | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    try {
      const { at, method, packedSize } = entry;
      if (this.bytes.readUInt32LE(at) !== LOCAL) return undefined;
      const from = at + 30 + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28);
      const packed = this.bytes.subarray(from, from + packedSize);
      if (method === 0) return packed.length > most ? undefined : packed.toString('utf8');
      return method === 8 ? inflateRawSync(packed, { maxOutputLength: most }).toString('utf8') : undefined;
    } catch {
      return undefined; // zlib says too long and damaged alike; neither is an office file.
    }
  }
}

function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--)
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return undefined;
}
