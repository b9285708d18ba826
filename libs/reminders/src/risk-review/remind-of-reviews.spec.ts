import { plusDays } from '@app/kernel';
import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const LINES =
  'totalCount nodes { object audience personName occurrence sendsAt silence rule { name } risk { id } seminar { id } invitation { id } person { id } }';
const DRY_RUN = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { reminders { ${LINES} } silent { ${LINES} } } }`;
const REVIEW = 'mutation ($input: ReviewRiskInput!) { reviewRisk(input: $input) { version } }';
const READ = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { subject text isStillTrue } }';

interface Line {
  audience: string;
  occurrence: number | null;
  silence: string | null;
  risk: { id: string };
  person: { id: string };
}

/** The review is due on Monday, 31 May 2027; the rule reminds at once, on 17 May, 31 May, 14 June and 28 June, all Mondays. It is 1 April. */
describe('reminding of reviews', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let owner: string;
  let lead: string;
  let riskId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const { institutionId } = await aMembership(house.tx, { councilId });
    owner = (await anAffiliation(house.tx, { institutionId })).personId;
    lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    ({ id: riskId } = await aRisk(house.tx, { councilId, ownerInstitutionId: institutionId, ownerPersonId: owner }));
    await sql(`update risks set review_due_on = '2027-05-31' where id = $1`, riskId);
    await sql(
      `update reminder_rules set delivery = 'AT_ONCE', valid_from = '2027-01-01' where council_id = $1 and object = 'RISK_REVIEW'`,
      councilId,
    );
    house.mailbox.splice(0);
  });
  afterEach(() => sql(`update risks set review_due_on = null where id = $1`, riskId));

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  /** Lets the worker look at ten o'clock of a day, and waits until its mails have left. */
  const lookAt = async (day: string, hour = '10:00') => {
    house.setClock(new Date(`${day}T${hour}:00+03:00`));
    await house.run('reminders.remind', {});
    await house.settle();
    const addresses = house.mailbox.splice(0).flatMap(({ to }) => to);
    const who = await sql<{ id: string }>('select id from persons where email = any($1)', addresses);
    expect(who).toHaveLength(addresses.length);
    return who.map(({ id }) => ({ [owner]: 'owner', [lead]: 'lead', [secretary]: 'secretary' })[id]).sort();
  };
  const everyDay = async (from: string, to: string) => {
    const told: Record<string, unknown> = {};
    for (let day = from; day <= to; day = plusDays(day, 1)) {
      const who = await lookAt(day);
      if (who.length > 0) told[day] = who.join();
    }
    return told;
  };
  const tryOut = async (on: string, asker = secretary) => {
    const { data, errors } = await house.ask(asker, DRY_RUN, { councilId, on });
    expect(errors).toBeUndefined();
    const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Line[] }>;
    return [...reminders.nodes, ...silent.nodes].filter(({ risk }) => risk?.id === riskId);
  };
  const fatesOn = async (on: string) => {
    const lines = await tryOut(on);
    return Object.fromEntries(lines.map(({ audience, occurrence, silence }) => [audience, occurrence ?? silence]));
  };

  it('tells the owner before and on the day, then who leads the institution too, then the secretary', async () => {
    expect(await everyDay('2027-05-10', '2027-07-20')).toEqual({
      '2027-05-17': 'owner',
      '2027-05-31': 'owner',
      '2027-06-14': 'lead,owner',
      '2027-06-28': 'lead,owner,secretary',
    });
  });

  it('says of every day what the scan then does on it', async () => {
    await sql(
      `update reminder_rules set offset_days = -5, repeat_every_days = 3, lead_from = 2, secretary_from = null where council_id = $1 and object = 'RISK_REVIEW'`,
      councilId,
    );
    const days = Array.from({ length: 24 }, (_, i) => plusDays('2027-05-24', i));
    house.setClock(new Date('2027-05-24T07:00:00+03:00'));
    const foreseen: Record<string, unknown> = {};
    for (const day of days) {
      const who = (await tryOut(day)).filter(({ silence }) => silence === null).map(({ audience }) => audience.toLowerCase());
      if (who.length > 0) foreseen[day] = who.sort().join();
    }
    // From the day itself on the lead too; the last one waits for a Monday.
    expect(foreseen).toEqual({
      '2027-05-26': 'owner',
      '2027-05-31': 'lead,owner',
      '2027-06-03': 'lead,owner',
      '2027-06-07': 'lead,owner',
    });
    expect(await everyDay('2027-05-24', '2027-06-16')).toEqual(foreseen);
  });

  it('tells once however often and however much at once it looks, and catches up once after an outage', async () => {
    house.setClock(new Date('2027-06-16T10:00:00+03:00'));
    await Promise.all([1, 2, 3].map(() => house.run('reminders.remind', {})));
    await house.settle();
    expect(house.mailbox.splice(0)).toHaveLength(2); // The third one, which reaches the lead; the first two are past.
    expect(await everyDay('2027-06-17', '2027-07-20')).toEqual({ '2027-06-30': 'lead,owner,secretary' });
  });

  it('falls silent with the review and begins anew for the next due date; a moved date moves it', async () => {
    expect(await lookAt('2027-05-17')).toEqual(['owner']);
    house.setClock(new Date('2027-05-20T10:00:00+03:00'));
    expect((await house.ask(secretary, REVIEW, { input: { riskId, version: 1, reason: 'Üle vaadatud' } })).errors).toBeUndefined();
    expect(await everyDay('2027-05-21', '2027-07-01')).toEqual({});
    await sql(`update risks set review_due_on = '2027-08-02' where id = $1`, riskId);
    expect(await everyDay('2027-07-10', '2027-08-05')).toEqual({ '2027-07-19': 'owner', '2027-08-02': 'owner' });
  });

  it.each(['DRAFT', 'CLOSED'])('is silent of a risk that is %s', async (status) => {
    const closing = status === 'CLOSED' ? `, closed_on = '2027-05-01', close_reason = 'X'` : '';
    await sql(`update risks set status = '${status}'${closing} where id = $1`, riskId);
    expect(await lookAt('2027-05-31')).toEqual([]);
    expect(await tryOut('2027-05-31')).toEqual([]);
  });

  it('touches nothing that was due before the rule began', async () => {
    await sql(`update reminder_rules set valid_from = '2027-06-20' where council_id = $1 and object = 'RISK_REVIEW'`, councilId);
    expect(await everyDay('2027-06-10', '2027-07-10')).toEqual({ '2027-06-28': 'lead,owner,secretary' });
    await sql(`update reminder_rules set valid_from = '2027-07-10' where council_id = $1 and object = 'RISK_REVIEW'`, councilId);
    expect(await fatesOn('2027-07-12')).toMatchObject({ OWNER: 'LIMIT_REACHED' });
    await sql('delete from deliveries where subject_id = $1', riskId);
    expect(await fatesOn('2027-07-12')).toMatchObject({ OWNER: 'BEFORE_RULE' });
    expect(await lookAt('2027-07-12')).toEqual([]);
  });

  it('goes to the next nearest where the owner is nobody, has left, may not read the council or has no address', async () => {
    for (const [change, undo, silence] of [
      ['update risks set owner_person_id = null where id = $1', `update risks set owner_person_id = '${owner}' where id = $1`, undefined],
      [
        `update affiliations set valid_to = '2027-03-01' where person_id = '${owner}' and $1::uuid is not null`,
        `update affiliations set valid_to = null where person_id = '${owner}' and $1::uuid is not null`,
        'MAY_NOT_READ',
      ],
      [
        `update persons set email = null where id = '${owner}' and $1::uuid is not null`,
        `update persons set email = '${owner}@example.org' where id = '${owner}' and $1::uuid is not null`,
        'NO_ADDRESS',
      ],
    ] as const) {
      house.setClock(new Date('2027-04-01T09:00:00Z'));
      await sql(change, riskId);
      const { OWNER, ...fates } = await fatesOn('2027-05-17');
      expect({ OWNER, ...fates }).toMatchObject({ LEAD: 1, SECRETARY: 'NOT_ESCALATED', ...(silence && { OWNER: silence }) });
      expect(await lookAt('2027-05-17')).toEqual(['lead']);
      await sql(undo, riskId);
      await sql('delete from deliveries where subject_id = $1', riskId);
    }
    await sql(
      'update memberships set valid_to = $2 where council_id = $1 and institution_id = (select owner_institution_id from risks where id = $3)',
      councilId,
      '2027-03-01',
      riskId,
    );
    expect(await lookAt('2027-05-18')).toEqual(['secretary']);
  });

  it('names recipient, risk, rule, occurrence and hour in the dry run, and why the others get nothing', async () => {
    const { data } = await house.ask(secretary, DRY_RUN, { councilId, on: '2027-05-17' });
    expect(data?.['reminderDryRun']).toMatchObject({
      reminders: {
        totalCount: 1,
        nodes: [
          {
            object: 'RISK_REVIEW',
            audience: 'OWNER',
            personName: 'Mari Maasikas',
            occurrence: 1,
            sendsAt: '2027-05-17T05:00:00.000Z',
            rule: { name: 'Meeldetuletus riski ülevaatusest' },
            risk: { id: riskId },
            seminar: null,
            invitation: null,
            person: { id: owner },
          },
        ],
      },
    });
    expect(await fatesOn('2027-05-17')).toEqual({ OWNER: 1, LEAD: 'NOT_ESCALATED', SECRETARY: 'NOT_ESCALATED' });
    expect(await fatesOn('2027-05-10')).toEqual({ OWNER: 'NOT_DUE_YET' });
    expect(await fatesOn('2027-05-18')).toEqual({ OWNER: 'ALREADY_TOLD' });
    expect(await fatesOn('2027-06-28')).toEqual({ OWNER: 4, LEAD: 4, SECRETARY: 4 });
    house.setClock(new Date('2027-05-17T18:00:00+03:00'));
    expect(await fatesOn('2027-05-17')).toEqual({ OWNER: 'HOURS_OVER' });
    house.setClock(new Date('2027-05-10T18:00:00+03:00'));
    expect(await fatesOn('2027-05-10')).toEqual({ OWNER: 'NOT_DUE_YET' });
    await sql(`update risks set review_due_on = null where id = $1`, riskId);
    expect(await fatesOn('2027-05-17')).toEqual({ OWNER: 'NO_DATE' });
    await sql(`update risks set review_due_on = '2027-05-29' where id = $1`, riskId); // A Saturday.
    expect(await fatesOn('2027-05-15')).toEqual({ OWNER: 'NOT_A_WORKING_DAY' });
    await sql(`update reminder_rules set is_active = false where council_id = $1`, councilId);
    expect(await fatesOn('2027-05-17')).toEqual({ OWNER: 'RULE_INACTIVE' });
  });

  it('of a restricted risk carries its mark, and leaves no trace for administrators', async () => {
    const { id: administrator } = await anAdministrator(house.tx);
    expect(await tryOut('2027-05-17', administrator)).toHaveLength(3);
    await sql(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_until = '2030-01-01', mark_holder = 'Päästeamet' where id = $1`,
      riskId,
    );
    expect(await tryOut('2027-05-17', administrator)).toEqual([]);
    const noted = async () =>
      (await sql<{ operation: string }>('select operation from restricted_readings where risk_id = $1', riskId)).map(
        ({ operation }) => operation,
      );
    expect(await noted()).toEqual([]);
    await tryOut('2027-05-17');
    expect(await noted()).toEqual(['reminderDryRun']);
    house.setClock(new Date('2027-05-31T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    const [mail] = house.mailbox;
    expect(mail?.subject).toMatch(/^\[AK – asutusesiseseks kasutamiseks\] Riski ülevaatus on täna: R-KAL\w*-01 Üleujutus$/);
    for (const word of ['AvTS § 35 lg 1 p 9', 'Päästeamet', '1. jaanuar 2030', 'Mari Maasikas', `http://localhost:3000/risks/${riskId}`])
      expect(mail?.text).toContain(word);
    const [delivery] = await sql<{ id: string }>('select id from deliveries where subject_id = $1', riskId);
    expect((await house.ask(administrator, READ, { id: delivery?.id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    house.setClock(new Date('2027-06-03T10:00:00+03:00')); // It says what it said, and as of the day it said it.
    expect((await house.ask(secretary, READ, { id: delivery?.id })).data).toMatchObject({
      deliveredMail: { subject: mail?.subject, isStillTrue: true },
    });
    expect(await noted()).toEqual(['reminderDryRun', 'deliveredMail']);
    await sql(`update risks set review_due_on = '2028-05-31' where id = $1`, riskId);
    expect((await house.ask(secretary, READ, { id: delivery?.id })).data).toMatchObject({ deliveredMail: { isStillTrue: false } });
  });

  it('says in the language of its reader whether the day is to come, is today, or is past', async () => {
    await sql(`update persons set language = 'en' where id = any($1)`, [owner, lead, secretary]);
    const subjects: string[] = [];
    for (const day of ['2027-05-17', '2027-05-31', '2027-06-14']) {
      house.setClock(new Date(`${day}T10:00:00+03:00`));
      await house.run('reminders.remind', {});
      await house.settle();
      subjects.push(...new Set(house.mailbox.splice(0).map(({ subject }) => subject)));
    }
    expect(subjects.map((subject) => subject.replace(/R-KAL\w*-/, 'R-KAL-'))).toEqual([
      'Review of a risk due on 31 May 2027: R-KAL-01 Üleujutus',
      'Review of a risk due today: R-KAL-01 Üleujutus',
      'Review of a risk overdue: R-KAL-01 Üleujutus',
    ]);
  });

  it('finds what is due by the index of the register, and looks at no other risk', async () => {
    const plan = await house.owner.transaction(async (tx) => {
      await tx.query(
        `insert into risks (council_id, number, title, class, event_type, horizon_months, status, review_due_on)
         select $1, 1000 + n, 'X', 'RISK', 'RESCUE', 60, 'OPEN', date '2027-01-01' + n from generate_series(1, 3000) n`,
        [councilId],
      );
      await tx.query('analyze risks');
      await tx.query(`set local app.now = '2027-05-17T10:00:00+03:00'`);
      const rows = await tx.query<{ 'QUERY PLAN': string }[]>('explain select * from risk_review_reminders(null, null) where goes');
      await tx.query('delete from risk_versions where risk_id in (select id from risks where number > 1000)');
      await tx.query('delete from risks where number > 1000');
      return rows;
    });
    const lines = plan.map((row) => row['QUERY PLAN']);
    const at = lines.findIndex((line) => line.includes('risks_by_review'));
    expect(at).toBeGreaterThan(-1);
    expect(lines[at + 1]).toMatch(/Index Cond: .*council_id = .*review_due_on <= .*review_due_on >= /);
  });
});
