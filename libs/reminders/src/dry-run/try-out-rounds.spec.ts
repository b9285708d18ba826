import { plusDays } from '@app/kernel';
import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';

const LINES =
  'object audience count countedFrom sendsAt silence rule { id } seminar { id } institution { id } statusRound { id } person { id }';
const DRY_RUN = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { reminders { nodes { ${LINES} } } silent { nodes { ${LINES} } } } }`;
const SAY = 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }';

interface Line {
  object: string;
  silence: string | null;
  institution: { id: string } | null;
  statusRound: { id: string } | null;
  person: { id: string } | null;
}

/** The quarter begins on Thursday, 1 April 2027; its fifth working day is Wednesday the 7th, and the round is open until the 17th. */
describe('trying out status rounds', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let lead: string;
  let itemId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.owner.query('update status_round_settings set is_quarterly = false, is_before_seminars = false');
    at('2027-04-01');
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    ({ personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' }));
    ({ id: itemId } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2027-12-31' }));
  });

  const at = (day: string) => house.setClock(new Date(`${day}T10:00:00+03:00`));
  const tryOut = async (on: string, asker = secretary) => {
    const { data, errors } = await house.ask(asker, DRY_RUN, { councilId, on });
    expect(errors).toBeUndefined();
    const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Line[] }>;
    return [...reminders.nodes, ...silent.nodes].filter(({ object }) => object.startsWith('STATUS_ROUND'));
  };
  const goesOn = async (on: string) =>
    (await tryOut(on)).filter(({ silence }) => silence === null).map(({ object, person }) => `${object} ${person?.id === lead}`);
  const days = (from: string, to: string): string[] => (from > to ? [] : [from, ...days(plusDays(from, 1), to)]);
  /** What a dry run foretells of each day, asked on the day that it is now. */
  const foretold = async (from: string, to: string) => {
    const told: Record<string, string> = {};
    for (const day of days(from, to)) for (const one of await goesOn(day)) told[day] = one;
    return told;
  };
  /** What the job of rounds did on each day. */
  const lived = async (from: string, to: string) => {
    const told: Record<string, string> = {};
    for (const day of days(from, to)) {
      at(day);
      const before = Object.keys(await foretold(day, day)).length;
      const known = await mails();
      await house.run('plans.status-rounds', {});
      for (const { id, object, person_id } of await mails())
        if (!known.some((one) => one.id === id)) told[day] = `${object} ${person_id === lead}`;
      // What is foretold in the morning is what then leaves, and it leaves once.
      expect(before).toBe(told[day] ? 1 : 0);
      expect(await goesOn(day)).toEqual([]);
    }
    return told;
  };
  const mails = () =>
    house.owner.query<{ id: string; object: string; person_id: string }[]>(
      `select id, person_id, case when (details ->> 'isReminder')::boolean then 'STATUS_ROUND_REMINDER' else 'STATUS_ROUND' end as object
         from deliveries where council_id = $1 and kind = 'plans.status-round'`,
      [councilId],
    );
  const set = (change: string) => house.owner.query(`update status_round_settings set ${change} where council_id = $1`, [councilId]);
  const [BEGINS, REMINDS] = ['STATUS_ROUND true', 'STATUS_ROUND_REMINDER true'];

  it('names whom one that begins by itself would ask, and remind before its end, weeks before', async () => {
    await set(`is_quarterly = true, valid_from = '2027-01-01'`);
    const line = { rule: null, seminar: null, institution: { id: institutionId }, statusRound: null, person: { id: lead } };
    const told = { ...line, audience: 'LEAD', count: 1, countedFrom: '2027-04-17', silence: null };
    expect(await tryOut('2027-04-06')).toEqual([]);
    expect(await tryOut('2027-04-07')).toEqual([{ ...told, object: 'STATUS_ROUND', sendsAt: '2027-04-07T05:00:00.000Z' }]);
    expect(await tryOut('2027-04-12')).toMatchObject([{ ...told, object: 'STATUS_ROUND_REMINDER', sendsAt: null, silence: 'NOT_DUE_YET' }]);
    expect(await tryOut('2027-04-15')).toMatchObject([{ ...told, object: 'STATUS_ROUND_REMINDER' }]);
    expect(await tryOut('2027-04-16')).toMatchObject([{ silence: 'LIMIT_REACHED' }]);
    expect(await tryOut('2027-04-19')).toEqual([]);
    expect(await goesOn('2031-07-07')).toEqual([BEGINS]);
    expect((await tryOut('2027-04-07', (await anAdministrator(house.tx)).id)).map(({ silence }) => silence)).toEqual([null]);
  });

  it('foretells what then happens, day by day', async () => {
    await set(`is_quarterly = true, is_before_seminars = true, valid_from = '2027-01-01'`);
    const { id: seminarId } = await aSeminar(house.tx, { councilId, dates: ['2027-05-25'] });
    const foreseen = { '2027-04-07': BEGINS, '2027-04-15': REMINDS, '2027-05-04': BEGINS, '2027-05-12': REMINDS };
    expect(await foretold('2027-04-01', '2027-05-26')).toEqual(foreseen);
    expect(await tryOut('2027-05-04')).toMatchObject([{ seminar: { id: seminarId } }]);
    expect(await lived('2027-04-05', '2027-05-14')).toEqual(foreseen);
  });

  it('sees that one before a seminar takes the place of a quarterly one', async () => {
    await set(`is_quarterly = true, is_before_seminars = true, valid_from = '2027-01-01'`);
    at('2027-04-07');
    await house.run('plans.status-rounds', {});
    await aSeminar(house.tx, { councilId, dates: ['2027-05-03'] });
    const foreseen = { '2027-04-12': BEGINS, '2027-04-20': REMINDS };
    at('2027-04-08');
    expect(await foretold('2027-04-08', '2027-04-24')).toEqual(foreseen);
    expect(await lived('2027-04-08', '2027-04-21')).toEqual(foreseen);
  });

  it('says who holds the mail of another round of the day and gets none', async () => {
    await set(`is_quarterly = true, valid_from = '2027-01-01'`);
    at('2027-04-07');
    await house.run('plans.status-rounds', {});
    await house.settle();
    await house.owner.query(`update status_rounds set closed_at = '2027-04-07T07:30:00Z', ended = 'CLOSED' where council_id = $1`, [
      councilId,
    ]);
    await aSeminar(house.tx, { councilId, dates: ['2027-04-20'] });
    await set(`is_before_seminars = true`);
    expect(await tryOut('2027-04-07')).toMatchObject([
      { object: 'STATUS_ROUND', silence: 'ASKED_TODAY', sendsAt: null, person: { id: lead } },
    ]);
    await house.run('plans.status-rounds', {});
    await house.settle();
    expect(await mails()).toHaveLength(1);
    expect(await tryOut('2027-04-07')).toMatchObject([{ silence: 'ASKED_TODAY', statusRound: { id: expect.any(String) as string } }]);
    expect(await tryOut('2027-04-08')).toMatchObject([{ silence: 'NOT_DUE_YET' }]);
  });

  it('of one that is open says who has reported, and where nobody can be mailed', async () => {
    await set(`is_quarterly = true, valid_from = '2027-01-01'`);
    const { institutionId: mute } = await aMembership(house.tx, { councilId });
    await anActionItem(house.tx, { councilId, ownerInstitutionId: mute, dueOn: '2027-12-31' });
    at('2027-04-07');
    await house.run('plans.status-rounds', {});
    expect((await house.ask(lead, SAY, { input: { id: itemId, version: 1, note: 'Muutusi ei ole' } })).errors).toBeUndefined();
    const lines = await tryOut('2027-04-15');
    expect(lines).toHaveLength(2);
    const round = { object: 'STATUS_ROUND_REMINDER', statusRound: { id: expect.any(String) }, person: null };
    expect(lines).toContainEqual(expect.objectContaining({ ...round, institution: { id: institutionId }, silence: 'REPORTED' }));
    expect(lines).toContainEqual(expect.objectContaining({ ...round, institution: { id: mute }, silence: 'NOBODY' }));
  });
});
