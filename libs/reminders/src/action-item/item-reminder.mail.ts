import { translate, type Language } from '@app/kernel';
import { layout, type ComposedMail, type MailContent } from '@app/mail';
import type { ItemInMail } from '@app/plans';
import { dayInMail, markedSubject, markFact } from '@app/risks';
import type { ReminderAudience } from '../rule/reminder-rule-enums.js';

export const ACTION_ITEM_MAIL = 'reminders.action-item';

export interface ItemReminder {
  item: ItemInMail;
  /** Whether it is told because nobody has said a word of it. */
  isOfSilence: boolean;
  /** The day that the rule counts from, YYYY-MM-DD. */
  countedFrom: string;
  /** The day that the reminder is of, YYYY-MM-DD. */
  on: string;
  audience: ReminderAudience;
  /** What the council adds. */
  words: readonly string[];
  url: string;
  /** Whether the address is its reader's own. */
  isOwnUrl: boolean;
}

/** Who speaks for the institution that an item is up to; the others keep it, or help. */
export const SPEAKERS: readonly ReminderAudience[] = ['ASSIGNEE', 'LEAD', 'SEAT'];

/** Pure: an action item is due soon, today, should have been done, or nobody has said how it goes. */
export function itemReminderMail(
  language: Language,
  { item, isOfSilence, countedFrom, on, audience, words, url, isOwnUrl }: ItemReminder,
): ComposedMail {
  const when = isOfSilence ? 'silent' : countedFrom > on ? 'soon' : countedFrom === on ? 'today' : 'overdue';
  const who = SPEAKERS.includes(audience) ? 'owner' : audience === 'HELPER' ? 'helper' : 'keeper';
  const values = {
    ref: item.ref,
    title: item.title,
    day: dayInMail(countedFrom, language),
    days: daysBetween(countedFrom, on),
    council: item.councilName,
    institution: item.ownerName,
    secretary: item.secretaries ?? '',
  };
  const say = (key: string) => translate(language, `reminders.item.${key}`, values);
  return {
    subject: markedSubject(say(`subject.${when}`), item.isRestricted, language),
    isAutomatic: true,
    ...(isOwnUrl && { ownUrl: url }),
    ...layout({
      language,
      heading: say(`heading.${when}`),
      paragraphs: [say(`intro.${when}`), ...words, say(`ask.${who}`)],
      details: itemFacts(item, language),
      button: { label: say(`button.${who}`), url },
      footer: say(`why.${audience}`),
    }),
  };
}

/** What it is, whose, by when, by what everybody sees that it is done, how often its day moved, and its marks in full. */
export function itemFacts(item: ItemInMail, language: Language): NonNullable<MailContent['details']> {
  const say = (key: string, values = {}) => translate(language, `reminders.item.${key}`, values);
  const { ref, title, councilName, ownerName, dueOn, originalDueOn, doneCriterion, slips, marks } = item;
  return [
    { label: say('item'), value: `${ref} ${title}` },
    { label: say('council'), value: councilName },
    { label: say('owner'), value: ownerName },
    { label: say('due'), value: dayInMail(dueOn, language) },
    ...(doneCriterion ? [{ label: say('doneCriterion'), value: doneCriterion }] : []),
    ...(slips > 0 ? [{ label: say('slips'), value: say('slipsText', { count: slips, day: dayInMail(originalDueOn, language) }) }] : []),
    ...marks.map((mark) => markFact(mark, language)),
  ];
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
