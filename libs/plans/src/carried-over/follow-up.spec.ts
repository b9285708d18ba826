import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aSession } from '../../../seminars/src/agenda/agenda-session.factory.js';
import { anInvitation } from '../../../seminars/src/invitation/invitation.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const AGENDA = 'id version sessions { id title kind startsAt endsAt day { date } room { id } followUp { items late } }';
const CREATE = `mutation ($input: CreateSeminarInput!) { createSeminar(input: $input) { ${AGENDA} } }`;
const UPDATE = `mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { ${AGENDA} } }`;
const CLONE = `mutation ($input: CloneSeminarInput!) { cloneSeminar(input: $input) { ${AGENDA} } }`;
const PUT = `mutation ($input: PutFollowUpOnAgendaInput!) { putFollowUpOnAgenda(input: $input) { ${AGENDA} } }`;
const REMOVE = `mutation ($input: RemoveAgendaSessionInput!) { removeAgendaSession(input: $input) { ${AGENDA} } }`;
const PREVIEW = 'mutation ($input: PreviewInvitationsInput!) { previewInvitations(input: $input) { mails { text } } }';
const SHEET = 'query ($token: String!) { invitation(token: $token) { sessions { kind followUp { items late } } } }';

interface Session {
  id: string;
  title: string;
  kind: string;
  startsAt: string;
  endsAt: string;
  day: { date: string };
  followUp: object | null;
}
interface Agenda {
  id: string;
  version: number;
  sessions: Session[];
}

