import { translate } from '@app/kernel';
import { calendarRequest, layout, type ComposedMail } from '@app/mail';
import type { Programme } from '../seminar/programme.js';
import { calendarEvent, calendarText, facts, hostsInWords, type MailFrame, type Recipient } from './invitation.mail.js';

/** Tells somebody who waited that a place is theirs, or their substitute's; with the event for the calendar, as it stands now. */
export function placeMail(
  programme: Programme,
  recipient: Omit<Recipient, 'reasons'>,
  substituteName: string | null,
  frame: MailFrame,
): ComposedMail {
  const { language, name, answerUrl } = recipient;
  const say = (key: string, values = {}) => translate(language, `seminars.mail.${key}`, values);
  const { title } = programme;
  return {
    subject: say('place.subject', { title }),
    ownUrl: answerUrl,
    ...layout({
      language,
      heading: say('place.heading'),
      paragraphs: [
        say('place.intro', { name, title }),
        ...(substituteName ? [say('place.substitute', { substitute: substituteName })] : []),
        say('place.change'),
      ],
      button: { label: say('place.button'), url: answerUrl },
      details: facts({ ...programme, answerBy: null }, language),
      footer: `${say('place.why')}\n${say('sender', { hosts: hostsInWords(programme, language), count: programme.hosts.length })}`,
    }),
    calendar: calendarRequest({
      ...calendarEvent(programme, recipient, frame),
      url: answerUrl,
      description: calendarText(programme, recipient),
    }),
  };
}
