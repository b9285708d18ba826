import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [320, 200];

/** Sky over a field, another one for each number: a PNG of eight-bit colours. */
export function aPicture(number: number): Buffer {
  const horizon = 80 + (number % 40);
  const lines = Array.from({ length: HEIGHT }, (_line, y) => {
    const colour = y < horizon ? [120 + y, 170 + (y >> 1), 230] : [90 + (number % 60), 140 - ((y - horizon) >> 1), 70];
    return Buffer.concat([Buffer.from([0]), Buffer.alloc(3 * WIDTH, Buffer.from(colour))]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A sheet with a heading and lines below it: a PDF of one page, in letters that every reader has. */
export function aSheet(heading: string, lines: readonly string[]): Buffer {
  const text = [
    `/F1 18 Tf 56 770 Td (${escaped(heading)}) Tj`,
    '/F1 11 Tf 0 -34 Td 18 TL',
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
  ];
  const content = `BT ${text.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (et-EE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(heading)}) >>`,
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const places = objects.map((_object, i) => head.length + objects.slice(0, i).join('').length);
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${head.length + objects.join('').length}\n%%EOF\n`;
  return Buffer.from(`${head}${objects.join('')}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

/** In the bytes of WinAnsiEncoding, which has š and ž elsewhere than Unicode. */
const WIN_ANSI: Readonly<Record<string, string>> = { š: '\x9a', ž: '\x9e', Š: '\x8a', Ž: '\x8e', '–': '\x96', '„': '\x84', '“': '\x93' };

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&').replace(/[šžŠŽ–„“]/g, (letter) => WIN_ANSI[letter] ?? '');
