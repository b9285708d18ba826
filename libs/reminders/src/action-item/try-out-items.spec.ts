import { House } from '../../../../test/support/house.js';
import { aCouncilAtWork } from '../../../councils/src/seat/council-at-work.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anAdministrator } from '../../../people/src/person/person.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';
import { byRules, fatesOf, remindOfDaysAlone, tryOut } from './due-rule.fixture.js';

const READ = 'query ($id: ID!) { deliveredMail(deliveryId: $id) { subject text isStillTrue } }';
const ANY_MAIL = 'query ($councilId: ID!) { auditTrail(councilId: $councilId, first: 100) { nodes { tableName } } }';

/** The item is due on Monday, 31 May 2027; the default rule reminds on six Mondays from 17 May on. It is Thursday, 1 April. */
describe('trying out reminders of action items', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let assignee: string;
  let institutionId: string;
  let itemId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    ({ councilId, secretary, institutionId } = await aCouncilAtWork(house.tx));
    await aSeat(house.tx, 'CHAIR', councilId);
    ({ personId: assignee } = await anAffiliation(house.tx, { institutionId }));
    await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    ({ id: itemId } = await anItem({}));
    await remindOfDaysAlone(house, councilId);
    // Whom the weekly mail tells of an item is not silent on it.
    await sql(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'DIGEST', false, 'LINK')`, assignee);
    house.mailbox.splice(0);
  });
  afterEach(() => sql(`update action_items set state = 'DROPPED', drop_reason = 'X', done_at = null where council_id = $1`, councilId));

  const anItem = (given: Partial<Parameters<typeof anActionItem>[1]>) =>
    anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, assigneePersonId: assignee, dueOn: '2027-05-31', ...given });
  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const rule = (change: string) =>
    sql(`update reminder_rules set ${change} where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
  const tryOutOn = async (on: string, asker = secretary) => byRules(await tryOut(house, { councilId, on, asker }));
  const fatesOn = async (on: string) => fatesOf(await tryOutOn(on), itemId);

  it('names recipient, item, day, rule and hour, and why the others get nothing', async () => {
    expect((await tryOutOn('2027-05-17'))[0]).toEqual({
      object: 'ACTION_ITEM_DUE',
      delivery: 'AT_ONCE',
      audience: 'ASSIGNEE',
      personName: expect.any(String),
      countedFrom: '2027-05-31',
      occurrence: 1,
      sendsAt: '2027-05-17T05:00:00.000Z',
      silence: null,
      rule: { id: expect.any(String), name: 'Meeldetuletus tegevuse tähtajast' },
      actionItem: { id: itemId, title: 'Päästevestide jagamine' },
      person: { id: assignee },
    });
    expect(await fatesOn('2027-05-17')).toEqual({ ASSIGNEE: 1, LEAD: 'NOT_ESCALATED', SECRETARY: 'NOT_ESCALATED', CHAIR: 'NOT_ESCALATED' });
    expect(await fatesOn('2027-06-21')).toEqual({ ASSIGNEE: 6, LEAD: 6, SECRETARY: 6, CHAIR: 6 });
    expect(await fatesOn('2027-05-10')).toEqual({ ASSIGNEE: 'NOT_DUE_YET' });
    expect(await fatesOn('2027-05-18')).toEqual({ ASSIGNEE: 'ALREADY_TOLD' });
    expect(await fatesOn('2027-06-28')).toEqual({ ASSIGNEE: 'LIMIT_REACHED' });
    house.setClock(new Date('2027-05-17T18:00:00+03:00'));
    expect(await fatesOn('2027-05-17')).toEqual({ ASSIGNEE: 'HOURS_OVER' });
    await rule(`valid_from = '2027-08-01'`);
    expect(await fatesOn('2027-08-02')).toEqual({ ASSIGNEE: 'BEFORE_RULE' });
    await rule(`valid_from = '2027-01-01'`);
    house.setClock(new Date('2027-10-04T10:00:00+03:00'));
    expect(await fatesOn('2027-10-04')).toEqual({ ASSIGNEE: 'LONG_AGO' });
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    await sql(`update action_items set due_on = '2027-05-29' where id = $1`, itemId); // A Saturday.
    expect(await fatesOn('2027-05-15')).toEqual({ ASSIGNEE: 'NOT_A_WORKING_DAY' });
    await sql(`update affiliations set valid_to = '2027-03-01' where person_id = $1`, assignee);
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 'MAY_NOT_READ', LEAD: 1 });
    await sql(`update affiliations set valid_to = null where person_id = $1`, assignee);
    await sql(`update persons set email = null where id = $1`, assignee);
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 'NO_ADDRESS', LEAD: 1 });
    await rule('is_active = false');
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 'RULE_INACTIVE' });
  });

  it('tells first whom the rule names, passes on from there, and says whom it is not meant for', async () => {
    await rule(`first_to = 'SECRETARY', lead_from = null, secretary_from = null, chair_from = 2`);
    expect(await fatesOn('2027-05-17')).toEqual({ SECRETARY: 1, CHAIR: 'NOT_ESCALATED' });
    expect(await fatesOn('2027-05-24')).toEqual({ SECRETARY: 2, CHAIR: 2 });
    await rule(`lead_from = 2`); // Somebody nearer than who is told first.
    expect(await fatesOn('2027-05-24')).toEqual({ LEAD: 2, SECRETARY: 2, CHAIR: 2 });
    await sql(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'ITEMS', false, 'LINK')`, secretary);
    expect(await fatesOn('2027-05-17')).toMatchObject({ SECRETARY: 'UNSUBSCRIBED', CHAIR: 1 });
    await rule(`first_to = null, lead_from = 4, secretary_from = 5, chair_from = 6, only_states = array['WAITING']`);
    expect(await fatesOn('2027-05-17')).toEqual({ ASSIGNEE: 'CONDITION_NOT_MET' });
    await sql(`update action_items set state = 'WAITING', waiting_for = 'Raha', progress_percent = 40 where id = $1`, itemId);
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 1 });
    await rule(`below_progress = 40`);
    expect(await fatesOn('2027-05-17')).toEqual({ ASSIGNEE: 'CONDITION_NOT_MET' });
    await rule(`below_progress = 41`);
    house.setClock(new Date('2027-05-17T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    // When the mail leaves, it is asked again.
    await sql(`update action_items set progress_percent = 41 where id = $1`, itemId);
    await house.settle();
    expect(house.mailbox).toEqual([]);
    await sql(`update action_items set progress_percent = 40 where id = $1`, itemId);
    house.setClock(new Date('2027-05-24T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    expect(house.mailbox).toHaveLength(1);
  });

  it('says of an item that is done before its day that nobody is reminded of it any more, and of one with nobody that there is nobody', async () => {
    await sql(`update action_items set state = 'DONE', done_at = now() where id = $1`, itemId);
    expect(await fatesOn('2027-05-17')).toEqual({ ASSIGNEE: 'ITEM_CLOSED' });
    expect(await fatesOn('2027-06-14')).toEqual({});
    await sql(`update action_items set state = 'PLANNED', done_at = null, assignee_person_id = null where id = $1`, itemId);
    await sql(`update affiliations set valid_to = '2027-03-01' where institution_id = $1`, institutionId);
    await sql(`update seats set valid_to = '2027-03-01' where council_id = $1`, councilId);
    const { id: administrator } = await anAdministrator(house.tx);
    expect((await tryOutOn('2027-05-17', administrator)).filter(({ object }) => object === 'ACTION_ITEM_DUE')).toEqual([
      expect.objectContaining({ audience: null, personName: null, person: null, silence: 'NOBODY' }),
    ]);
  });

  it('lets through as many as the limit of the council says, the most urgent first, with what went that day', async () => {
    await sql('update reminder_limits set per_day = 2 where council_id = $1', councilId);
    for (const [priority, title] of [
      [4, 'D'],
      [1, 'A'],
      [2, 'B'],
    ] as const)
      await anItem({ priority, title });
    const fates = async (on: string) =>
      Object.fromEntries(
        (await tryOutOn(on))
          .filter(({ audience, object }) => audience === 'ASSIGNEE' && object === 'ACTION_ITEM_DUE')
          .map(({ actionItem, silence }) => [actionItem?.title, silence]),
      );
    expect(await fates('2027-05-17')).toEqual({ A: null, B: null, 'Päästevestide jagamine': 'LIMIT_OF_DAY', D: 'LIMIT_OF_DAY' });
    house.setClock(new Date('2027-05-17T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    expect(await fates('2027-05-17')).toEqual({
      A: 'ALREADY_TOLD',
      B: 'ALREADY_TOLD',
      'Päästevestide jagamine': 'LIMIT_OF_DAY',
      D: 'LIMIT_OF_DAY',
    });
  });

  it('counts what other councils sent that day, and tells nothing of it but that the limit is reached', async () => {
    await sql('update reminder_limits set per_day = 1 where council_id = $1', councilId);
    house.setClock(new Date('2027-05-17T07:30:00+03:00'));
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 1 });
    const told = (at: string) =>
      sql(
        `insert into deliveries (key, kind, category, council_id, subject_id, person_id, address, language, state, created_at)
         select gen_random_uuid(), 'reminders.action-item', 'OFFICIAL', id, id, $1, 'mari@example.org', 'et', 'ACCEPTED', $2
           from councils where id <> $3 limit 1`,
        ...[assignee, at, councilId],
      );
    await told('2027-05-16T12:00:00+03:00');
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 1 });
    await told('2027-05-17T07:00:00+03:00');
    expect(await fatesOn('2027-05-17')).toMatchObject({ ASSIGNEE: 'LIMIT_OF_DAY' });
    expect(await fatesOn('2027-05-18')).toMatchObject({ ASSIGNEE: 'ALREADY_TOLD' });
    house.setClock(new Date('2027-05-17T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    expect(house.mailbox).toEqual([]);
  });

  it('puts what a rule gives to the weekly mail into that of its week, whatever the hours and the limit', async () => {
    await rule(`delivery = 'DIGEST'`);
    await sql(`update mail_choices set is_on = true where person_id = $1`, assignee);
    await sql(`update action_items set due_on = '2027-06-02' where id = $1`, itemId); // Dates on Wednesdays from 19 May on.
    const own = async (on: string) =>
      (await tryOutOn(on)).find(({ audience, object }) => audience === 'ASSIGNEE' && object === 'ACTION_ITEM_DUE');
    expect(await own('2027-05-18')).toMatchObject({ silence: 'NOT_DUE_YET', sendsAt: null });
    expect(await own('2027-05-20')).toMatchObject({ silence: 'IN_DIGEST', sendsAt: '2027-05-24T05:00:00.000Z' });
    expect(await own('2027-05-24')).toMatchObject({
      silence: null,
      delivery: 'DIGEST',
      occurrence: 1,
      sendsAt: '2027-05-24T05:00:00.000Z',
    });
    expect(await own('2027-05-25')).toMatchObject({ silence: 'ALREADY_TOLD' });
    house.setClock(new Date('2027-05-24T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    expect(house.mailbox).toEqual([]);
    const taken = async (day: string) =>
      (
        await sql<{ audience: string }>(
          'select audience from action_item_reminders($1, null) where goes and council_id = $2',
          day,
          councilId,
        )
      )
        .map(({ audience }) => audience)
        .sort();
    expect([await taken('2027-05-24'), await taken('2027-05-25'), await taken('2027-06-14')]).toEqual([
      ['ASSIGNEE'],
      [],
      ['ASSIGNEE', 'LEAD'],
    ]);
  });

  it('of an item behind a mark carries the mark, and leaves no trace for who may not see it', async () => {
    const { id: administrator } = await anAdministrator(house.tx);
    expect((await tryOutOn('2027-05-17', administrator)).map(({ actionItem }) => actionItem?.id)).toContain(itemId);
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await sql(
      `update risks set mark_basis = 'AvTS § 35 lg 1 p 9', mark_from = '2026-01-01', mark_until = '2030-01-01', mark_holder = 'Päästeamet' where id = $1`,
      riskId,
    );
    await sql('insert into item_risks (council_id, item_id, risk_id) values ($1, $2, $3)', councilId, itemId, riskId);
    expect((await tryOutOn('2027-05-17', administrator)).filter(({ object }) => object === 'ACTION_ITEM_DUE')).toEqual([]);
    const noted = async () =>
      (await sql<{ operation: string }>('select operation from restricted_readings where risk_id = $1', riskId)).map(
        ({ operation }) => operation,
      );
    expect(await noted()).toEqual([]);
    await tryOutOn('2027-05-17');
    expect(await noted()).toEqual(['reminderDryRun']);
    house.setClock(new Date('2027-05-31T10:00:00+03:00'));
    await house.run('reminders.remind', {});
    await house.settle();
    const [mail] = house.mailbox;
    expect(mail?.subject).toMatch(/^\[AK – asutusesiseseks kasutamiseks\] Tegevuse tähtaeg on täna: T-KAL\w*-01 Päästevestide jagamine$/);
    for (const word of ['AvTS § 35 lg 1 p 9', 'Päästeamet', '1. jaanuar 2030', '/update/']) expect(mail?.text).toContain(word);
    const [delivery] = await sql<{ id: string }>('select id from deliveries where subject_id = $1', itemId);
    expect((await house.ask(administrator, READ, { id: delivery?.id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const trail = (await house.ask(administrator, ANY_MAIL, { councilId })).data?.['auditTrail'] as { nodes: { tableName: string }[] };
    expect(trail.nodes.map(({ tableName }) => tableName)).not.toContain('deliveries');
    house.setClock(new Date('2027-06-03T10:00:00+03:00')); // It says what it said, as of the day it said it, and with no link of its reader's own.
    const read = (await house.ask(secretary, READ, { id: delivery?.id })).data?.['deliveredMail'] as { subject: string; text: string };
    expect(read).toMatchObject({ subject: mail?.subject, isStillTrue: true });
    expect(read.text).toContain('/update/preview');
    expect(await noted()).toEqual(['reminderDryRun', 'deliveredMail']);
  });
});
