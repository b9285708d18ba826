import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { AgendaSession } from '../agenda/agenda-session.entity.js';
import { aSession } from '../agenda/agenda-session.factory.js';
import { aSeminar } from './seminar.factory.js';
import { Seminar } from './seminar.entity.js';

const FIELDS = `id title state mode timeZone startsAt endsAt answerBy version onlineUrl series { name } leadCouncil { id }
  hosts { isLead quota council { id name } secretary { id } } days { id date startsAt endsAt venueName dayLeader { id } } rooms { id name capacity }
  viewerCanEdit viewerCanInvite viewerCanCancel`;
const UPDATE = `mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { ${FIELDS} } }`;

const DAY = { date: '2027-05-11', startsAt: '09:00', endsAt: '17:00' };
const NEXT_DAY = { date: '2027-05-12', startsAt: '10:00', endsAt: '15:00' };

interface SeminarAnswer {
  id: string;
  version: number;
  days: { id: string; date: string }[];
  rooms: { id: string; name: string }[];
}

describe('changing a seminar', () => {
  let house: House;
  let councilId: string;
  let secretary: string;

  beforeAll(async () => void (house = await House.open({ worker: false })));
  beforeEach(async () => {
    house.setClock(new Date('2027-03-10T10:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
  });
  afterAll(() => house.close());

  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const done = async (asker: string, query: string, input: object): Promise<SeminarAnswer> => {
    const { data, errors } = await house.ask(asker, query, input as Record<string, unknown>);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as SeminarAnswer;
  };
  const stored = (id: string) => house.tx.findOneByOrFail(Seminar, { id });

  describe('updateSeminar', () => {
    it('changes what is given, keeps what is not, and empties what is null', async () => {
      const { id } = await aSeminar(house.tx, { councilId, aims: 'Koostöö' });
      const changed = await done(secretary, UPDATE, { input: { id, version: 1, title: 'Uus', onlineUrl: null } });
      expect(changed).toMatchObject({ title: 'Uus', onlineUrl: null, version: 2, days: [{}, {}], rooms: [{}] });
      expect(await stored(id)).toMatchObject({ aims: 'Koostöö', sequence: 0 });
    });

    it('is for secretaries of the hosts and tells strangers nothing', async () => {
      const { id } = await aSeminar(house.tx, { councilId });
      const input = { input: { id, version: 1, title: 'Uus' } };
      const ask = async (asker: string) => refusal(await house.ask(asker, UPDATE, input));
      for (const role of ['CHAIR', 'MEMBER'] as const)
        expect(await ask((await aSeat(house.tx, role, councilId)).personId)).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(await ask((await aSeat(house.tx, 'SECRETARY')).personId)).toMatchObject([{ code: 'NOT_FOUND' }]);
    });

    it('refuses a stale version and loses nothing', async () => {
      const { id } = await aSeminar(house.tx, { councilId });
      await done(secretary, UPDATE, { input: { id, version: 1, title: 'Esimene' } });
      expect(refusal(await house.ask(secretary, UPDATE, { input: { id, version: 1, title: 'Teine' } }))).toMatchObject([
        { code: 'CONFLICT', reason: 'stale-version' },
      ]);
      expect((await stored(id)).title).toBe('Esimene');
    });

    it('takes days by their ids, and sessions move along with theirs', async () => {
      const { id, days, room } = await aSeminar(house.tx, { councilId });
      const [first, second] = days;
      if (!first || !second) throw new Error('Two days were made');
      const speaker = await aPerson(house.tx);
      const sessions = [
        await aSession(house.tx, first, { roomId: room.id }, [speaker.id]),
        await aSession(house.tx, second, { roomId: room.id }, [speaker.id]),
      ];
      // Each day to the next date: for a moment both are on the twelfth, at the same hours, in the same room, with the same speaker.
      const moved = await done(secretary, UPDATE, {
        input: {
          id,
          version: 1,
          days: [
            { ...DAY, id: first.id, date: '2027-05-12' },
            { ...DAY, id: second.id, date: '2027-05-13' },
          ],
        },
      });
      expect(moved.days).toMatchObject([
        { id: first.id, date: '2027-05-12' },
        { id: second.id, date: '2027-05-13' },
      ]);
      expect(moved).toMatchObject({ startsAt: '2027-05-12T06:00:00.000Z', endsAt: '2027-05-13T14:00:00.000Z' });
      const dates = await house.owner.query(
        `select s.day_date::text as date, s.during = a.during as follows from agenda_sessions s join agenda_speakers a on a.session_id = s.id where s.id = any($1) order by 1`,
        [sessions.map((session) => session.id)],
      );
      expect(dates).toEqual([
        { date: '2027-05-12', follows: true },
        { date: '2027-05-13', follows: true },
      ]);
    });

    it('names the session that stands in the way of shorter hours or a removed day or room', async () => {
      const { id, days, room } = await aSeminar(house.tx, { councilId });
      const [first, second] = days;
      if (!first || !second) throw new Error('Two days were made');
      await aSession(house.tx, first, { title: 'Avamine', roomId: room.id });
      const say = async (given: object) => {
        const { errors } = await house.ask(secretary, UPDATE, { input: { id, version: 1, ...given } });
        return errors?.map(({ extensions: { reason, field, values } }) => ({
          reason,
          field,
          title: values?.['title'],
          day: values?.['dayStartsAt'],
        }));
      };
      const title = 'Avamine';
      expect(await say({ days: [{ ...DAY, id: second.id }] })).toEqual([{ reason: 'day-has-sessions', field: 'days', title }]);
      expect(
        await say({
          days: [
            { ...DAY, id: first.id, startsAt: '10:30' },
            { ...NEXT_DAY, id: second.id },
          ],
        }),
      ).toEqual([{ reason: 'session-outside-the-day', field: 'days.0.startsAt', title, day: '10:30' }]);
      expect(await say({ rooms: [{ name: 'Uus' }] })).toEqual([{ reason: 'room-has-sessions', field: 'rooms', title }]);
      expect(await say({ days: [] })).toEqual([{ reason: 'day-has-sessions', field: 'days', title }]);
      expect(await stored(id)).toMatchObject({ version: 1 });
      expect(await house.tx.findOneByOrFail(AgendaSession, { seminarId: id })).toMatchObject({ dayStartsAt: '09:00' });
    });

    it('lets rooms change names and places, adds and removes', async () => {
      const { id, room } = await aSeminar(house.tx, { councilId });
      const first = await done(secretary, UPDATE, { input: { id, version: 1, rooms: [{ name: 'B' }, { id: room.id, name: 'A' }] } });
      const [b, a] = first.rooms;
      const swapped = await done(secretary, UPDATE, {
        input: {
          id,
          version: 2,
          rooms: [
            { id: a?.id, name: 'B' },
            { id: b?.id, name: 'A' },
          ],
        },
      });
      expect(swapped.rooms).toEqual([
        { id: a?.id, name: 'B', capacity: null },
        { id: b?.id, name: 'A', capacity: null },
      ]);
      const one = await done(secretary, UPDATE, { input: { id, version: 3, rooms: [{ id: b?.id, name: 'A' }] } });
      expect(one.rooms).toHaveLength(1);
    });

    it('lets only the leading council change who hosts, and every host its own row', async () => {
      const other = await aSeat(house.tx, 'SECRETARY');
      const third = await aSeat(house.tx, 'SECRETARY');
      const { id } = await aSeminar(house.tx, { councilId, coHosts: [other.councilId] });
      const hosts = (...ids: string[]) => ids.map((one) => ({ councilId: one, quota: 7 }));
      const ask = (asker: string, version: number, ...ids: string[]) =>
        house.ask(asker, UPDATE, { input: { id, version, hosts: hosts(...ids) } });
      expect(refusal(await ask(other.personId, 1, councilId, other.councilId, third.councilId))).toMatchObject([
        { code: 'FORBIDDEN', reason: 'only-the-lead-changes-hosts' },
      ]);
      expect(refusal(await ask(other.personId, 1, councilId))).toMatchObject([{ reason: 'only-the-lead-changes-hosts' }]);
      expect(refusal(await ask(other.personId, 1, councilId, other.councilId))).toBeUndefined();
      expect(refusal(await ask(secretary, 2, third.councilId))).toBeUndefined();
      expect(refusal(await ask(secretary, 3, third.councilId, third.councilId))).toMatchObject([{ reason: 'given-twice' }]);
      expect(refusal(await house.ask(other.personId, UPDATE, { input: { id, version: 3, title: 'Uus' } }))).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    });

    it('is over when the seminar is', async () => {
      const { id } = await aSeminar(house.tx, { councilId, state: 'CANCELLED', cancelReason: 'Torm' });
      const answer = await house.ask(secretary, UPDATE, { input: { id, version: 1, title: 'Uus' } });
      expect(refusal(answer)).toMatchObject([{ code: 'CONFLICT', reason: 'seminar-is-cancelled' }]);
    });
  });
});
