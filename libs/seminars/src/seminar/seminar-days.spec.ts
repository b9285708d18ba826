import { House, type Answer } from '../../../../test/support/house.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { Seminar } from './seminar.entity.js';
import { aSeminar } from './seminar.factory.js';

const CREATE = 'mutation ($input: CreateSeminarInput!) { createSeminar(input: $input) { id } }';
const UPDATE = 'mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { id } }';

const DAY = { date: '2027-05-11', startsAt: '09:00', endsAt: '17:00' };
const NEXT_DAY = { date: '2027-05-12', startsAt: '10:00', endsAt: '15:00' };

describe('the days of a seminar', () => {
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
  const update = async (variables: { input: object }) => {
    expect(refusal(await house.ask(secretary, UPDATE, variables))).toBeUndefined();
  };
  const stored = (id: string) => house.tx.findOneByOrFail(Seminar, { id });

  it('refuses days of the past and hours that the clocks skip, each with its field', async () => {
    const say = async (...days: object[]) =>
      refusal(
        await house.ask(secretary, CREATE, { input: { title: 'Uus', kind: 'SEMINAR', mode: 'ONLINE', leadCouncilId: councilId, days } }),
      );
    expect(await say(NEXT_DAY, { ...DAY, date: '2026-05-11' })).toEqual([{ code: 'INVALID', reason: 'day-is-past', field: 'days.1.date' }]);
    expect(await say({ ...DAY, date: '2027-03-09' })).toMatchObject([{ reason: 'day-is-past', field: 'days.0.date' }]);
    expect(await say({ ...DAY, date: '2027-03-28', startsAt: '03:15' })).toEqual([
      { code: 'INVALID', reason: 'no-such-hour', field: 'days.0.startsAt' },
    ]);
    expect(await say(DAY, { date: '2027-03-28', startsAt: '01:00', endsAt: '03:15' })).toMatchObject([{ field: 'days.1.endsAt' }]);
    expect(await say({ ...DAY, date: '2027-03-10', startsAt: '08:00', endsAt: '09:00' })).toBeUndefined(); // Today.
  });

  it('leaves days that are past by now where they are, and takes no other day there', async () => {
    const { id, days } = await aSeminar(house.tx, { councilId });
    house.setClock(new Date('2027-05-12T08:00:00Z'));
    const [first, second] = days.map(({ id: dayId, date }) => ({ ...DAY, id: dayId, date }));
    const say = async (...given: object[]) => refusal(await house.ask(secretary, UPDATE, { input: { id, version: 1, days: given } }));
    const refused = [{ code: 'INVALID', reason: 'day-is-past', field: 'days.0.date' }];
    expect(await say({ ...first, date: '2027-05-10' }, { ...second })).toEqual(refused);
    expect(await say({ ...second, date: '2027-05-11' })).toEqual(refused);
    expect(await say({ ...DAY, date: '2027-05-11' }, { ...second })).toEqual(refused);
    expect(await say({ ...first, endsAt: '16:00' }, { ...second, endsAt: '18:00' })).toBeUndefined();
  });

  it('refuses a zone whose clocks skip one of the hours', async () => {
    const { id } = await aSeminar(house.tx, { councilId, timeZone: 'UTC', dates: ['2027-03-28'], answerBy: null });
    await house.owner.query(`update seminar_days set starts_at = '03:15' where seminar_id = $1`, [id]);
    const say = async (timeZone: string) => refusal(await house.ask(secretary, UPDATE, { input: { id, version: 1, timeZone } }));
    expect(await say('Europe/Tallinn')).toEqual([{ code: 'INVALID', reason: 'no-such-hour', field: 'timeZone' }]);
    expect(await say('Europe/Stockholm')).toBeUndefined();
  });

  it('raises the sequence when hours, venue or online link change after inviting, and for nothing else', async () => {
    const { id, days, onlineUrl } = await aSeminar(house.tx, { councilId, state: 'INVITING' });
    const kept = days.map(({ seminarId: _seminar, timeZone: _zone, ...day }) => day);
    const sequenceAfter = async (given: object) => {
      const { version } = await stored(id);
      await update({ input: { id, version, ...given } });
      return (await stored(id)).sequence;
    };
    expect(await sequenceAfter({ title: 'Uus', onlineUrl, days: kept.map((day) => ({ ...day, dayLeaderId: secretary })) })).toBe(0);
    expect(await sequenceAfter({ days: kept.map((day) => ({ ...day, endsAt: '16:00' })) })).toBe(1);
    expect(await sequenceAfter({ timeZone: 'Europe/Stockholm' })).toBe(2);
    expect((await stored(id)).startsAt).toEqual(new Date('2027-05-11T07:00:00Z'));
    const [first, second] = kept.map((day) => ({ ...day, endsAt: '16:00' }));
    expect(await sequenceAfter({ days: [{ ...first, venueName: 'Koolimaja' }, second] })).toBe(3);
    expect(await sequenceAfter({ onlineUrl: 'https://meet.example.org/uus' })).toBe(4);
    expect(await sequenceAfter({ onlineUrl: null })).toBe(5);
  });

  it('leaves the sequence alone before inviting', async () => {
    const { id } = await aSeminar(house.tx, { councilId });
    await update({ input: { id, version: 1, onlineUrl: 'https://meet.example.org/uus', days: [DAY] } });
    expect((await stored(id)).sequence).toBe(0);
  });
});
