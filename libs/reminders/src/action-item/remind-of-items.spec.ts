import { plusDays } from '@app/kernel';
import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';

/** The item is due on Monday, 31 May 2027; the default rule reminds on 17, 24 and 31 May, 7, 14 and 21 June, all Mondays. It is 1 April. */
describe('reminding of action items', () => {
  let house: House;
  let councilId: string;
  let names: Record<string, string>;
  let itemId: string;
  let institutionId: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-04-01T09:00:00Z'));
    const { councilId: council, personId: secretary } = await aSeat(house.tx, 'SECRETARY');
    councilId = council;
    const { personId: chair } = await aSeat(house.tx, 'CHAIR', councilId);
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    const { personId: assignee } = await anAffiliation(house.tx, { institutionId });
    const { personId: lead } = await anAffiliation(house.tx, { institutionId, role: 'LEAD' });
    names = { [secretary]: 'secretary', [chair]: 'chair', [assignee]: 'assignee', [lead]: 'lead' };
    ({ id: itemId } = await anActionItem(house.tx, {
      councilId,
      ownerInstitutionId: institutionId,
      assigneePersonId: assignee,
      dueOn: '2027-05-31',
      doneCriterion: 'Vestid on jagatud',
    }));
    await sql(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, councilId);
    house.mailbox.splice(0);
  });
  afterEach(() => sql(`update action_items set state = 'DROPPED', drop_reason = 'X', done_at = null where council_id = $1`, councilId));

  const sql = <T = object>(text: string, ...values: unknown[]) => house.owner.query<T[]>(text, values);
  const idOf = (name: string) => Object.entries(names).find(([, one]) => one === name)?.[0] ?? '';
  const run = async (day: string, hour = '10:00') => {
    house.setClock(new Date(`${day}T${hour}:00+03:00`));
    await house.run('reminders.remind', {});
    await house.settle();
    return house.mailbox.splice(0);
  };
  /** Lets the worker look at ten o'clock of a day, and waits until its mails have left. */
  const lookAt = async (day: string, hour?: string) => {
    const addresses = (await run(day, hour)).flatMap(({ to }) => to);
    const who = await sql<{ id: string; email: string }>('select id, email from persons where email = any($1)', addresses);
    return addresses.map((address) => names[who.find(({ email }) => email === address)?.id ?? '']).sort();
  };
  const everyDay = async (from: string, to: string) => {
    const told: Record<string, unknown> = {};
    for (let day = from; day <= to; day = plusDays(day, 1)) {
      const who = await lookAt(day);
      if (who.length > 0) told[day] = who.join();
    }
    return told;
  };

  it('tells the assignee before, on and after the day, then the lead too, then the secretary, then the chair', async () => {
    expect(await everyDay('2027-05-14', '2027-07-01')).toEqual({
      '2027-05-17': 'assignee',
      '2027-05-24': 'assignee',
      '2027-05-31': 'assignee',
      '2027-06-07': 'assignee,lead',
      '2027-06-14': 'assignee,lead,secretary',
      '2027-06-21': 'assignee,chair,lead,secretary',
    });
  });

  it('tells once however often and however much at once it looks, and catches up once after an outage', async () => {
    house.setClock(new Date('2027-06-09T10:00:00+03:00'));
    await Promise.all([1, 2, 3].map(() => house.run('reminders.remind', {})));
    await house.settle();
    expect(house.mailbox.splice(0)).toHaveLength(2);
    expect(await lookAt('2027-06-09', '11:00')).toEqual([]);
  });

  it('begins anew with a moved day, and falls silent once the item is done or dropped', async () => {
    expect(await lookAt('2027-05-17')).toEqual(['assignee']);
    await sql(`update action_items set due_on = '2027-06-14' where id = $1`, itemId);
    expect(await everyDay('2027-05-18', '2027-06-01')).toEqual({ '2027-05-31': 'assignee' });
    await sql(`update action_items set state = 'DONE', done_at = now() where id = $1`, itemId);
    expect(await everyDay('2027-06-02', '2027-06-16')).toEqual({});
  });

  it('sends nothing that was planned when the item is done, moved or somebody else’s before the mail leaves', async () => {
    for (const change of [`state = 'DONE', done_at = now()`, `due_on = '2027-12-01'`, `assignee_person_id = null`]) {
      const [was] = await sql<Record<string, unknown>>('select due_on::text, assignee_person_id from action_items where id = $1', itemId);
      await sql(`update action_items set ${change} where id = $1`, itemId);
      house.setClock(new Date('2027-05-17T10:00:00+03:00'));
      const [planned] = await sql<{ id: string }>(
        `insert into deliveries (key, kind, category, council_id, subject_id, person_id, address, language, details, next_attempt_at)
         values (gen_random_uuid(), 'reminders.action-item', 'OFFICIAL', $1, $2, $3, 'x@example.org', 'et', $4, act_now()) returning id`,
        councilId,
        itemId,
        idOf('assignee'),
        JSON.stringify({ object: 'ACTION_ITEM_DUE', countedFrom: '2027-05-31', audience: 'ASSIGNEE', occurrence: 1 }),
      );
      await sql(`insert into outbox_jobs (name, payload) values ('mail.deliver', jsonb_build_object('deliveryId', $1::text))`, planned?.id);
      await house.settle();
      expect(house.mailbox).toEqual([]);
      expect(await sql('select state from deliveries where id = $1', planned?.id)).toEqual([{ state: 'CANCELLED' }]);
      await sql(
        `update action_items set state = 'PLANNED', done_at = null, due_on = $2, assignee_person_id = $3 where id = $1`,
        itemId,
        was?.['due_on'],
        was?.['assignee_person_id'],
      );
    }
  });

  it('goes to the next nearest: who leads the institution, who holds its seats, the secretary, the chair', async () => {
    const { personId: seat } = await aSeat(house.tx, 'MEMBER', councilId);
    names[seat] = 'seat';
    const steps: [string, string][] = [
      [`update affiliations set valid_to = '2027-03-01' where person_id = '${idOf('assignee')}'`, 'lead'],
      [
        `update memberships set institution_id = '${institutionId}' where id = (select membership_id from seats where person_id = '${seat}')`,
        'lead',
      ],
      [`update persons set email = null where id = '${idOf('lead')}'`, 'seat'],
      [`update seats set valid_to = '2027-03-01' where person_id = '${seat}'`, 'secretary'],
      [`update seats set valid_to = '2027-03-01' where person_id = '${idOf('secretary')}'`, 'chair'],
    ];
    for (const [change, who] of steps) {
      if (change.startsWith('update memberships')) await sql('delete from memberships where institution_id = $1', institutionId);
      await sql(change);
      expect([change, await lookAt('2027-05-17')]).toEqual([change, [who]]);
      await sql('delete from update_links where delivery_id in (select id from deliveries where subject_id = $1)', itemId);
      await sql('delete from deliveries where subject_id = $1', itemId);
    }
  });

  it('says what, whose, by when and how late, with the words of the council and a link to say how it goes', async () => {
    await sql(
      `update reminder_rules set words_et = 'Küsimuste korral helistage.', words_ru = 'Звоните, если есть вопросы.' where council_id = $1 and object = 'ACTION_ITEM_DUE'`,
      councilId,
    );
    await sql('update action_items set slips = 2 where id = $1', itemId);
    const mails = await run('2027-06-14');
    expect(mails.map(({ subject }) => subject.replace(/T-\w*-/, 'T-'))).toEqual(
      Array(3).fill('Tegevuse tähtaeg on möödas: T-01 Päästevestide jagamine'),
    );
    const [own] = mails.filter(({ text }) => text.includes('/update/'));
    for (const word of ['Vestid on jagatud', '31. mai 2027', '14 päeva tagasi', '2 korda', 'Küsimuste korral helistage.'])
      expect(own?.text).toContain(word);
    const keeper = mails.find(({ text }) => text.includes(`http://localhost:3000/actions/${itemId}`));
    expect(keeper?.text).toContain('sest olete nõukogu sekretär');
    expect(keeper?.text).not.toContain('/update/');
    await sql(`update persons set language = 'en' where id = $1`, idOf('assignee'));
    await sql(`update persons set language = 'ru' where id = $1`, idOf('lead'));
    const later = await run('2027-06-21');
    const english = later.find(({ subject }) => subject.startsWith('Action overdue'));
    expect(english?.text).not.toContain('Küsimuste');
    const russian = later.filter(({ text }) => text.includes('Звоните, если есть вопросы.'));
    expect(russian.map(({ text }) => text.includes('Küsimuste'))).toEqual([false]);
  });

  it('tells of a silent item once a word is missing for as many days as the rule says, and a word begins anew', async () => {
    await sql(
      `update reminder_rules set delivery = 'AT_ONCE', offset_days = 20, repeat_every_days = 10, max_count = 2, lead_from = 2, secretary_from = null
        where council_id = $1 and object = 'ACTION_ITEM_SILENT'`,
      councilId,
    );
    await sql(`update reminder_rules set is_active = false where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
    await sql(`update action_items set created_at = '2027-04-01T10:00:00+03:00' where id = $1`, itemId);
    expect(await everyDay('2027-04-19', '2027-05-05')).toEqual({ '2027-04-21': 'assignee', '2027-05-03': 'assignee,lead' });
    await sql(`update action_items set updated_at = '2027-05-06T10:00:00+03:00' where id = $1`, itemId);
    expect(await everyDay('2027-05-07', '2027-05-27')).toEqual({ '2027-05-26': 'assignee' });
    await sql(`update action_items set start_on = '2027-05-25' where id = $1`, itemId);
    expect(await everyDay('2027-06-07', '2027-06-15')).toEqual({ '2027-06-14': 'assignee' });
  });

  it('tells the secretary of a later day that is asked for, then the chair too, until somebody has answered', async () => {
    await sql(`update reminder_rules set is_active = false where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
    const [{ id } = { id: '' }] = await sql<{ id: string }>(
      `insert into item_extensions (council_id, item_id, from_due_on, to_due_on, reason, asked_at)
       values ($1, $2, '2027-05-31', '2027-08-31', 'Hange venib', '2027-05-03T09:00:00+03:00') returning id`,
      councilId,
      itemId,
    );
    const [mail] = await run('2027-05-03');
    expect(mail?.subject).toContain('Palutakse tähtaja pikendamist');
    for (const word of ['Hange venib', '31. august 2027', `http://localhost:3000/actions/${itemId}`]) expect(mail?.text).toContain(word);
    expect(await everyDay('2027-05-04', '2027-05-18')).toEqual({ '2027-05-10': 'secretary', '2027-05-17': 'chair,secretary' });
    await sql(`update item_extensions set state = 'GRANTED', decided_at = now() where id = $1`, id);
    expect(await everyDay('2027-05-19', '2027-05-28')).toEqual({});
  });

  it('keeps the hours and working days of the rule, touches nothing older than the rule, and nothing that it should have told 60 days ago', async () => {
    expect([await lookAt('2027-05-17', '07:59'), await lookAt('2027-05-17', '18:00')]).toEqual([[], []]);
    await sql(`update action_items set due_on = '2027-06-07' where id = $1`, itemId); // A week before it: 31 May; then 24 June is a holiday's eve.
    await sql(`update reminder_rules set offset_days = 16, max_count = 1 where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
    expect(await everyDay('2027-06-21', '2027-06-28')).toEqual({ '2027-06-25': 'assignee' });
    await sql(`update action_items set due_on = '2027-05-31' where id = $1`, itemId);
    await sql(
      `update reminder_rules set offset_days = 0, valid_from = '2027-06-01' where council_id = $1 and object = 'ACTION_ITEM_DUE'`,
      councilId,
    );
    expect(await lookAt('2027-07-01')).toEqual([]);
    await sql(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
    expect([await lookAt('2027-08-02'), await lookAt('2027-07-30')]).toEqual([[], ['assignee']]);
  });

  it('sends one person the most urgent mails of a day alone, and the rest on the next', async () => {
    await sql('update reminder_limits set per_day = 2 where council_id = $1', councilId);
    for (const [priority, title] of [
      [4, 'Neljas'],
      [1, 'Esimene'],
      [2, 'Teine'],
    ] as const)
      await anActionItem(house.tx, {
        councilId,
        ownerInstitutionId: institutionId,
        assigneePersonId: idOf('assignee'),
        dueOn: '2027-05-31',
        priority,
        title,
      });
    const titles = async (day: string, hour?: string) => (await run(day, hour)).map(({ subject }) => subject.split(' ').at(-1)).sort();
    expect(await titles('2027-05-17')).toEqual(['Esimene', 'Teine']);
    expect(await titles('2027-05-17', '12:00')).toEqual([]);
    expect(await titles('2027-05-18')).toEqual(['Neljas', 'jagamine']);
    await sql(`update reminder_rules set min_priority = 1 where council_id = $1 and object = 'ACTION_ITEM_DUE'`, councilId);
    expect(await titles('2027-05-24')).toEqual(['Esimene']);
  });

  it('counts what all councils send a person on a day, the most urgent first, up to the limit of each', async () => {
    const { councilId: other } = await aSeat(house.tx, 'SECRETARY');
    await aMembership(house.tx, { councilId: other, institutionId });
    await sql(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, other);
    await sql('update reminder_limits set per_day = case council_id when $1 then 2 else 3 end where council_id = any($2)', councilId, [
      ...[councilId, other],
    ]);
    for (const [council, priority, title] of [
      [councilId, 1, 'Esimene'],
      [other, 2, 'Teine'],
      [other, 3, 'Viimane'],
      [councilId, 4, 'Kauge'],
      [other, 4, 'Muu'],
    ] as const)
      await anActionItem(house.tx, {
        ...{ councilId: council, ownerInstitutionId: institutionId, assigneePersonId: idOf('assignee'), dueOn: '2027-05-31' },
        ...{ priority, title },
      });
    await sql(`update action_items set priority = 4 where id = $1`, itemId);
    const titles = async (day: string, hour?: string) => (await run(day, hour)).map(({ subject }) => subject.split(' ').at(-1)).sort();
    expect(await titles('2027-05-17')).toEqual(['Esimene', 'Teine', 'Viimane']);
    expect(await titles('2027-05-17', '12:00')).toEqual([]);
    expect((await titles('2027-05-18')).length).toBeLessThanOrEqual(3);
    await sql(`update action_items set state = 'DROPPED', drop_reason = 'X' where council_id = $1`, other);
  });
});
