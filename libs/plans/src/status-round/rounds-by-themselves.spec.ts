import { plusDays } from '@app/kernel';
import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anActionItem } from '../action-item/action-item.factory.js';

const SET =
  'mutation ($input: UpdateStatusRoundSettingsInput!) { updateStatusRoundSettings(input: $input) { validFrom version lengthDays isQuarterly viewerCanEdit } }';
const TASKS = '{ viewer { tasks { kind subjectId title dueOn count council { id } } } }';

/** The quarter begins on Thursday, 1 April 2027; its fifth working day is Wednesday the 7th, and the round is open until the 17th. */
describe('status rounds that begin by themselves', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let lead: string;
  let itemId: string;

  beforeAll(async () => void (house = await House.open()));
  beforeEach(async () => {
    // Rounds of the tests before are another council's and must not come in between.
    await house.owner.query('update status_round_settings set is_quarterly = false, is_before_seminars = false');
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const { institutionId } = await aMembership(house.tx, { councilId });
    ({ personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' }));
    ({ id: itemId } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2027-12-31' }));
    house.mailbox.length = 0;
  });
  afterAll(() => house.close());

  const at = (day: string, hour = '10:00') => house.setClock(new Date(`${day}T${hour}:00+03:00`));
  const look = async (day: string, hour?: string) => {
    at(day, hour);
    await house.run('plans.status-rounds', {});
    await house.settle();
    const mails = house.mailbox.splice(0).map(({ subject }) => (subject?.startsWith('Ootame') ? 'reminded' : 'asked'));
    return mails.join();
  };
  const everyDay = async (from: string, to: string) => {
    const told: Record<string, string> = {};
    for (let day = from; day <= to; day = plusDays(day, 1)) {
      const mails = await look(day);
      if (mails) told[day] = mails;
    }
    return told;
  };
  const rounds = () =>
    house.owner.query<object[]>(
      `select number, why, year, quarter, asked_until::text as until, ended, started_by_id as by from status_rounds where council_id = $1 order by number`,
      [councilId],
    );
  const refusal = ({ errors }: Answer) => errors?.map(({ extensions: { code, reason, field } }) => ({ code, reason, field }));
  const tasks = async (asker: string) =>
    ((await house.ask(asker, TASKS)).data?.['viewer'] as { tasks: { kind: string }[] }).tasks.filter(({ kind }) =>
      kind.startsWith('STATUS_ROUND'),
    );
  const QUARTER = { number: 1, why: 'QUARTER', year: 2027, quarter: 2, until: '2027-04-17', by: null };

  it('are one in a quarter from its working day on, with one reminder two working days before the end, and end after their last day', async () => {
    expect(await everyDay('2027-04-01', '2027-04-20')).toEqual({ '2027-04-07': 'asked', '2027-04-15': 'reminded' });
    expect(await rounds()).toEqual([{ ...QUARTER, ended: 'DAY_PASSED' }]);
    expect(await everyDay('2027-06-28', '2027-07-08')).toEqual({ '2027-07-07': 'asked' });
  });

  it('wait for office hours and a working day, and are caught up once after an outage, however many look at once', async () => {
    expect(await look('2027-04-07', '07:30')).toBe('');
    expect(await look('2027-04-10')).toBe(''); // A Saturday.
    at('2027-04-12');
    await Promise.all([1, 2, 3].map(() => house.run('plans.status-rounds', {})));
    await house.settle();
    expect(house.mailbox.splice(0)).toHaveLength(1);
    expect(await rounds()).toEqual([{ ...QUARTER, until: '2027-04-22', ended: null }]);
  });

  it('remind nobody who has reported, and tell secretary and institution on their home page', async () => {
    await look('2027-04-07');
    const [round] = await house.owner.query<[{ id: string }]>('select id from status_rounds where council_id = $1', [councilId]);
    const [{ name }] = await house.owner.query<[{ name: string }]>('select name from councils where id = $1', [councilId]);
    const shared = { subjectId: round.id, title: name, count: 1, council: { id: councilId } };
    expect(await tasks(lead)).toEqual([{ kind: 'STATUS_ROUND_OPEN', dueOn: '2027-04-17', ...shared }]);
    expect(await tasks(secretary)).toEqual([]);
    at('2027-04-14');
    const SAY = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }';
    expect((await house.ask(lead, SAY, { input: { id: itemId, version: 1, note: 'Muutusi ei ole' } })).errors).toBeUndefined();
    expect(await tasks(lead)).toEqual([]);
    expect(await everyDay('2027-04-15', '2027-04-18')).toEqual({});
    expect(await tasks(secretary)).toEqual([]);
    await look('2027-07-07');
    await look('2027-07-18');
    expect(await tasks(secretary)).toMatchObject([{ kind: 'STATUS_ROUND_ENDED', dueOn: null, count: 1, title: name }]);
    expect(await tasks(lead)).toEqual([]);
    at('2027-08-02');
    expect(await tasks(secretary)).toEqual([]);
  });

  it('are none where nothing is open, where they are off, and where they were due before the settings held', async () => {
    await house.owner.query(`update action_items set state = 'DONE', done_at = now() where id = $1`, [itemId]);
    expect(await look('2027-04-07')).toBe('');
    await house.owner.query(`update action_items set state = 'PLANNED', done_at = null where id = $1`, [itemId]);
    await house.owner.query(`update status_round_settings set valid_from = '2027-04-08' where council_id = $1`, [councilId]);
    expect(await look('2027-04-09')).toBe('');
    await house.owner.query(`update status_round_settings set is_quarterly = false where council_id = $1`, [councilId]);
    expect(await look('2027-07-07')).toBe('');
    expect(await rounds()).toEqual([]);
  });

  it('come before each seminar, and end before it; one that would overlap takes the place of the quarterly one', async () => {
    await aSeminar(house.tx, { councilId, dates: ['2027-05-05'] });
    // Three weeks before, on 14 April, the quarterly one would still be open: it does not begin.
    expect(await everyDay('2027-04-06', '2027-04-27')).toEqual({ '2027-04-14': 'asked', '2027-04-22': 'reminded' });
    expect(await everyDay('2027-04-28', '2027-05-06')).toEqual({});
    expect(await rounds()).toEqual([
      { number: 1, why: 'SEMINAR', year: null, quarter: null, until: '2027-04-24', ended: 'DAY_PASSED', by: null },
    ]);
  });

  it('end a quarterly one that is open when a seminar comes near, and wait for one that somebody began', async () => {
    await look('2027-04-07');
    await aSeminar(house.tx, { councilId, dates: ['2027-04-14'] });
    expect(await look('2027-04-08')).toBe('asked');
    expect(await rounds()).toMatchObject([
      { ...QUARTER, ended: 'REPLACED' },
      { number: 2, why: 'SEMINAR', until: '2027-04-13', ended: null },
    ]);
    await aSeminar(house.tx, { councilId, dates: ['2027-04-20'] });
    expect(await look('2027-04-09')).toBe('reminded'); // Of the one before, two working days before its end.
    expect(await look('2027-04-14')).toBe('asked');
    expect(await rounds()).toMatchObject([{}, { ended: 'DAY_PASSED' }, { number: 3, until: '2027-04-19', ended: null }]);
  });

  it('follow settings that the secretary and administrators change, from that day on', async () => {
    at('2027-04-05');
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    const { id: administrator } = await anAdministrator(house.tx);
    const set = (asker: string, input: object) => house.ask(asker, SET, { input: { councilId, version: 1, ...input } });
    expect(refusal(await set(chair, { lengthDays: 5 }))).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(refusal(await set(stranger, { lengthDays: 5 }))).toEqual([{ code: 'NOT_FOUND', reason: 'no-such-record', field: 'councilId' }]);
    expect(refusal(await set(secretary, { lengthDays: 2 }))).toMatchObject([{ reason: 'too-small', field: 'lengthDays' }]);
    expect((await set(secretary, { lengthDays: 5 })).data?.['updateStatusRoundSettings']).toEqual({
      ...{ validFrom: '2027-04-05', version: 2, lengthDays: 5, isQuarterly: true, viewerCanEdit: true },
    });
    expect(refusal(await set(secretary, { lengthDays: 6 }))).toEqual([{ code: 'CONFLICT', reason: 'stale-version', field: 'version' }]);
    expect((await set(administrator, { version: 2, quarterWorkingDay: 4 })).errors).toBeUndefined();
    expect(await look('2027-04-06')).toBe('asked');
    expect(await rounds()).toEqual([{ ...QUARTER, until: '2027-04-11', ended: null }]);
  });
});
