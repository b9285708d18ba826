import { translate } from '@app/kernel';
import { calendarCancel, layout, type ComposedMail } from '@app/mail';
import type { Programme } from '../seminar/programme.js';
import { calendarEvent, facts, hostsInWords, type MailFrame, type Recipient } from './invitation.mail.js';

/** Tells somebody who was invited that the seminar does not take place, and takes it out of their calendar. */
export function cancellationMail(
  programme: Programme,
  recipient: Pick<Recipient, 'language' | 'name' | 'address'>,
  frame: MailFrame,
): ComposedMail {
  const { language, name } = recipient;
  const say = (key: string, values = {}) => translate(language, `seminars.mail.${key}`, values);
  const { title, cancelReason } = programme;
  const hosts = hostsInWords(programme, language);
  const count = programme.hosts.length;
  return {
    subject: say('cancellation.subject', { title }),
    ...layout({
      language,
      heading: say('cancellation.heading'),
      paragraphs: [
        say('cancellation.intro', { name, title, hosts, count }),
        say('cancellation.reason', { reason: cancelReason ?? '' }),
        say('cancellation.nothingToDo'),
      ],
      details: facts({ ...programme, answerBy: null, onlineUrl: null }, language),
      footer: `${say('cancellation.why')}\n${say('sender', { hosts, count })}`,
    }),
    calendar: calendarCancel({
      ...calendarEvent(programme, recipient, frame),
      description: say('cancellation.reason', { reason: cancelReason ?? '' }),
    }),
  };
}
