import { Problem } from '@app/kernel';
import { inflateRawSync } from 'node:zlib';

/** All parts of a workbook unpacked; one of 1,000 rows of long texts has some 8 MB. */
const MOST_UNPACKED_BYTES = 24 * 1024 * 1024;
const MOST_PARTS = 200;
/** A single cell far out makes a reader fill everything between it and the first one. */
const LAST_ROW = 5_000;
const LAST_COLUMN = 256;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ZIP64_LOCATOR = 0x07064b50;
const unreadable = () => new Problem('INVALID', 'workbook-broken', 'content');
const tooLarge = () => new Problem('INVALID', 'file-unpacks-too-large', 'content');

/**
 * Looks into a workbook before a parser does: a few kilobytes of ZIP can unpack to gigabytes, and one cell can be row 1,048,576. Every
 * part is unpacked under a limit, by the directory that the parser goes by, and its size has to be what the directory says.
 */
export function checkWorkbook(file: Buffer): void {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== DIRECTORY_END) throw unreadable();
  if (end >= 20 && file.readUInt32LE(end - 20) === ZIP64_LOCATOR) throw unreadable();
  const count = file.readUInt16LE(end + 8);
  if (count > MOST_PARTS) throw tooLarge();
  let at = file.readUInt32LE(end + 16);
  let left = MOST_UNPACKED_BYTES;
  let isWorkbook = false;
  for (let i = 0; i < count; i++) {
    const { name, next, bytes } = part(file, at, left);
    left -= bytes.length;
    at = next;
    isWorkbook ||= name === 'xl/workbook.xml';
    if (/\.xml$/.test(name) && name.startsWith('xl/worksheets/')) checkCells(bytes.toString('utf8'));
  }
  if (!isWorkbook) throw new Problem('INVALID', 'not-a-spreadsheet', 'content');
}

function part(file: Buffer, at: number, left: number): { name: string; next: number; bytes: Buffer } {
  if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw unreadable();
  const [method, packed, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
  const local = file.readUInt32LE(at + 42);
  const name = file.toString('utf8', at + 46, at + 46 + nameLength);
  if (size > left) throw tooLarge();
  if (local + 30 > file.length) throw unreadable();
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const bytes = unpacked(file.subarray(start, start + packed), method, left);
  if (bytes.length !== size) throw unreadable();
  return { name, next: at + 46 + nameLength + extraLength + commentLength, bytes };
}

function unpacked(bytes: Buffer, method: number, left: number): Buffer {
  if (method === 0) return bytes;
  if (method !== 8) throw unreadable();
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : unreadable();
  }
}

const CELL = /<(?:\w+:)?(?:c|row)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;

function checkCells(sheet: string): void {
  for (const [, attributes = ''] of sheet.matchAll(CELL)) {
    const place = PLACE.exec(attributes)?.[1];
    if (place === undefined) continue;
    const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (digits === '' || Number(digits) > LAST_ROW || column > LAST_COLUMN) throw tooLarge();
  }
}
