import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const TRY_OUT = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) {
  reminders { nodes { object delivery audience occurrence sendsAt person { id } risk { id } rule { id } } }
  silent { nodes { object silence sendsAt person { id } risk { id } } } } }`;

interface Told {
  object: string;
  delivery?: string;
  occurrence?: number | null;
  silence?: string;
  sendsAt: string | null;
  person: { id: string } | null;
  risk: { id: string } | null;
}

/** Three risks were scored at one meeting: their reviews are due on Thursday, 3 June 2027. The rule begins with 20 May, a Thursday, too. */
describe('reviews of risks in the weekly mail', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let owner: string;
  let riskIds: string[];

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-04T09:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const { institutionId } = await aMembership(house.tx, { councilId });
    owner = (await anAffiliation(house.tx, { institutionId })).personId;
    riskIds = [];
    for (const title of ['Üleujutus', 'Metsatulekahju', 'Elektrikatkestus'])
      riskIds.push((await aRisk(house.tx, { councilId, title, ownerInstitutionId: institutionId, ownerPersonId: owner })).id);
    await sql(`update risks set review_due_on = '2027-06-03' where id = any($1)`, riskIds);
    house.mailbox.splice(0);
  });
  afterEach(async () => {
    await sql('update risks set review_due_on = null');
    await sql('delete from digest_weeks');
  });

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const lookAt = async (moment: string) => {
    house.setClock(new Date(`${moment}+03:00`));
    for (const job of ['reminders.remind', 'reminders.plan-digests']) await house.run(job, {});
    await house.settle();
    return house.mailbox.splice(0);
  };
  const tryOut = async (on: string) => {
    const { data, errors } = await house.ask(secretary, TRY_OUT, { councilId, on });
    expect(errors).toBeUndefined();
    const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Told[] }>;
    const ofOwner = (nodes: Told[]) => nodes.filter(({ object, person }) => object === 'RISK_REVIEW' && person?.id === owner);
    return { reminders: ofOwner(reminders.nodes), silent: ofOwner(silent.nodes) };
  };

  it('are one mail of a Monday in a new council, not one each, and its dry run says the same', async () => {
    expect((await tryOut('2027-05-20')).silent.map(({ silence, sendsAt }) => [silence, sendsAt])).toEqual(
      riskIds.map(() => ['IN_DIGEST', '2027-05-24T05:00:00.000Z']),
    );
    expect((await tryOut('2027-05-24')).reminders).toEqual(
      expect.arrayContaining(
        riskIds.map((id) => ({
          ...{ object: 'RISK_REVIEW', delivery: 'DIGEST', audience: 'OWNER', occurrence: 1, sendsAt: '2027-05-24T05:00:00.000Z' },
          ...{ person: { id: owner }, risk: { id }, rule: { id: expect.any(String) } },
        })),
      ),
    );
    expect(await lookAt('2027-05-20T10:00:00')).toEqual([]);
    const [mail, ...others] = await lookAt('2027-05-24T10:00:00');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Nädala kokkuvõte, 3 riski üle vaadata');
    for (const title of ['Üleujutus', 'Metsatulekahju', 'Elektrikatkestus'])
      expect(mail?.text).toMatch(new RegExp(`Riski ülevaatuse tähtaeg 3\\. juuni 2027: R-KAL\\w*-\\d+ ${title}`));
    expect(mail?.text).toMatch(/Ava riskiregister:\nhttp:\/\/localhost:3000\/risks\?council=/);
    expect(await lookAt('2027-05-31T10:00:00')).toEqual([]);
    expect((await lookAt('2027-06-07T10:00:00'))[0]?.text).toMatch(
      /Riski ülevaatus hilineb: R-KAL\w*-\d+ Üleujutus, tähtaeg oli 3\. juuni 2027/,
    );
  });

  it('go to who does without mails about risks, and not to who does without the weekly mail, but to the next', async () => {
    const choose = (category: string) =>
      sql(`insert into mail_choices (person_id, category, is_on, through) values ($1, $2, false, 'LINK')`, owner, category);
    await choose('RISKS');
    expect((await tryOut('2027-05-24')).reminders).toHaveLength(3);
    await choose('DIGEST');
    expect((await tryOut('2027-05-24')).silent.map(({ silence }) => silence)).toEqual(riskIds.map(() => 'UNSUBSCRIBED'));
    const [person] = await sql<{ email: string }>('select email from persons where id = $1', secretary);
    expect((await lookAt('2027-05-24T10:00:00')).map(({ to }) => to)).toEqual([person?.email]);
  });

  it('name a marked risk by its reference alone, and leave out what was looked at meanwhile', async () => {
    await sql(
      `update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_until = '2030-01-01', mark_holder = 'PPA' where id = $1`,
      riskIds[0],
    );
    await sql(`update risks set review_due_on = '2028-06-03' where id = any($1)`, riskIds.slice(1));
    const [mail] = await lookAt('2027-05-24T10:00:00');
    expect(mail?.subject).toBe('Nädala kokkuvõte, 1 risk üle vaadata');
    expect(mail?.text).toMatch(/R-KAL\w*-\d+ \(asutusesiseseks kasutamiseks\)/);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Üleujutus|Metsatulekahju/);
    expect(mail?.text).toContain(`http://localhost:3000/risks/${riskIds[0]}`);
  });
});
