import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { idOf } from './ids.js';
import type { Row } from './insert.js';

const [WIDTH, HEIGHT] = [320, 200];

/** What was shown when an action was called done: a photo of what was handed over, and every third time the act of it. */
export function evidenceRows(updates: readonly Row[], title: string): [table: string, rows: Row[]][] {
  const shown = updates
    .filter(({ state }) => state === 'DONE')
    .flatMap((update) => [
      fileOf(update, 'Foto.png', 'image/png', aPicture(title.length)),
      ...(title.length % 3 === 0 ? [fileOf(update, 'Vastuvõtuakt.txt', 'text/plain', Buffer.from(`Vastuvõtuakt\n\n${title}\n`))] : []),
    ]);
  return [
    ['item_evidence', shown.map(({ bytes, ...row }) => ({ ...row, sha256: inHex(createHash('sha256').update(bytes).digest()) }))],
    ['evidence_bytes', shown.map(({ id, council_id, bytes }) => ({ id, council_id, bytes: inHex(bytes) }))],
  ];
}

function fileOf(update: Row, fileName: string, mediaType: string, bytes: Buffer) {
  const { council_id, item_id, person_id, created_at } = update;
  return {
    ...{ id: idOf('item-evidence', `${String(update['id'])}/${fileName}`), council_id, item_id, update_id: update['id'] },
    ...{ file_name: fileName, media_type: mediaType, byte_size: bytes.length, person_id, created_at, bytes },
  };
}

const inHex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** Sky over a field, another one for each number: a PNG of eight-bit colours. */
function aPicture(number: number): Buffer {
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
