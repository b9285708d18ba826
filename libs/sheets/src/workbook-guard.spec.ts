import { deflateRawSync } from 'node:zlib';
import { checkWorkbook } from './workbook-guard.js';

/** A ZIP of the given parts, as small as the format allows; `size` is what its directory claims. */
function zip(parts: { name: string; bytes: Buffer; size?: number }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, size = bytes.length } of parts) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const BOOK = { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') };
const sheet = (cells: string) => ({ name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(`<sheetData>${cells}</sheetData>`) });

describe('a workbook, before it is parsed', () => {
  const reasonOf = (file: Buffer): string => {
    try {
      checkWorkbook(file);
      return 'taken';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is taken when its parts are what the directory says', () => {
    expect(reasonOf(zip([BOOK, sheet('<row r="2"><c r="AZ2" t="s"><v>1</v></c></row>')]))).toBe('taken');
  });

  it('is refused when it unpacks to more than a register can be, whatever it claims', () => {
    const bomb = { name: 'xl/worksheets/sheet2.xml', bytes: Buffer.alloc(40 * 1024 * 1024) };
    expect(reasonOf(zip([BOOK, bomb]))).toBe('file-unpacks-too-large');
    expect(reasonOf(zip([BOOK, { ...bomb, size: 100 }]))).toBe('file-unpacks-too-large');
    expect(reasonOf(zip([BOOK, { ...BOOK, name: 'xl/other.xml', size: 5 }]))).toBe('workbook-broken');
  });

  it('is refused when a cell lies so far out that a reader would fill everything before it', () => {
    expect(reasonOf(zip([BOOK, sheet('<row r="1048576"><c r="A1048576"/></row>')]))).toBe('file-unpacks-too-large');
    expect(reasonOf(zip([BOOK, sheet('<row><c a=">" r="XFD1"/></row>')]))).toBe('file-unpacks-too-large');
    expect(reasonOf(zip([BOOK, sheet(`<x:row><x:c r = '&#88;FD9'/></x:row>`)]))).toBe('file-unpacks-too-large');
  });

  it('is refused when it is another kind of ZIP, or none', () => {
    expect(reasonOf(zip([{ ...BOOK, name: 'word/document.xml' }]))).toBe('not-a-spreadsheet');
    expect(reasonOf(Buffer.from('PK\u0003\u0004'))).toBe('workbook-broken');
  });
});
