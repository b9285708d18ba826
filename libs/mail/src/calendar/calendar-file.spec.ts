import ICAL from 'ical.js';
import { calendarCancel, calendarRequest, calendarUid, type CalendarEvent } from './calendar-file.js';

const event: CalendarEvent = {
  uid: calendarUid('7f0a1c5e-0000-4000-8000-000000000001'),
  sequence: 3,
  now: new Date('2027-03-01T10:20:30.456Z'),
  startsAt: new Date('2027-05-14T06:00:00Z'),
  endsAt: new Date('2027-05-15T13:30:00Z'),
  summary: 'Ühisseminar: "turvaline kodu", kogukond; riskid \\ võimalused',
  description: 'Esimene päev 9.00–17.00\r\nTeine päev 9.00–16.30\nTule, palun; kirjuta ka!',
  location: 'Näidisküla rahvamaja, Pikk 1',
  url: 'https://example.org/answer/a-token?x=1&y=õ',
  organizer: { name: 'Näidiskonna "turvalisuse" nõukogu', address: 'noukogu@example.org' },
  attendee: { name: 'Õie Näide; asendaja, ^ehk: "teine"', address: 'oie@example.org' },
  language: 'et',
};

const parse = (content: string) => {
  const calendar = ICAL.Component.fromString(content);
  const [vevent, ...others] = calendar.getAllSubcomponents('vevent');
  if (!vevent) throw new Error('No VEVENT');
  return { calendar, vevent, others };
};

describe('a calendar request', () => {
  const { method, content } = calendarRequest(event);
  const { calendar, vevent, others } = parse(content);
  const valueOf = (name: string) => vevent.getFirstPropertyValue(name);

  it('is one event with the same method inside and out', () => {
    expect(method).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(others).toEqual([]);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
  });

  it('is read by an independent parser as it was meant', () => {
    expect(valueOf('uid')).toBe('7f0a1c5e-0000-4000-8000-000000000001@turvaring');
    expect(valueOf('sequence')).toBe(3);
    expect(valueOf('summary')).toBe(event.summary);
    expect(valueOf('description')).toBe('Esimene päev 9.00–17.00\nTeine päev 9.00–16.30\nTule, palun; kirjuta ka!');
    expect(valueOf('location')).toBe(event.location);
    expect(valueOf('url')).toBe('https://example.org/answer/a-token?x=1&y=%C3%B5');
    expect(valueOf('status')).toBe('CONFIRMED');
    expect(vevent.getFirstProperty('summary')?.getParameter('language')).toBe('et');
  });

  it('has its times in UTC', () => {
    const at = (name: string) => (valueOf(name) as ICAL.Time).toJSDate().toISOString();
    expect(at('dtstart')).toBe('2027-05-14T06:00:00.000Z');
    expect(at('dtend')).toBe('2027-05-15T13:30:00.000Z');
    expect(at('dtstamp')).toBe('2027-03-01T10:20:30.000Z');
    expect((valueOf('dtstart') as ICAL.Time).zone?.tzid).toBe('UTC');
  });

  it('names a mailbox that is read as organiser', () => {
    expect(valueOf('organizer')).toBe('mailto:noukogu@example.org');
    expect(vevent.getFirstProperty('organizer')?.getParameter('cn')).toBe(event.organizer.name);
  });

  it('asks the recipient for an answer', () => {
    const attendees = vevent.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(attendees[0]?.getFirstValue()).toBe('mailto:oie@example.org');
    const given = ['cutype', 'role', 'partstat', 'rsvp', 'language'].map((name) => attendees[0]?.getParameter(name));
    expect(given).toEqual(['INDIVIDUAL', 'REQ-PARTICIPANT', 'NEEDS-ACTION', 'TRUE', 'et']);
    expect(attendees[0]?.getParameter('cn')).toBe(event.attendee.name);
  });

  it('has lines of 75 octets at most, ended by CRLF, and none cut within a character', () => {
    expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(content.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(content).toString('utf8')).toBe(content);
    expect(content).not.toContain('\uFFFD');
  });

  it('cannot be given another property by what people write', () => {
    const evil = 'x\r\nATTENDEE:mailto:evil@example.org\r\nEND:VEVENT';
    const { vevent: parsed, calendar: whole } = parse(
      calendarRequest({ ...event, summary: evil, location: evil, attendee: { name: evil, address: 'oie@example.org' } }).content,
    );
    expect(parsed.getAllProperties('attendee')).toHaveLength(1);
    expect(whole.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(parsed.getFirstPropertyValue('summary')).toBe(evil.replace(/\r\n/g, '\n'));
  });

  it('does without what is not known', () => {
    const { vevent: bare } = parse(
      calendarRequest({ ...event, location: undefined, url: undefined, organizer: { address: 'noukogu@example.org' } }).content,
    );
    expect(bare.hasProperty('location')).toBe(false);
    expect(bare.hasProperty('url')).toBe(false);
    expect(bare.getFirstProperty('organizer')?.getParameter('cn')).toBeUndefined();
  });
});

describe('a calendar cancellation', () => {
  const { method, content } = calendarCancel({ ...event, sequence: 4 });
  const { calendar, vevent } = parse(content);

  it('takes away the same event with a higher sequence', () => {
    expect(method).toBe('CANCEL');
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(vevent.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(vevent.getFirstPropertyValue('uid')).toBe(event.uid);
    expect(vevent.getFirstPropertyValue('sequence')).toBe(4);
    expect(vevent.getFirstProperty('attendee')?.getParameter('rsvp')).toBeUndefined();
  });
});
