// Small real files for tests: a photo as phones write it, and office files as far as somebody looks into them.
import { deflateRawSync } from 'node:zlib';

/** Eight by eight dots, as a browser writes them. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAZEAADAAMAAAAAAAAAAAAAAAAAAxETIWH/xAAUAQEAAAAAAAAAAAAAAAAAAAAD/8QAFhEBAQEAAAAAAAAAAAAAAAAAAQAR/9oADAMBAAIRAxEAPwCmsyTUnQAOGQLt/9k=',
  'base64',
);

/** What a phone writes beside the picture. */
export const PLACE = 'GPS 59.4370N 24.7536E';

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** EXIF in the order of bytes that iPhones use (big) or others (little): the orientation, and the place as text behind it. */
function exif(orientation: number, order: 'MM' | 'II'): Buffer {
  const tiff = Buffer.alloc(26);
  const isBig = order === 'MM';
  const write = (value: number, at: number, width: 2 | 4) =>
    isBig ? tiff.writeUIntBE(value, at, width) : tiff.writeUIntLE(value, at, width);
  tiff.write(order);
  write(42, 2, 2);
  write(8, 4, 4);
  write(1, 8, 2);
  write(0x0112, 10, 2);
  write(3, 12, 2);
  write(1, 14, 4);
  write(orientation, 18, 2);
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(PLACE)]);
}

/** A photo with its place in EXIF, XMP, a comment, and in a second picture behind the first. */
export function aPhoto({ orientation = 6, order = 'MM' }: { orientation?: number; order?: 'MM' | 'II' } = {}): Buffer {
  const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PLACE}</x:xmpmeta>`);
  const second = Buffer.concat([JPEG.subarray(0, 2), segment(0xe1, exif(1, order)), JPEG.subarray(2)]);
  return Buffer.concat([
    JPEG.subarray(0, 2),
    segment(0xe1, exif(orientation, order)),
    segment(0xe1, xmp),
    segment(0xe2, Buffer.from('MPF\0 where the second picture is')),
    segment(0xfe, Buffer.from(PLACE)),
    JPEG.subarray(2),
    second,
  ]);
}

/** What a ZIP program writes: entries one after the other, then the directory. `mimetype` comes unpacked, as office programs want it. */
export function aZip(entries: Readonly<Record<string, string>>): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const method = name === 'mimetype' ? 0 : 8;
    const packed = method === 0 ? Buffer.from(text) : deflateRawSync(text);
    // Checksums are not looked at.
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(method, 0);
    sizes.writeUInt32LE(packed.length, 10);
    sizes.writeUInt32LE(Buffer.byteLength(text), 14);
    sizes.writeUInt16LE(Buffer.byteLength(name), 18);
    const local = Buffer.concat([Buffer.from('504b030414000000', 'hex'), sizes, Buffer.alloc(2), Buffer.from(name), packed]);
    const where = Buffer.alloc(16);
    where.writeUInt32LE(at, 12);
    directory.push(Buffer.concat([Buffer.from('504b0102140014000000', 'hex'), sizes, where, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const entriesEnd = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entriesEnd.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, entriesEnd, end]);
}

const part = (type: string) =>
  `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
export const DOCX = aZip({ '[Content_Types].xml': part('wordprocessingml.document'), 'word/document.xml': '<w:document/>' });
export const XLSX = aZip({ '[Content_Types].xml': part('spreadsheetml.sheet'), 'xl/workbook.xml': '<workbook/>' });
export const DOCM = aZip({
  '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  'word/document.xml': '<w:document/>',
  'word/vbaProject.bin': 'x',
});
export const odf = (kind: 'text' | 'spreadsheet', more: Readonly<Record<string, string>> = {}) =>
  aZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office:document-content/>', ...more });
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const chunk = (type: string, data: Buffer): Buffer => Buffer.concat([u32(data.length), Buffer.from(type), data, u32(0)]);
/** One dot, with its place in three ways. */
export const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010000000000', 'hex')),
  chunk('tEXt', Buffer.from(PLACE)),
  chunk('eXIf', exif(1, 'MM').subarray(6)),
  chunk('IDAT', Buffer.from('789c6360000000020001', 'hex')),
  chunk('IEND', Buffer.alloc(0)),
  Buffer.from(PLACE),
]);

const riff = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type);
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};
/** The picture of a browser, within the extended form that names EXIF and XMP. */
export const WEBP = riff(
  'RIFF',
  Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', Buffer.from('0c000000070000070000', 'hex')),
    riff('VP8 ', Buffer.from('UAIAnQEqCAAIAAQAaCWwAnS6AfgAA0PZuFUAAP72E0sfyC/lbM2td1cjuPDD3rP52lalH7YhAhKJtpQA', 'base64')),
    riff('EXIF', exif(1, 'II').subarray(6)),
    riff('XMP ', Buffer.from(PLACE)),
  ]),
);

const box = (type: string, ...data: Buffer[]): Buffer => {
  const whole = Buffer.concat(data);
  return Buffer.concat([u32(whole.length + 8), Buffer.from(type), whole]);
};
const hex = (text: string): Buffer => Buffer.from(text.replace(/ /g, ''), 'hex');

/** Two items as iPhones lay them out: the picture, and EXIF behind it. `itemsIn` of the file, or of the box `idat` within `meta`. */
export function aHeic(itemsIn: 'mdat' | 'idat' = 'mdat'): Buffer {
  const [picture, notes] = [Buffer.from('the picture'), Buffer.from(`\0\0\0\0${PLACE}`)];
  const make = (first: number): Buffer => {
    const infe = (id: string, type: string) => box('infe', hex(`02000000 ${id} 0000`), Buffer.from(type), hex('00'));
    const method = itemsIn === 'idat' ? '0001' : '0000';
    const where = (id: string, at: number, length: number) => Buffer.concat([hex(`${id} ${method} 0000 0001`), u32(at), u32(length)]);
    const meta = box(
      'meta',
      hex('00000000'),
      box('iinf', hex('00000000 0002'), infe('0001', 'hvc1'), infe('0002', 'Exif')),
      box('iloc', hex('01000000 4400 0002'), where('0001', first, picture.length), where('0002', first + picture.length, notes.length)),
      ...(itemsIn === 'idat' ? [box('idat', picture, notes)] : []),
    );
    const start = Buffer.concat([box('ftyp', Buffer.from('heic'), hex('00000000'), Buffer.from('mif1heic')), meta]);
    return itemsIn === 'idat' ? start : Buffer.concat([start, box('mdat', picture, notes)]);
  };
  return make(itemsIn === 'idat' ? 0 : make(0).length - picture.length - notes.length);
}
