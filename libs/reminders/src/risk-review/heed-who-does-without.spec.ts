import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const TRY_OUT = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) {
  reminders { nodes { object person { id } } } silent { nodes { object silence person { id } } } } }`;

interface Told {
  object: string;
  silence?: string;
  person: { id: string };
}

describe('a review of a risk whose owner does without reminders', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  it('is told to the next who can be told, and the dry run says why; they get it again once they wish so', async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    const { councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    const { institutionId } = await aMembership(house.tx, { councilId });
    const owner = (await anAffiliation(house.tx, { institutionId })).personId;
    const lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    const { id: riskId } = await aRisk(house.tx, { councilId, ownerInstitutionId: institutionId, ownerPersonId: owner });
    await house.owner.query(`update risks set review_due_on = '2027-05-31' where id = $1`, [riskId]);
    await house.owner.query(`update reminder_rules set delivery = 'AT_ONCE' where council_id = $1`, [councilId]);
    const choose = (isOn: boolean) =>
      house.owner.query(
        `insert into mail_choices (person_id, category, is_on, through) values ($1, 'RISKS', $2, 'LINK')
         on conflict (person_id, category) do update set is_on = excluded.is_on`,
        [owner, isOn],
      );
    const fates = async () => {
      const { data } = await house.ask(secretary, TRY_OUT, { councilId, on: '2027-05-17' });
      const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Told[] }>;
      const lines = [...reminders.nodes, ...silent.nodes].filter(({ object }) => object === 'RISK_REVIEW');
      return Object.fromEntries(lines.map(({ person, silence }) => [person.id, silence ?? 'told']));
    };
    await choose(false);
    expect(await fates()).toMatchObject({ [owner]: 'UNSUBSCRIBED', [lead]: 'told' });
    await choose(true);
    expect(await fates()).toMatchObject({ [owner]: 'told', [lead]: 'NOT_ESCALATED' });
    house.setClock(new Date('2027-05-17T10:00:00+03:00'));
    await choose(false);
    await house.run('reminders.remind', {});
    await house.settle();
    const addresses = await house.owner.query<{ email: string }[]>('select email from persons where id = $1', [lead]);
    expect(house.mailbox.map(({ to }) => to)).toEqual([addresses[0]?.email]);
  });
});
