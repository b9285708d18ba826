import { House } from '../../../../test/support/house.js';
import { CouncilRegion } from '../../../councils/src/council/council-region.entity.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { aPerson } from '../../../people/src/person/person.factory.js';
import { aSeminar } from '../../../seminars/src/seminar/seminar.factory.js';
import { anInvitedPerson } from './invited-person.factory.js';

/** The last day to answer is Monday, 3 May 2027. The rule of the leading council reminds on 26 April, that of its co-host on the 27th. */
describe('an invitation to a joint seminar', () => {
  let house: House;
  let seminarId: string;
  let lead: string;
  let host: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    lead = (await aSeat(house.tx, 'SECRETARY')).councilId;
    host = (await aSeat(house.tx, 'SECRETARY')).councilId;
    seminarId = (await aSeminar(house.tx, { councilId: lead, coHosts: [host], state: 'INVITING' })).id;
    const rule = `update reminder_rules set valid_from = '2027-01-01', max_count = 1, offset_days = $2 where council_id = $1`;
    await house.owner.query(rule, [lead, -7]);
    await house.owner.query(rule, [host, -6]);
  });
  afterEach(() => house.owner.query(`update seminars set state = 'CANCELLED', cancel_reason = 'Test is over' where id = $1`, [seminarId]));

  const seated = async (councilId: string) => {
    const { id: seatId, personId } = await aSeat(house.tx, 'MEMBER', councilId);
    return anInvitedPerson(house, { seminarId, personId, seatId });
  };
  /** By day: the invitations that were reminded of, each with the council whose rule did it. */
  const reminded = async () => {
    for (const day of ['2027-04-26', '2027-04-27', '2027-04-28']) {
      house.setClock(new Date(`${day}T10:00:00+03:00`));
      await house.run('reminders.remind', {});
      await house.run('reminders.remind', {});
    }
    return house.owner.query<object[]>(
      `select to_char(created_at, 'MM-DD') as day, subject_id as invitation, council_id as council from deliveries
        where seminar_id = $1 and kind = 'reminders.invitation' order by created_at`,
      [seminarId],
    );
  };

  it('follows the rules of the council whose seat the invitee holds, once', async () => {
    const [own, theirs] = [await seated(lead), await seated(host)];
    expect(await reminded()).toEqual([
      { day: '04-26', invitation: own, council: lead },
      { day: '04-27', invitation: theirs, council: host },
    ]);
  });

  it('follows the leading council’s when the seat is of a council that does not host it, or there is none', async () => {
    const elsewhere = await seated((await aSeat(house.tx, 'SECRETARY')).councilId);
    const guest = await anInvitedPerson(house, { seminarId, personId: (await aPerson(house.tx)).id });
    const told = await reminded();
    expect(told).toHaveLength(2);
    for (const invitation of [elsewhere, guest]) expect(told).toContainEqual({ day: '04-26', invitation, council: lead });
  });

  it('waits for the working day of the council’s own country', async () => {
    const [region] = await house.owner.query<{ id: string }[]>(
      `insert into regions (country, code, kind, name) values ('LV', '0042', 'MUNICIPALITY', 'Valkas novads') returning id`,
    );
    await house.tx.save(house.tx.create(CouncilRegion, { councilId: host, regionId: region?.id ?? '' }));
    // Easter Monday is free in Latvia alone.
    await house.owner.query(`update seminars set answer_by = '2027-04-05' where id = $1`, [seminarId]);
    await house.owner.query(`update reminder_rules set offset_days = -7 where council_id = any($1)`, [[lead, host]]);
    for (const councilId of [lead, host]) {
      const { id: seatId, personId } = await aSeat(house.tx, 'MEMBER', councilId);
      await anInvitedPerson(house, { seminarId, personId, seatId, invitedAt: '2027-03-01T09:00:00Z' });
    }
    for (const day of ['2027-03-29', '2027-03-30']) {
      house.setClock(new Date(`${day}T10:00:00+03:00`));
      await house.run('reminders.remind', {});
    }
    const told = await house.owner.query<object[]>(
      `select to_char(created_at, 'MM-DD') as day, council_id as council from deliveries where seminar_id = $1 and kind = 'reminders.invitation' order by 1`,
      [seminarId],
    );
    expect(told).toEqual([
      { day: '03-29', council: lead },
      { day: '03-30', council: host },
    ]);
  });
});
