import { parseMailbox } from '@app/kernel';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { calendarRequest, calendarUid } from '../calendar/calendar-file.js';
import type { ComposedMail } from '../composing/composes-mail.js';
import { Delivery } from '../delivery/delivery.entity.js';
import { messageOf } from './message.js';

const from = parseMailbox('Turvaring <turvaring@example.org>');
const delivery = Object.assign(new Delivery(), {
  id: '7f0a1c5e-0000-4000-8000-000000000001',
  category: 'OFFICIAL',
  personName: 'Õie Näide',
  address: 'oie@example.org',
  language: 'et',
  messageId: null,
});
const mail: ComposedMail = { language: 'et', subject: 'Kutse', html: '<p>Tere</p>', text: 'Tere' };

/** To bytes, and back through an independent parser. */
const write = async (more: Partial<Delivery> = {}, what: Partial<ComposedMail> = {}): Promise<{ raw: string; parsed: ParsedMail }> => {
  const { content } = messageOf(
    Object.assign(new Delivery(), delivery, more),
    { ...mail, ...what },
    from,
    new Date('2027-03-01T10:00:00Z'),
  );
  return { raw: content.toString('utf8'), parsed: await simpleParser(content) };
};
const heads = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).toLowerCase();

describe('a message', () => {
  it('says who writes to whom under a Message-ID that stays', async () => {
    const { parsed } = await write();
    expect(parsed.from?.text).toBe('"Turvaring" <turvaring@example.org>');
    expect(parsed.to).toMatchObject({ text: '"Õie Näide" <oie@example.org>' });
    expect(parsed.messageId).toBe('<7f0a1c5e-0000-4000-8000-000000000001@example.org>');
    expect(parsed.headers.get('content-language')).toBe('et');
    // A reader of a language without texts is told which one the mail is in.
    expect((await write({ language: 'ru' })).parsed.headers.get('content-language')).toBe('et');
    expect(parsed.date?.toISOString()).toBe('2027-03-01T10:00:00.000Z');
  });

  it('carries the calendar as an alternative of the same method', async () => {
    const calendar = calendarRequest({
      uid: calendarUid('x'),
      sequence: 0,
      now: new Date('2027-03-01T10:00:00Z'),
      startsAt: new Date('2027-05-14T06:00:00Z'),
      endsAt: new Date('2027-05-14T13:00:00Z'),
      summary: 'Seminar',
      description: 'Tere',
      organizer: from,
      attendee: { address: 'oie@example.org' },
      language: 'et',
    });
    const { raw, parsed } = await write({}, { calendar });
    const types = [...raw.matchAll(/^content-type: ([^;\r]+)/gim)].map((found) => found[1]);
    expect(types).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar', 'application/ics']);
    expect(raw).toMatch(/content-type: text\/calendar;[^]*?method=REQUEST/i);
    const [part] = parsed.attachments.filter((one) => one.contentType === 'text/calendar');
    expect(part?.content.toString('utf8')).toBe(calendar.content);
  });

  it('has no header that its subject, name or address has smuggled in', async () => {
    const evil = 'Kutse\r\nBcc: evil@example.org\r\n\r\nBody';
    const { raw, parsed } = await write({ personName: evil }, { subject: evil, replyTo: 'a@example.org\r\nBcc: evil@example.org' });
    expect(heads(raw)).not.toMatch(/^bcc:/m);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.subject).toBe('Kutse Bcc: evil@example.org Body');
    expect(parsed.text?.trim()).toBe('Tere');
    expect(parsed.replyTo?.value).toMatchObject([{ address: expect.stringMatching(/^a@example.org/) }]);
  });

  it('goes to one address, whatever stands in it', () => {
    const made = messageOf(Object.assign(new Delivery(), delivery, { address: 'a@example.org, b@example.org' }), mail, from, new Date());
    expect(made.envelope).toEqual({ from: 'turvaring@example.org', to: 'a@example.org,b@example.org' });
    const abroad = messageOf(Object.assign(new Delivery(), delivery, { address: 'oie@näide.ee' }), mail, from, new Date());
    expect(abroad.envelope.to).toBe('oie@xn--nide-loa.ee');
  });

  it.each([
    ['Kutse'],
    ['Ühisseminar: kogukond, turvaline kodu ja kõik see muu, mida me aasta jooksul kokku leppisime – 14. ja 15. mail 2027'],
    ['=?UTF-8?B?ZXZpbA==?='],
    ['🏡'.repeat(60)],
    ['A very long subject of plain letters that does not fit into one line of seventy-six characters'],
  ])('arrives with its subject: %s', async (subject) => {
    const { raw, parsed } = await write({ personName: subject }, { subject });
    expect(parsed.subject).toBe(subject);
    expect(parsed.to).toMatchObject({ value: [{ name: subject, address: 'oie@example.org' }] });
    for (const line of heads(raw).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(78);
  });

  it('arrives letter by letter, in lines of 76 characters of plain ASCII', async () => {
    const letters = fc.string({ unit: 'binary', maxLength: 300 }).map((one) => one.replace(/\p{Cc}|\p{Cs}/gu, '\n').trim());
    await fc.assert(
      fc.asyncProperty(letters, letters, async (text, html) => {
        const { raw, parsed } = await write({}, { text, html: `<p>${html}</p>` });
        expect(parsed.text?.trim()).toBe(text);
        expect(typeof parsed.html === 'string' && parsed.html.trim()).toBe(`<p>${html}</p>`);
        for (const line of raw.split('\r\n')) expect(line).toMatch(/^[\t\x20-\x7e]{0,78}$/);
      }),
      { numRuns: 100 },
    );
  });

  it('says when no person wrote it', async () => {
    expect(heads((await write({}, { isAutomatic: true })).raw)).toContain('auto-submitted: auto-generated');
    expect(heads((await write()).raw)).not.toContain('auto-submitted');
  });

  it('can be unsubscribed from with one click only when it is optional', async () => {
    const unsubscribeUrl = 'https://example.org/unsubscribe/abc';
    expect(heads((await write({ category: 'OPTIONAL' }, { unsubscribeUrl })).raw)).toMatch(
      /list-unsubscribe: <https:\/\/example.org\/unsubscribe\/abc>\r\nlist-unsubscribe-post: list-unsubscribe=one-click/,
    );
    expect(heads((await write({}, { unsubscribeUrl })).raw)).not.toContain('list-unsubscribe');
  });
});
