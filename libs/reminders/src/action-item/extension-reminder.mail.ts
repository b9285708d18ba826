import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail } from '@app/mail';
import type { ItemInMail } from '@app/plans';
import { dayInMail, markedSubject } from '@app/risks';
import type { ReminderAudience } from '../rule/reminder-rule-enums.js';
import { itemFacts } from './item-reminder.mail.js';

export const EXTENSION_MAIL = 'reminders.extension';

export interface AskedExtension {
  /** YYYY-MM-DD, as the others. */
  toDueOn: string;
  askedOn: string;
  reason: string;
}

export interface ExtensionReminder {
  item: ItemInMail;
  extension: AskedExtension;
  audience: ReminderAudience;
  /** What the council adds. */
  words: readonly string[];
  url: string;
}

/** Pure: a later day is asked for, and nobody has answered. */
export function extensionReminderMail(language: Language, { item, extension, audience, words, url }: ExtensionReminder): ComposedMail {
  const values = {
    ref: item.ref,
    title: item.title,
    day: dayInMail(extension.toDueOn, language),
    asked: dayInMail(extension.askedOn, language),
    council: item.councilName,
    institution: item.ownerName,
  };
  const say = (key: string) => translate(language, `reminders.extension.${key}`, values);
  return {
    subject: markedSubject(say('subject'), item.isRestricted, language),
    isAutomatic: true,
    ...layout({
      language,
      heading: say('heading'),
      paragraphs: [say('intro'), ...words, say(`ask.${audience}`)],
      details: [...itemFacts(item, language), { label: say('to'), value: values.day }, { label: say('reason'), value: extension.reason }],
      button: { label: say('button'), url },
      footer: say(`why.${audience}`),
    }),
  };
}
