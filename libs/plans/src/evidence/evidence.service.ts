import { allow, Problem, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { IsNull } from 'typeorm';
import { reportedItem } from '../action-item/action-item-parts.js';
import type { ActionItem } from '../action-item/action-item.entity.js';
import { MOST_IN_AN_HOUR } from './evidence-limits.js';
import type { RemoveEvidenceInput } from './evidence.inputs.js';
import { EvidenceBytes, ItemEvidence } from './item-evidence.entity.js';
import { refuseTooMany } from './tell-evidence.js';

/** A file as it is kept: looked at, and without what was written into a photo. */
export interface Kept {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

@Injectable()
export class EvidenceService {
  /** Before the file is read: whether the actor may say how the item goes, whether it is open, and whether one more has room. */
  async expect(act: Act, itemId: string): Promise<ActionItem> {
    const item = await reportedItem(act, { itemId });
    item.refuseUnlessOpen('itemId');
    await refuseTooMany(act, itemId, 1, 'file');
    return item;
  }

  /** Sent and not told yet: part of nothing that others see. Who tells it names it in `evidenceIds`; else it is gone after two days. */
  async add(act: Act, itemId: string, { fileName, mediaType, bytes }: Kept): Promise<ItemEvidence> {
    const { councilId } = await this.expect(act, itemId);
    const [{ ok }] = await act.tx.query<[{ ok: boolean }]>(
      `select take_rate('evidence', sha256(convert_to(acting_person()::text, 'UTF8')), $1, interval '1 hour') as ok`,
      [MOST_IN_AN_HOUR],
    );
    if (!ok) throw new Problem('RATE_LIMITED', 'rate-limited', 'file');
    const sha256 = createHash('sha256').update(bytes).digest();
    const evidence = act.tx.create(ItemEvidence, { councilId, itemId, fileName, mediaType, byteSize: bytes.length, sha256 });
    await act.tx.insert(ItemEvidence, evidence);
    await act.tx.insert(EvidenceBytes, { id: evidence.id, councilId, bytes });
    return evidence;
  }

  /** Takes back what was sent by mistake, and answers its item. Told, it stays. */
  async remove(act: Act, { id }: RemoveEvidenceInput): Promise<string> {
    const evidence = await act.tx.findOneBy(ItemEvidence, { id });
    if (!evidence) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    const [{ sender }] = await act.tx.query<[{ sender: string }]>('select acting_person() as sender');
    allow(evidence.personId === sender);
    const { affected } = await act.tx.delete(ItemEvidence, { id, updateId: IsNull() });
    if (affected !== 1) throw new Problem('CONFLICT', 'evidence-was-told', 'id');
    return evidence.itemId;
  }
}
