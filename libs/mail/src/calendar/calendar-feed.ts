import type { Language } from '@app/kernel';
import { day, dayAfter, property, text, utc } from './ical-text.js';

/** A day in somebody's calendar, not hours of it. */
export interface CalendarDay {
  /** Stays for ever; see `calendarUid`. */
  uid: string;
  /** Rises whenever it changes. */
  sequence: number;
  /** YYYY-MM-DD. */
  on: string;
  summary: string;
  description: string;
  url: string;
  changedAt: Date;
  isCancelled: boolean;
}

export interface CalendarFeed {
  /** What the calendar is called where somebody subscribes to it. */
  name: string;
  language: Language;
  /** How often to fetch it. Google asks when it likes, Outlook and Apple by this. */
  refreshHours: number;
  days: readonly CalendarDay[];
}

/**
 * A calendar to subscribe to (RFC 5545; RFC 7986 for its name and refreshing; X- words for programs that know no other). Days are VEVENTs: Outlook, Google and
 * Apple show no VTODO of a subscription. They are transparent, so that nobody seems busy for a due date. Without METHOD, DTSTAMP tells
 * when the event was changed last (3.8.7.2), so the same events are the same bytes.
 */
export function calendarFeed({ name, language, refreshHours, days }: CalendarFeed): string {
  const words = { LANGUAGE: language };
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Turvaring//Turvaring//ET',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    property('NAME', text(name), words),
    property('X-WR-CALNAME', text(name)),
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...days.flatMap((one) => [
      'BEGIN:VEVENT',
      property('UID', text(one.uid)),
      `SEQUENCE:${one.sequence}`,
      `DTSTAMP:${utc(one.changedAt)}`,
      `LAST-MODIFIED:${utc(one.changedAt)}`,
      `DTSTART;VALUE=DATE:${day(one.on)}`,
      `DTEND;VALUE=DATE:${dayAfter(one.on)}`,
      property('SUMMARY', text(one.summary), words),
      property('DESCRIPTION', text(one.description), words),
      property('URL', new URL(one.url).href),
      `STATUS:${one.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
