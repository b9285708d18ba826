import { createHash } from 'node:crypto';
import { aPicture, aSheet } from './drawn-files.js';
import { idOf } from './ids.js';
import type { Row } from './insert.js';

/** What was shown when an action was called done: a photo and, every third time, the act of handing over; of some already on the way. */
export function evidenceRows(updates: readonly Row[], title: string, isShown = false): [table: string, rows: Row[]][] {
  const onTheWay = isShown ? updates.filter(({ state }) => state === 'IN_PROGRESS' || state === 'WAITING').slice(-1) : [];
  const shown = [
    ...updates
      .filter(({ state }) => state === 'DONE')
      .flatMap((update) => [
        fileOf(update, 'Foto.png', 'image/png', aPicture(title.length)),
        ...(title.length % 3 === 0 ? [fileOf(update, 'Vastuvõtuakt.pdf', 'application/pdf', actOf(update, title))] : []),
      ]),
    ...onTheWay.flatMap((update) => [
      fileOf(update, 'Töö käib.png', 'image/png', aPicture(7 * title.length)),
      fileOf(update, 'Vahearuanne.pdf', 'application/pdf', aSheet('Vahearuanne', [title, '', `Seis: ${String(update['note'])}.`])),
    ]),
  ];
  return [
    ['item_evidence', shown.map(({ bytes, ...row }) => ({ ...row, sha256: inHex(createHash('sha256').update(bytes).digest()) }))],
    ['evidence_bytes', shown.map(({ id, council_id, bytes }) => ({ id, council_id, bytes: inHex(bytes) }))],
  ];
}

const actOf = (update: Row, title: string): Buffer =>
  aSheet('Vastuvõtuakt', [title, '', 'Töö on vastu võetud, puudusi ei ole.', `Üle antud ${String(update['created_at']).slice(0, 10)}.`]);

function fileOf(update: Row, fileName: string, mediaType: string, bytes: Buffer) {
  const { council_id, item_id, person_id, created_at } = update;
  return {
    ...{ id: idOf('item-evidence', `${String(update['id'])}/${fileName}`), council_id, item_id, update_id: update['id'] },
    ...{ file_name: fileName, media_type: mediaType, byte_size: bytes.length, person_id, created_at, bytes },
  };
}

const inHex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