describe('the follow-up on the agenda', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-02-01T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    await aMembership(house.tx, { councilId });
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => [code, reason, field]);
  const late = async (count: number) => {
    for (let i = 0; i < count; i++) await anActionItem(house.tx, { councilId, dueOn: '2027-01-31' });
  };
  const ask = async (mutation: string, input: object) => {
    const { data, errors } = await house.ask(secretary, mutation, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Agenda;
  };
  const DAY = { date: '2027-05-11', startsAt: '09:00', endsAt: '16:00' };
  const begun = (given: object = {}) =>
    ask(CREATE, { title: 'Kevadseminar', kind: 'SEMINAR', mode: 'IN_ROOM', leadCouncilId: councilId, days: [DAY], ...given });
  const hours = ({ sessions }: Agenda) => sessions.filter(({ kind }) => kind === 'FOLLOW_UP').map((one) => [one.startsAt, one.endsAt]);
  const put = (seminarId: string, asker = secretary) => house.ask(asker, PUT, { input: { seminarId } });

  it('is there when a meeting with something to come back to is created, as long as that needs', async () => {
    expect(hours(await begun())).toEqual([]);
    await late(4);
    const { sessions } = await begun();
    expect(sessions).toEqual([
      expect.objectContaining({
        ...{
          title: 'Kokkulepitu täitmine',
          kind: 'FOLLOW_UP',
          startsAt: '09:00',
          endsAt: '09:15',
          day: { date: '2027-05-11' },
          room: null,
        },
        followUp: { items: 4, late: 4 },
      }),
    ]);
    expect(hours(await begun({ kind: 'TRAINING' }))).toEqual([]);
    await late(30);
    expect(hours(await begun())).toEqual([['09:00', '10:00']]);
    expect(hours(await begun({ days: [{ ...DAY, endsAt: '09:30' }] }))).toEqual([['09:00', '09:30']]);
  });

  it('comes with the first days, and stays out once it was taken out', async () => {
    await late(1);
    const seminar = await begun({ days: [] });
    expect(hours(seminar)).toEqual([]);
    const { id, version, sessions } = await ask(UPDATE, { id: seminar.id, version: seminar.version, days: [DAY] });
    expect(sessions).toMatchObject([{ startsAt: '09:00', endsAt: '09:10' }]);
    expect((await ask(REMOVE, { id: sessions[0]?.id, version: 1 })).sessions).toEqual([]);
    expect(hours(await ask(UPDATE, { id, version, title: 'Teine' }))).toEqual([]);
  });

  it('comes along with a clone, or into the first gap of its first day, and over nobody', async () => {
    await late(1);
    const clone = async (sessions: [string, string][], kind: 'FOLLOW_UP' | 'DISCUSSION' = 'DISCUSSION') => {
      const { id, days } = await aSeminar(house.tx, { councilId, dates: ['2026-05-12'], answerBy: null });
      const [day] = days;
      if (!day) throw new Error('No day');
      for (const [startsAt, endsAt] of sessions) await aSession(house.tx, day, { startsAt, endsAt, kind });
      return hours(await ask(CLONE, { seminarId: id, startsOn: '2027-05-11' }));
    };
    expect(await clone([['13:00', '13:45']], 'FOLLOW_UP')).toEqual([['13:00', '13:45']]);
    expect(await clone([['09:00', '12:00'], ['12:05', '13:00']])).toEqual([['13:00', '13:10']]); // prettier-ignore
    expect(await clone([['09:00', '17:00']])).toEqual([]);
  });

  it('is put in by who organises, at the first free time of any day, once', async () => {
    await late(3);
    const { id, days } = await aSeminar(house.tx, { councilId });
    const [first] = days;
    if (first) await aSession(house.tx, first, { startsAt: '09:00', endsAt: '16:55' });
    const stranger = (await aSeat(house.tx, 'SECRETARY')).personId;
    const member = (await aSeat(house.tx, 'MEMBER', councilId)).personId;
    expect(refusal(await put(id, stranger))).toEqual([['NOT_FOUND', 'no-such-record', 'seminarId']]);
    expect(refusal(await put(id, member))).toEqual([['FORBIDDEN', 'not-allowed', undefined]]);
    const { sessions } = (await put(id)).data?.['putFollowUpOnAgenda'] as Agenda;
    expect(sessions[1]).toMatchObject({ kind: 'FOLLOW_UP', startsAt: '09:00', endsAt: '09:15', day: { date: '2027-05-12' } });
    expect(refusal(await put(id))).toEqual([['CONFLICT', 'follow-up-is-on-agenda', 'seminarId']]);
  });

  it('is refused where there is no day, no time, and once the seminar is over', async () => {
    const bare = await begun({ days: [] });
    expect(refusal(await put(bare.id))).toEqual([['CONFLICT', 'days-are-missing', 'seminarId']]);
    const { id, days } = await aSeminar(house.tx, { councilId, dates: ['2027-05-11'] });
    const [day] = days;
    if (day) await aSession(house.tx, day, { startsAt: '09:05', endsAt: '16:55' });
    expect(refusal(await put(id))).toEqual([['CONFLICT', 'no-free-time', 'seminarId']]);
    const held = await aSeminar(house.tx, { councilId, dates: ['2026-05-12'], answerBy: null, state: 'HELD', heldOn: '2026-05-12' });
    expect(refusal(await put(held.id))).toEqual([['CONFLICT', 'seminar-was-held', 'seminarId']]);
  });

  it('says how much there is in the programme of mails and to who holds a link', async () => {
    await late(2);
    await anActionItem(house.tx, { councilId, dueOn: '2027-05-11' });
    const { id, days } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    const [day] = days;
    if (day) await aSession(house.tx, day, { kind: 'FOLLOW_UP', title: 'Täitmine', startsAt: '09:00', endsAt: '09:30' });
    if (day) await aSession(house.tx, day);
    const { token } = await anInvitation(house.tx, { seminarId: id, personId: secretary });
    const sheet = await house.ask(null, SHEET, { token });
    expect(sheet.errors).toBeUndefined();
    expect(sheet.data?.['invitation']).toEqual({
      sessions: [
        { kind: 'FOLLOW_UP', followUp: { items: 3, late: 2 } },
        { kind: 'DISCUSSION', followUp: null },
      ],
    });
    const preview = await house.ask(secretary, PREVIEW, { input: { seminarId: id } });
    expect(preview.errors).toBeUndefined();
    expect(JSON.stringify(preview.data)).toContain('09:00–09:30 Täitmine (3 tegevust, neist 2 hilinenud)');
  });
});
