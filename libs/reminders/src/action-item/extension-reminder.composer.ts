import { CONFIG, type Act, type Config } from '@app/kernel';
import { ComposesMail, type ComposedMail, type Delivery, type MailComposer } from '@app/mail';
import { isToldOfItem, itemInMail } from '@app/plans';
import { Inject } from '@nestjs/common';
import type { ReminderAudience } from '../rule/reminder-rule-enums.js';
import { isMeant } from '../rule/is-meant.js';
import { wordsOfRule } from '../rule/words-of-rule.js';
import { EXTENSION_MAIL, extensionReminderMail, type AskedExtension } from './extension-reminder.mail.js';

/** Writes the reminder as long as nobody has answered, and its reader keeps the item. */
@ComposesMail(EXTENSION_MAIL, { optional: 'ITEMS' })
export class ExtensionReminderComposer implements MailComposer {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async compose(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    const { mail, isAsked } = (await this.written(act, delivery)) ?? {};
    if (!mail || !isAsked || !(await isMeant(act, delivery))) return null;
    return (await isToldOfItem(act, delivery.subjectId, delivery.personId, audienceOf(delivery))) ? mail : null;
  }

  async show(act: Act, delivery: Delivery): Promise<ComposedMail | null> {
    return (await this.written(act, delivery))?.mail ?? null;
  }

  private async written(act: Act, delivery: Delivery): Promise<{ isAsked: boolean; mail: ComposedMail } | null> {
    const item = await itemInMail(act, delivery.subjectId);
    const [extension] = await act.tx.query<(AskedExtension & { isAsked: boolean })[]>(
      `select to_due_on::text as "toDueOn", (asked_at at time zone 'Europe/Tallinn')::date::text as "askedOn", reason, state = 'ASKED' as "isAsked"
         from item_extensions where id = $1`,
      [delivery.details['extensionId'] ?? null],
    );
    if (!item || !extension) return null;
    const language = delivery.language;
    const mail = extensionReminderMail(language, {
      item,
      extension,
      audience: audienceOf(delivery),
      words: await wordsOfRule(act, delivery, language),
      url: `${this.config.PUBLIC_URL}/actions/${item.itemId}`,
    });
    return { isAsked: extension.isAsked, mail };
  }
}

const audienceOf = ({ details }: Delivery): ReminderAudience => details['audience'] as ReminderAudience;
