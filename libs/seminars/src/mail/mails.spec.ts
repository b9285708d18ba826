import { LANGUAGES, type Language } from '@app/kernel';
import type { Programme } from '../seminar/programme.js';
import { SeminarKind } from '../seminar/seminar-enums.js';
import '../seminars.module.js';
import { cancellationMail } from './cancellation.mail.js';
import { invitationMail, type Recipient } from './invitation.mail.js';
import { placeMail } from './place.mail.js';

const PROGRAMME: Programme = {
  id: '11111111-1111-4111-8111-111111111111',
  title: 'Ühine <seminar> & "arutelu"',
  kind: 'SEMINAR',
  mode: 'HYBRID',
  state: 'INVITING',
  timeZone: 'Europe/Tallinn',
  language: 'et',
  aims: 'Leppida kokku, mis edasi.',
  onlineUrl: 'https://meet.example.org/koos',
  answerBy: '2027-05-03',
  startsAt: new Date('2027-05-11T06:00:00Z'),
  endsAt: new Date('2027-05-12T14:00:00Z'),
  cancelReason: null,
  sequence: 3,
  hosts: ['Ida nõukogu', 'Lääne nõukogu'],
  substitutesAllowed: true,
  days: [
    {
      id: 'a',
      date: '2027-05-11',
      startsAt: '09:00',
      endsAt: '17:00',
      dayLeader: 'Juta Juht',
      venueName: 'Rahvamaja',
      venueAddress: 'Pargi 1',
    },
    { id: 'b', date: '2027-05-12', startsAt: '10:00', endsAt: '17:00', dayLeader: null, venueName: 'Rahvamaja', venueAddress: 'Pargi 1' },
  ],
  sessions: [
    { dayId: 'a', title: 'Avamine', kind: 'OPENING', startsAt: '09:00', endsAt: '09:30', roomName: null, speakers: [], followUp: null },
    {
      dayId: 'a',
      title: 'Ettekanne',
      kind: 'INFORMATION',
      startsAt: '09:30',
      endsAt: '10:00',
      roomName: 'Saal',
      speakers: ['Mari Maasikas', 'Jüri Juurikas'],
      followUp: null,
    },
  ],
};
const RECIPIENT: Recipient = {
  language: 'et',
  name: 'Mari Maasikas',
  address: 'mari@example.org',
  reasons: [{ kind: 'SEAT', councilName: 'Lääne nõukogu', institutionName: 'Päästekomando', role: 'MEMBER' }],
  answerUrl: 'https://turvaring.example.org/answer/token',
};
const FRAME = { now: new Date('2027-04-01T10:00:00Z'), organizer: { name: 'Turvaring', address: 'turvaring@example.org' } };
const unfolded = (ics = '') => ics.replace(/\r\n /g, '').replace(/\\([,;])/g, '$1');

