import type { Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { tellEvidence } from '../evidence/tell-evidence.js';
import type { UpdateChannel } from './action-item-enums.js';
import { appendUpdate, keptItem, percentBeforeDone, reportedItem, saveItem, withdrawWaiting } from './action-item-parts.js';
import type { ActionItem } from './action-item.entity.js';
import { noteNews } from './item-news.entity.js';
import type {
  CompleteActionItemInput,
  DropActionItemInput,
  ReportProgressInput,
  ReturnActionItemInput,
  VerifyActionItemInput,
} from './progress.inputs.js';

/** How items go from planned to verified; each step is a word in their history. */
@Injectable()
export class ProgressService {
  async report(act: Act, { id, version, ...said }: ReportProgressInput, channel: UpdateChannel = 'WEB'): Promise<ActionItem> {
    const item = await reportedItem(act, id);
    item.refuseUnlessOpen('id');
    item.refuseUnlessNewest(version);
    item.report(said, act.now);
    const updateId = await appendUpdate(act, item, said.note ?? null, channel);
    await tellEvidence(act, item, updateId, said.evidenceIds);
    return saveItem(act, item);
  }

  async complete(
    act: Act,
    { id, version, note, evidenceIds }: CompleteActionItemInput,
    channel: UpdateChannel = 'WEB',
  ): Promise<ActionItem> {
    const item = await reportedItem(act, id);
    item.complete(act.now);
    item.refuseUnlessNewest(version);
    await withdrawWaiting(act, item);
    const updateId = await appendUpdate(act, item, note ?? null, channel);
    await tellEvidence(act, item, updateId, evidenceIds);
    return saveItem(act, item);
  }

  async verify(act: Act, { id, version, note }: VerifyActionItemInput): Promise<ActionItem> {
    const item = await keptItem(act, id);
    item.verify(act.now);
    item.refuseUnlessNewest(version);
    await appendUpdate(act, item, note ?? null);
    return saveItem(act, item);
  }

  async sendBack(act: Act, { id, version, reason }: ReturnActionItemInput): Promise<ActionItem> {
    const item = await keptItem(act, id);
    item.sendBack(reason, await percentBeforeDone(act, item));
    item.refuseUnlessNewest(version);
    await appendUpdate(act, item, reason);
    await noteNews(act, item, 'RETURNED');
    return saveItem(act, item);
  }

  async drop(act: Act, { id, version, reason }: DropActionItemInput): Promise<ActionItem> {
    const item = await keptItem(act, id);
    item.drop(reason);
    item.refuseUnlessNewest(version);
    await withdrawWaiting(act, item);
    await appendUpdate(act, item, reason);
    return saveItem(act, item);
  }
}
