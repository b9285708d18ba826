import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { byRules, remindOfDaysAlone, tryOut } from './due-rule.fixture.js';

const UPDATE = 'mutation ($input: UpdateReminderRuleInput!) { updateReminderRule(input: $input) { helpersFrom } }';

/** The item is due on Monday, 31 May 2027; the rule reminds on 24 and 31 May, and tells who helps from the second time on. */
describe('telling institutions that help', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let itemId: string;
  /** Who leads one that helps; who holds the seat of one that nobody leads. */
  let lead: string;
  let seat: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    const { institutionId: owner } = await aMembership(house.tx, { councilId });
    await anAffiliation(house.tx, { institutionId: owner, role: 'LEAD' });
    const { institutionId: led } = await aMembership(house.tx, { councilId });
    ({ personId: lead } = await anAffiliation(house.tx, { institutionId: led, role: 'LEAD' }));
    await anAffiliation(house.tx, { institutionId: led });
    ({ personId: seat } = await aSeat(house.tx, 'MEMBER', councilId));
    ({ id: itemId } = await anActionItem(house.tx, { councilId, ownerInstitutionId: owner, dueOn: '2027-05-31' }));
    await sql(
      `insert into item_helpers (council_id, item_id, institution_id)
       select $1::uuid, $2::uuid, $3::uuid union all
       select $1, $2, m.institution_id from memberships m join seats s on s.membership_id = m.id where s.person_id = $4`,
      ...[councilId, itemId, led, seat],
    );
    const terms = 'offset_days = -7, max_count = 2, lead_from = null, secretary_from = null, chair_from = null, helpers_from = 2';
    await remindOfDaysAlone(house, councilId, terms);
    house.mailbox.splice(0);
  });
  afterEach(() => sql(`update action_items set state = 'DROPPED', drop_reason = 'X' where council_id = $1`, councilId));

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const rule = (change: string) =>
    sql(`update reminder_rules set ${change} where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
  const addressOf = async (id: string) => (await sql<{ email: string }>('select email from persons where id = $1', id))[0]?.email;
  const remindOn = async (day: string) => {
    house.setClock(new Date(`${day}T10:00:00+03:00`));
    await house.run('reminders.remind', {});
    await house.settle();
    return house.mailbox.splice(0);
  };
  const fatesOn = async (on: string) => {
    const lines = byRules(await tryOut(house, { councilId, on, asker: secretary })).filter(({ audience }) => audience === 'HELPER');
    return Object.fromEntries(lines.map(({ person, occurrence, silence }) => [person?.id, occurrence ?? silence]));
  };

  it('goes to who leads them, and where nobody does, to who holds their seats, from the reminder on that the rule says', async () => {
    expect(await fatesOn('2027-05-24')).toEqual({ [lead]: 'NOT_ESCALATED', [seat]: 'NOT_ESCALATED' });
    expect(await fatesOn('2027-05-31')).toEqual({ [lead]: 2, [seat]: 2 });
    expect(await remindOn('2027-05-24')).toHaveLength(1);
    const mails = await remindOn('2027-05-31');
    expect(mails).toHaveLength(3);
    for (const id of [lead, seat]) {
      const address = await addressOf(id);
      const mail = mails.find(({ to }) => to.includes(String(address)));
      expect(mail?.text).toContain('Teie asutus aitab selle tegevuse juures.');
      // Only the institution that it is up to says how it goes.
      expect(mail?.text).toContain(`/actions/${itemId}`);
      expect(mail?.text).not.toContain('/update/');
    }
  });

  it('tells none of them that nobody named, that helps no more, or in place of whom it is up to', async () => {
    const [{ id, version } = {}] = await sql<{ id: string; version: number }>(
      `select id, version from reminder_rules where council_id = $1 and object = 'ACTION_ITEM_DUE'`,
      councilId,
    );
    const answer = await house.ask(secretary, UPDATE, { input: { id, version, helpersFrom: null } });
    expect(answer.data).toEqual({ updateReminderRule: { helpersFrom: null } });
    expect(await fatesOn('2027-05-31')).toEqual({});
    await rule('helpers_from = 2');
    await sql('update persons set email = null where id in (select person_id from affiliations where role = $1)', 'LEAD');
    await sql('update seats set valid_to = $2 where council_id = $1 and role = $3', councilId, '2027-03-01', 'SECRETARY');
    expect(await remindOn('2027-05-24')).toEqual([]);
    expect((await remindOn('2027-05-31')).map(({ to }) => to).flat()).toEqual([await addressOf(seat)]);
  });

  it('says nothing to who helps no more by the time the mail leaves', async () => {
    house.setClock(new Date('2027-05-31T10:00:00+03:00'));
    const [planned] = await sql<{ id: string }>(
      `insert into deliveries (key, kind, category, council_id, subject_id, person_id, address, language, details, next_attempt_at)
       values (gen_random_uuid(), 'reminders.action-item', 'OFFICIAL', $1, $2, $3, 'x@example.org', 'et', $4, act_now()) returning id`,
      ...[councilId, itemId, lead],
      JSON.stringify({ object: 'ACTION_ITEM_DUE', countedFrom: '2027-05-31', audience: 'HELPER', occurrence: 2 }),
    );
    await sql('delete from item_helpers where item_id = $1', itemId);
    await sql(`insert into outbox_jobs (name, payload) values ('mail.deliver', jsonb_build_object('deliveryId', $1::text))`, planned?.id);
    await house.settle();
    expect(await sql('select state from deliveries where id = $1', planned?.id)).toEqual([{ state: 'CANCELLED' }]);
  });

  it('is a line of their weekly mail where the rule gives it to that', async () => {
    await rule(`delivery = 'DIGEST', helpers_from = 1`);
    const lines = await sql<{ person_id: string; institution_id: string | null }>(
      `select person_id, institution_id from digest_lines('2027-05-24', $1) where kind = 'DUE' and item_id = $2 order by person_id`,
      ...[[lead, seat], itemId],
    );
    expect(lines).toEqual([lead, seat].sort().map((person_id) => ({ person_id, institution_id: null })));
  });
});
