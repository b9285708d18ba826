import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aCouncilAtWork } from '../../../councils/src/seat/council-at-work.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { byRules, fatesOf, remindOfDaysAlone, tryOut } from './due-rule.fixture.js';

/** A joint item is up to an institution of the partner council alone, and another of its institutions helps; it is due on 31 May 2027. */
describe('trying out reminders of what institutions of other councils do', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let lead: string;
  let institutionId: string;
  let itemId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    ({ councilId, secretary } = await aCouncilAtWork(house.tx));
    const partner = await aMembership(house.tx);
    institutionId = partner.institutionId;
    ({ personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' }));
    const { institutionId: helper } = await aMembership(house.tx, { councilId: partner.councilId });
    await anAffiliation(house.tx, { institutionId: helper, role: 'LEAD' });
    ({ id: itemId } = await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, dueOn: '2027-05-31' }));
    await sql('insert into item_councils (item_id, council_id) values ($1, $2)', itemId, partner.councilId);
    await sql('insert into item_helpers (council_id, item_id, institution_id) values ($1, $2, $3)', councilId, itemId, helper);
    await remindOfDaysAlone(house, councilId, 'helpers_from = 1');
    house.mailbox.splice(0);
  });
  afterEach(() => sql(`update action_items set state = 'DROPPED', drop_reason = 'X' where council_id = $1`, councilId));

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const tryOutOn = (on: string) => tryOut(house, { councilId, on, asker: secretary });
  const fatesOn = async (on: string) => fatesOf(byRules(await tryOutOn(on)), itemId);

  it('tells that somebody there is told, as the job tells them, without their names', async () => {
    expect(await fatesOn('2027-05-17')).toMatchObject({ LEAD: 1, HELPER: 1, SECRETARY: 'NOT_ESCALATED' });
    const { reminders } = await tryOutOn('2027-05-17');
    // The weekly mail of the same Monday tells the lead, too.
    expect(reminders).toMatchObject(Array(3).fill({ personName: null, person: null }));
    house.setClock(new Date('2027-05-17T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    const told = await sql<{ audience: string }>(
      `select details ->> 'audience' as audience from deliveries where subject_id = $1 order by 1`,
      itemId,
    );
    expect(told).toEqual([{ audience: 'HELPER' }, { audience: 'LEAD' }]);
  });

  it('passes over whom no mail reaches there, as the job does', async () => {
    await sql(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'ITEMS', false, 'LINK')`, lead);
    expect(await fatesOn('2027-05-17')).toMatchObject({ LEAD: 'UNSUBSCRIBED', SECRETARY: 1 });
    await sql('update persons set email = null where id = $1', lead);
    expect(await fatesOn('2027-05-17')).toMatchObject({ LEAD: 'NO_ADDRESS', SECRETARY: 1 });
  });

  it('names nobody to who keeps another council, nor of an institution that does nothing for it', async () => {
    const audience = async (asker: string, council: string, institution: string) =>
      (await house.rawly(asker, 'select audience from item_audience($1, $2, null)', [council, institution])).map((one) => one['audience']);
    expect(await audience(secretary, councilId, institutionId)).toContain('LEAD');
    const { personId: stranger } = await aSeat(house.tx, 'SECRETARY');
    expect(await audience(stranger, councilId, institutionId)).toEqual([]);
    expect(await house.rawly(stranger, 'select * from item_helping_people($1)', [itemId])).toEqual([]);
    const { institutionId: other } = await aMembership(house.tx);
    await anAffiliation(house.tx, { institutionId: other, role: 'LEAD' });
    expect(await audience(secretary, councilId, other)).toEqual(['SECRETARY']);
  });
});
