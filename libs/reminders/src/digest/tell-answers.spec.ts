import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';

const TRY_OUT = `query ($councilId: ID!) { reminderDryRun(councilId: $councilId, on: "2027-05-10") { reminders { nodes { object } } } }`;

/** 10 May 2027 is a Monday. */
describe('what the weekly mail says of a wish that was answered', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let mari: string;
  let itemId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-01T09:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const { institutionId } = await aMembership(house.tx, { councilId });
    mari = (await anAffiliation(house.tx, { institutionId })).personId;
    const item = { councilId, ownerInstitutionId: institutionId, assigneePersonId: mari, dueOn: '2027-08-01', title: 'Koolitus' };
    itemId = (await anActionItem(house.tx, item)).id;
  });
  afterEach(() => house.owner.query('delete from digest_weeks'));

  const wish = (state: string, askedAt: string, toDueOn: string) =>
    house.owner.query(
      `insert into item_extensions (council_id, item_id, from_due_on, to_due_on, reason, state, answer, asked_by_id, asked_at, decided_by_id, decided_at)
       values ($1, $2, '2027-08-01', $3, 'Haigus', $4, 'Ei', $5, $6, $7, $8)`,
      [councilId, itemId, toDueOn, state, mari, askedAt, ...(state === 'ASKED' ? [null, null] : [secretary, askedAt])],
    );
  async function linesOf(): Promise<string[]> {
    house.setClock(new Date('2027-05-10T09:00:00+03:00'));
    await house.run('reminders.plan-digests', {});
    await house.settle();
    return house.mailbox.splice(0).flatMap(({ text }) => text.match(/• .*Koolitus.*/g) ?? []);
  }

  it('is that the day stays, and which day was asked for since', async () => {
    await wish('REFUSED', '2027-05-04T09:00:00Z', '2027-09-01');
    await wish('ASKED', '2027-05-05T09:00:00Z', '2027-08-20');
    expect(await linesOf()).toEqual([
      expect.stringMatching(
        /^• Tähtaega ei pikendatud, pärast seda on palutud uut \(20\. august 2027\): T-\S+ Koolitus, tähtaeg on 1\. august 2027$/,
      ),
    ]);
  });

  it('is the last answer alone where there were two; a wish that was taken back changes nothing', async () => {
    await wish('REFUSED', '2027-05-04T09:00:00Z', '2027-09-01');
    await wish('GRANTED', '2027-05-05T09:00:00Z', '2027-08-20');
    await wish('WITHDRAWN', '2027-05-06T09:00:00Z', '2027-09-20');
    const { data } = await house.ask(secretary, TRY_OUT, { councilId });
    const { reminders } = data?.['reminderDryRun'] as { reminders: { nodes: { object: string }[] } };
    expect(reminders.nodes.filter(({ object }) => object === 'EXTENSION_ANSWERED')).toHaveLength(1);
    expect(await linesOf()).toEqual([expect.stringMatching(/^• Tähtaega pikendati: /)]);
  });
});
