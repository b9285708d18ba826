import { CONFIG, estonianDay, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { isToldOfItem, itemInMail, shownUpdateUrl, updateLinkUrl, type ItemInMail } from '@app/plans';
import { Inject } from '@nestjs/common';
import type { ReminderAudience } from '../rule/reminder-rule-enums.js';
import { isMeant } from '../rule/is-meant.js';
import { wordsOfRule } from '../rule/words-of-rule.js';
import { ACTION_ITEM_MAIL, itemReminderMail, SPEAKERS } from './item-reminder.mail.js';

/** Writes the reminder if it is still true: not of an item that is done, dropped, moved or spoken of, nor to whom it is up no more. */
@ComposesMail(ACTION_ITEM_MAIL, { optional: 'ITEMS' })
export class ItemReminderComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const { subjectId, personId, details } = delivery;
    const item = await itemInMail(act, subjectId);
    if (!item?.isOpen || !personId || details['countedFrom'] !== (isOfSilence(delivery) ? item.silentSince : item.dueOn)) return null;
    if (!(await isMeant(act, delivery))) return null;
    if (!(await isToldOfItem(act, subjectId, personId, audienceOf(delivery)))) return null;
    // Whoever asks whether a mail is still true gets no link of its reader's.
    if (!act.actor.isSystem) return this.show(act, delivery);
    const to = { personId, institutionId: item.ownerInstitutionId, deliveryId: delivery.id };
    return this.written(act, item, delivery, isToSpeaker(delivery) ? await updateLinkUrl(act, this.config, to) : this.page(item));
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const item = await itemInMail(act, delivery.subjectId);
    return item ? this.written(act, item, delivery, isToSpeaker(delivery) ? shownUpdateUrl(this.config) : this.page(item)) : null;
  }

  private page = ({ itemId }: ItemInMail): string => `${this.config.PUBLIC_URL}/actions/${itemId}`;

  /** As of the day it was planned, so that it says the same whenever somebody reads it. */
  private async written(act: Act, item: ItemInMail, delivery: Delivery, url: string): Promise<ComposedMail> {
    const language = delivery.language;
    return itemReminderMail(language, {
      item,
      isOfSilence: isOfSilence(delivery),
      countedFrom: String(delivery.details['countedFrom']),
      on: estonianDay(delivery.createdAt),
      audience: audienceOf(delivery),
      words: await wordsOfRule(act, delivery, language),
      url,
      isOwnUrl: isToSpeaker(delivery),
    });
  }
}

const isOfSilence = ({ details }: Delivery): boolean => details['object'] === 'ACTION_ITEM_SILENT';
const audienceOf = ({ details }: Delivery): ReminderAudience => details['audience'] as ReminderAudience;
const isToSpeaker = (delivery: Delivery): boolean => SPEAKERS.includes(audienceOf(delivery));