describe('the mails of a seminar', () => {
  it('invite with days, place, programme, reason and a link on a line of its own', () => {
    const { subject, text, html, calendar } = invitationMail(PROGRAMME, RECIPIENT, FRAME);
    expect(subject).toBe('Kutse: Ühine <seminar> & "arutelu"');
    expect(text).toContain('Tere, Mari Maasikas!');
    expect(text).toContain('Kutsume teid seminarile.');
    expect(text).toContain('Korraldajad: Ida nõukogu ja Lääne nõukogu');
    expect(text).toContain('teisipäev, 11. mai 2027, 09:00–17:00\n  kolmapäev, 12. mai 2027, 10:00–17:00');
    expect(text.match(/Rahvamaja, Pargi 1/g)).toHaveLength(1);
    expect(text).toContain(
      'Päevakord, teisipäev, 11. mai 2027 (päevajuht Juta Juht)\n09:00–09:30 Avamine\n09:30–10:00 Ettekanne – Mari Maasikas, Jüri Juurikas (Saal)',
    );
    expect(text).toContain('sest esindate nõukogus asutust Päästekomando: Lääne nõukogu.');
    expect(text).toMatch(/^https:\/\/turvaring\.example\.org\/answer\/token$/m);
    expect(html).toContain('Ühine &lt;seminar&gt; &amp; &quot;arutelu&quot;');
    expect(html).not.toContain('<seminar>');
    expect(calendar?.method).toBe('REQUEST');
    const ics = unfolded(calendar?.content);
    for (const line of [
      'UID:11111111-1111-4111-8111-111111111111@turvaring',
      'SEQUENCE:3',
      'DTSTART:20270511T060000Z',
      'DTEND:20270512T140000Z',
      'LOCATION;LANGUAGE=et:Rahvamaja, Pargi 1',
    ])
      expect(ics).toContain(line);
  });

  it('say when, where and until when, and offer to answer, before anything that may be long', () => {
    const { text, html } = invitationMail(PROGRAMME, RECIPIENT, FRAME);
    for (const body of [text, html]) {
      const at = [
        'Tere, Mari',
        'Millal',
        'Rahvamaja',
        'Vastake hiljemalt',
        'answer/token',
        'Leppida kokku',
        'Avamine',
        'sest esindate',
      ].map((words) => body.indexOf(words));
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(at[0]).toBeGreaterThan(0);
    }
  });

  it.each(Object.values(SeminarKind))('invite to a %s in words of its own', (kind) => {
    const text = (language: Language) => invitationMail({ ...PROGRAMME, kind }, { ...RECIPIENT, language }, FRAME).text;
    expect(text('et')).toMatch(/Kutsume teid \S[^.]*le\./);
    expect(text('lv')).toMatch(/Aicinām jūs \S[^.]*\./);
    expect(text('ru')).toMatch(/Приглашаем вас \S[^.]*\./);
    expect(text('en')).toMatch(/we invite you to an? \w[^.]*\./);
  });

  it('name one host as one', () => {
    const { text } = invitationMail({ ...PROGRAMME, hosts: ['Ida nõukogu'] }, RECIPIENT, FRAME);
    expect(text).toContain('Korraldaja: Ida nõukogu');
    expect(text).toContain('korraldaja nimel: Ida nõukogu.');
  });

  it('say only what is possible', () => {
    const strict: Programme = {
      ...PROGRAMME,
      mode: 'IN_ROOM',
      substitutesAllowed: false,
      onlineUrl: null,
      answerBy: null,
      aims: null,
      sessions: [],
    };
    const { text } = invitationMail(strict, { ...RECIPIENT, reasons: [] }, FRAME);
    for (const word of ['veebis', 'asendaja', 'Vastake hiljemalt', 'Päevakord', 'Eesmärk', 'null', 'undefined'])
      expect(text).not.toContain(word);
    expect(text).toContain('korraldaja kutsus teid nimeliselt');
  });

  it('speak every language of ours, and never in bare keys', () => {
    const mails = LANGUAGES.map((language) => invitationMail(PROGRAMME, { ...RECIPIENT, language }, FRAME));
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(['Kutse', 'Ielūgums', 'Приглашение', 'Invitation']);
    for (const { text, html } of mails) expect(`${text}${html}`).not.toMatch(/seminars\.(mail|seminarKind)/);
  });

  it('give a place with the event, name the substitute, and say how to pass it on', () => {
    const { subject, text, calendar } = placeMail(PROGRAMME, { ...RECIPIENT, language: 'en' }, 'Tiiu Tamm', FRAME);
    expect(subject).toBe('A place is yours: Ühine <seminar> & "arutelu"');
    expect(text).toContain('Tiiu Tamm is noted as coming instead of you.');
    expect(text).toContain('the next in the list gets the place');
    expect(text).not.toContain('Please answer by');
    expect(calendar?.method).toBe('REQUEST');
    expect(placeMail(PROGRAMME, RECIPIENT, null, FRAME).text).not.toContain('asemel');
  });

  it('take a cancelled event out of the calendar, with the reason', () => {
    const { subject, text, calendar } = cancellationMail({ ...PROGRAMME, state: 'CANCELLED', cancelReason: 'Torm' }, RECIPIENT, FRAME);
    expect(subject).toBe('Jääb ära: Ühine <seminar> & "arutelu"');
    expect(text).toContain('Põhjus: Torm');
    expect(text).not.toContain('/answer/');
    expect(text).not.toContain('Vastake hiljemalt');
    expect(calendar?.method).toBe('CANCEL');
    expect(unfolded(calendar?.content)).toContain('SEQUENCE:3');
  });
});
