import { allow, Problem, reach, type Act } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { isOwn, reportedItem, saveItem } from './action-item-parts.js';
import type { ActionItem } from './action-item.entity.js';
import { canKeepItems } from './action-item.policy.js';
import type { DecideExtensionInput, RequestExtensionInput, WithdrawExtensionInput } from './extension.inputs.js';
import { noteNews } from './item-news.entity.js';
import { ItemExtension } from './item-extension.entity.js';

/** Moves of an item's last day: none without a reason, and none without the secretary's consent. */
@Injectable()
export class ExtensionsService {
  /** By whom it is up to, a wish; by the secretary, who would have to consent, a move at once. */
  async request(act: Act, { itemId, version, toDueOn, reason }: RequestExtensionInput): Promise<ActionItem> {
    const item = await reportedItem(act, { itemId });
    item.refuseUnlessOpen('itemId');
    item.refuseUnlessNewest(version);
    if (await act.tx.existsBy(ItemExtension, { itemId, state: 'ASKED' })) throw new Problem('CONFLICT', 'extension-is-asked', 'itemId');
    const isConsented = canKeepItems(act.actor, item.councilId);
    const extension = isConsented
      ? ItemExtension.move(item, toDueOn, reason, act.actor.personId ?? null, act.now)
      : ItemExtension.ask(item, toDueOn, reason, act.today);
    await act.tx.insert(ItemExtension, extension);
    if (!isConsented) return item;
    await noteNews(act, item, 'EXTENSION', extension.id);
    return saveItem(act, item);
  }

  async decide(act: Act, { id, version, isGranted, answer }: DecideExtensionInput): Promise<ActionItem> {
    const { extension, item } = await this.found(act, id);
    allow(canKeepItems(act.actor, item.councilId));
    const by = [act.actor.personId ?? null, act.now] as const;
    if (isGranted) extension.grant(item, answer ?? null, ...by);
    else extension.refuse(answer ?? null, ...by);
    this.refuseUnlessNewest(extension, version);
    await act.tx.save(extension);
    await noteNews(act, item, 'EXTENSION', extension.id);
    return isGranted ? saveItem(act, item) : item;
  }

  async withdraw(act: Act, { id, version }: WithdrawExtensionInput): Promise<ActionItem> {
    const { extension, item } = await this.found(act, id);
    allow(await isOwn(act, item));
    extension.withdraw(act.actor.personId ?? null, act.now);
    this.refuseUnlessNewest(extension, version);
    await act.tx.save(extension);
    return item;
  }

  /** The item is locked before the extension, as everywhere. */
  private async found(act: Act, id: string): Promise<{ extension: ItemExtension; item: ActionItem }> {
    const known = await act.tx.findOneBy(ItemExtension, { id });
    if (!known) throw new Problem('NOT_FOUND', 'no-such-record', 'id');
    const item = await reportedItem(act, known.itemId);
    return { item, extension: await reach(act, ItemExtension, id) };
  }

  /** Its version has gone up by the step that was just taken. */
  private refuseUnlessNewest(extension: ItemExtension, version: number): void {
    if (extension.version !== version + 1) throw new Problem('CONFLICT', 'stale-version', 'version');
  }
}
