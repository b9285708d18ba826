import type { Mailbox, Language } from '@app/kernel';
import { property, text, utc } from './ical-text.js';

/** What stands in somebody's calendar. One VEVENT a mail: Outlook shows answer buttons for no more. */
export interface CalendarEvent {
  /** Stays for ever and is the same for everybody invited; see `calendarUid`. */
  uid: string;
  /** Rises whenever hours, venue or online link change after the first request, and with the cancellation (RFC 5546, 2.1.4). */
  sequence: number;
  /** When this file is made: the act's `now`. */
  now: Date;
  startsAt: Date;
  /**
   * A seminar of several days is ONE event from the first morning to the last evening, its hours by day in `description`. Outlook,
   * Gmail and Apple show it as a bar over the days with answer buttons. Two VEVENTs (or RDATE) are right by the RFC, but Outlook drops
   * the buttons or the second day.
   */
  endsAt: Date;
  summary: string;
  description: string;
  location?: string | undefined;
  url?: string | undefined;
  /** A mailbox that is read: answers go there. */
  organizer: Mailbox;
  attendee: Mailbox;
  language: Language;
}

/** A calendar file of a mail. The same METHOD stands in the MIME type and in the body (RFC 6047, 2.4). */
export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** The UID of whatever has the given id. The right-hand side is a word of ours and never the host, which may change. */
export function calendarUid(id: string): string {
  return `${id}@turvaring`;
}

/** An invitation that calendar programs show with buttons to answer (RFC 5546, 3.2.2), also again with a higher sequence. */
export function calendarRequest(event: CalendarEvent): CalendarFile {
  return { method: 'REQUEST', content: file('REQUEST', event) };
}

/** Takes the event out of the calendar again (RFC 5546, 3.2.5). Its sequence must be higher than that of the last request. */
export function calendarCancel(event: CalendarEvent): CalendarFile {
  return { method: 'CANCEL', content: file('CANCEL', event) };
}

function file(method: CalendarFile['method'], event: CalendarEvent): string {
  const { attendee, organizer, language } = event;
  const isRequest = method === 'REQUEST';
  const asked = { CUTYPE: 'INDIVIDUAL', ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION', ...(isRequest && { RSVP: 'TRUE' }) };
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Turvaring//Turvaring//ET',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    property('UID', text(event.uid)),
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.now)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    property('SUMMARY', text(event.summary), { LANGUAGE: language }),
    property('DESCRIPTION', text(event.description), { LANGUAGE: language }),
    ...(event.location ? [property('LOCATION', text(event.location), { LANGUAGE: language })] : []),
    ...(event.url ? [property('URL', new URL(event.url).href)] : []),
    property('ORGANIZER', `mailto:${organizer.address}`, organizer.name ? { CN: organizer.name } : {}),
    property('ATTENDEE', `mailto:${attendee.address}`, { ...(attendee.name && { CN: attendee.name }), ...asked, LANGUAGE: language }),
    `STATUS:${isRequest ? 'CONFIRMED' : 'CANCELLED'}`,
    `TRANSP:${isRequest ? 'OPAQUE' : 'TRANSPARENT'}`,
    'CLASS:PUBLIC',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
