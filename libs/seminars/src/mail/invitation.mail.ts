import { localeOf, translate, type Mailbox, type Language } from '@app/kernel';
import { calendarRequest, calendarUid, layout, type CalendarEvent, type ComposedMail } from '@app/mail';
import type { AudienceReason } from '../invitation/audience-reason.js';
import type { Programme } from '../seminar/programme.js';
import { agendaInWords, dayInWords, daysInWords, placesInWords } from './programme-text.js';

/** Whom one mail is for. */
export interface Recipient {
  /** One that has every text, see `firstLanguage`. */
  language: Language;
  name: string;
  address: string;
  reasons: readonly AudienceReason[];
  answerUrl: string;
  /** The same link takes a word on open items of the institution. */
  takesItems?: boolean;
}

export interface MailFrame {
  now: Date;
  /** A mailbox that is read: calendar programs send answers there. */
  organizer: Mailbox;
}

/** The invitation to one person. The seminar has days by now. */
export function invitationMail(programme: Programme, recipient: Recipient, frame: MailFrame): ComposedMail {
  const { language, name, answerUrl, reasons, takesItems } = recipient;
  const say = (key: string, values = {}) => translate(language, `seminars.mail.${key}`, values);
  const { title } = programme;
  const hosts = hostsInWords(programme, language);
  return {
    subject: say('invitation.subject', { title }),
    ownUrl: answerUrl,
    ...layout({
      language,
      heading: title,
      paragraphs: [say('invitation.greeting', { name, invitation: say(`invitation.to.${programme.kind}`) })],
      details: facts(programme, language),
      button: { label: say('invitation.button'), url: answerUrl },
      sections: [
        {
          text: say('invitation.howToAnswer', {
            online: programme.mode === 'IN_ROOM' ? 'no' : 'yes',
            substitutes: programme.substitutesAllowed ? 'yes' : 'no',
          }),
        },
        ...(takesItems ? [{ text: say('invitation.alsoItems') }] : []),
        ...(programme.aims ? [{ heading: say('aims'), text: programme.aims }] : []),
        ...agendaInWords(programme, language),
      ],
      footer: `${say(`reason.${reasons[0]?.kind ?? 'PERSON'}`, { council: reasons[0]?.councilName ?? hosts, institution: reasons[0]?.institutionName ?? '' })}\n${say('sender', { hosts, count: programme.hosts.length })}`,
    }),
    calendar: calendarRequest({
      ...calendarEvent(programme, recipient, frame),
      url: answerUrl,
      description: calendarText(programme, recipient),
    }),
  };
}

/** Everything about the event but its description, the same for request and cancellation. */
export function calendarEvent(
  programme: Programme,
  { language, name, address }: Pick<Recipient, 'language' | 'name' | 'address'>,
  { now, organizer }: MailFrame,
): Omit<CalendarEvent, 'description'> {
  if (!programme.startsAt || !programme.endsAt) throw new Error(`Seminar ${programme.id} has no days`);
  return {
    uid: calendarUid(programme.id),
    sequence: programme.sequence,
    now,
    startsAt: programme.startsAt,
    endsAt: programme.endsAt,
    summary: programme.title,
    location: placesInWords(programme)?.replaceAll('\n', '; ') ?? programme.onlineUrl ?? undefined,
    organizer,
    attendee: { name, address },
    language,
  };
}

export function facts(programme: Programme, language: Language): { label: string; value: string }[] {
  const rows: [string, string | null | undefined][] = [
    ['when', daysInWords(programme, language)],
    ['where', placesInWords(programme)],
    ['online', programme.onlineUrl],
    ['hosts', hostsInWords(programme, language)],
    ['answerBy', programme.answerBy && dayInWords(programme.answerBy, language)],
  ];
  const count = programme.hosts.length;
  return rows.flatMap(([key, value]) => (value ? [{ label: translate(language, `seminars.mail.${key}`, { count }), value }] : []));
}

/** `A, B and C`, in the language. */
export function hostsInWords({ hosts }: Programme, language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(hosts);
}

/** What the event says in a calendar, where only plain text is shown. */
export function calendarText(programme: Programme, { language, answerUrl }: Pick<Recipient, 'language' | 'answerUrl'>): string {
  const say = (key: string) => translate(language, `seminars.mail.${key}`);
  return [
    daysInWords(programme, language),
    ...(programme.onlineUrl ? [`${say('online')}: ${programme.onlineUrl}`] : []),
    ...agendaInWords(programme, language).map(({ heading, text }) => `${heading}\n${text}`),
    `${say('invitation.button')}: ${answerUrl}`,
  ].join('\n\n');
}
