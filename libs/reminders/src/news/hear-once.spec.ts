import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';

const TRY_OUT = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) {
  reminders { nodes { object person { id } } } silent { nodes { object delivery silence rule { id } person { id } } } } }`;
const DECIDE = 'mutation ($input: DecideExtensionInput!) { decideExtension(input: $input) { id } }';
const CREATE = 'mutation ($input: CreateActionItemInput!) { createActionItem(input: $input) { id } }';
const NEWS = 'reminders.tell-item-news';
const WEEKLY = 'reminders.plan-digests';
const ORDERS = [
  ['first', [NEWS, WEEKLY]],
  ['last', [WEEKLY, NEWS]],
] as const;

/** 10 and 17 May 2027 are Mondays. */
describe('news of items beside the other mails', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let mari: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-07T21:00:00+03:00'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    mari = (await anAffiliation(house.tx, { institutionId })).personId;
    await house.owner.query(`update reminder_rules set is_active = false where council_id = $1`, [councilId]);
  });
  afterEach(async () => {
    await house.owner.query('delete from item_news');
    await house.owner.query('delete from digest_weeks');
    await house.owner.query(`update action_items set state = 'DROPPED', drop_reason = 'X'`);
    house.mailbox.length = 0;
  });

  const done = async (change: string, input: object) => expect((await house.ask(secretary, change, { input })).errors).toBeUndefined();
  const item = async (dueOn: string, title = 'Koolitus') =>
    (await anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, assigneePersonId: mari, dueOn, title })).id;
  const give = (dueOn: string, title: string, council = councilId) =>
    done(CREATE, { councilId: council, title, ownerInstitutionId: institutionId, dueOn, assigneePersonId: mari });
  async function refuse(itemId: string) {
    const [wish] = await house.owner.query<[{ id: string }]>(
      `insert into item_extensions (council_id, item_id, from_due_on, to_due_on, reason, state, asked_by_id, asked_at)
       values ($1, $2, '2027-08-01', '2027-09-01', 'Haigus', 'ASKED', $3, '2027-05-04T09:00:00Z') returning id`,
      [councilId, itemId, mari],
    );
    await done(DECIDE, { id: wish.id, version: 1, isGranted: false, answer: 'Õppus on varem' });
  }
  /** What Mari gets by these jobs at a moment of Estonia. */
  async function sentAt(moment: string, ...jobs: string[]) {
    house.setClock(new Date(`${moment}+03:00`));
    for (const job of jobs) await house.run(job, {});
    await house.settle();
    const [person] = await house.owner.query<[{ email: string }]>('select email from persons where id = $1', [mari]);
    return house.mailbox.splice(0).filter(({ to }) => to === person.email);
  }
  const waiting = async () =>
    (await house.owner.query<[{ count: number }]>('select count(*)::int as count from item_news where told_at is null'))[0].count;

  it.each(ORDERS)('tell an answer once, where they go %s on Monday morning', async (_when, jobs) => {
    await refuse(await item('2027-08-01'));
    const mails = await sentAt('2027-05-10T08:00:00', ...jobs);
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Tähtaega ei pikendatud: /)]);
    expect(await sentAt('2027-05-17T08:00:00', ...jobs)).toEqual([]);
  });

  it('tell an answer in the week before, and the weekly mail says it to who does without news', async () => {
    await refuse(await item('2027-08-01'));
    expect(await sentAt('2027-05-08T08:00:00', NEWS)).toHaveLength(1);
    await house.owner.query(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'ITEMS', false, 'PROFILE')`, [
      mari,
    ]);
    await refuse(await item('2027-08-02', 'Õppus'));
    const [weekly, ...others] = await sentAt('2027-05-10T08:00:00', NEWS, WEEKLY);
    expect(others).toEqual([]);
    expect(weekly?.text).toMatch(/Tähtaega ei pikendatud: T-\S+ Õppus/);
    expect(weekly?.text).not.toContain('Koolitus');
  });

  it.each(ORDERS)('leave an item that was given to the weekly mail of another day, where they go %s', async (_when, jobs) => {
    await item('2027-05-12', 'Esimene');
    await give('2027-05-13', 'Teine');
    await give('2027-05-14', 'Kolmas');
    const { data } = await house.ask(secretary, TRY_OUT, { councilId, on: '2027-05-10' });
    const mails = await sentAt('2027-05-10T08:00:00', ...jobs);
    expect(mails.map(({ subject }) => subject).sort()).toEqual(['2 teadet teie tegevuste kohta', 'Nädala kokkuvõte, 1 peagi tähtajaga']);
    expect(mails.find(({ subject }) => subject.startsWith('Nädala'))?.text).toContain('Esimene');
    // Tried out on Friday evening, the news are Saturday's.
    expect(JSON.stringify(data)).not.toContain('TOLD_AT_ONCE');
    expect(JSON.stringify((await house.ask(secretary, TRY_OUT, { councilId, on: '2027-05-10' })).data)).toContain('TOLD_AT_ONCE');
    expect((await sentAt('2027-05-17T08:00:00', ...jobs))[0]?.subject).toBe('Nädala kokkuvõte: 3 hilinenud');
  });

  it('take nothing of the limit of reminders', async () => {
    await house.owner.query('update reminder_limits set per_day = 1 where council_id = $1', [councilId]);
    await house.owner.query(
      `update reminder_rules set is_active = true, valid_from = '2027-05-07' where council_id = $1 and object = 'ACTION_ITEM_DUE'`,
      [councilId],
    );
    // The rule reminds of what is due on 3 May on the 10th.
    await item('2027-05-03', 'Hilinenud töö');
    await give('2027-09-01', 'Uus töö');
    const mails = await sentAt('2027-05-10T09:00:00', NEWS, 'reminders.remind');
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      expect.stringMatching(/Hilinenud töö$/),
      expect.stringMatching(/^Teile määrati tegevus: T-\S+ Uus töö$/),
    ]);
  });

  it('are within their own limit mail by mail, also of two councils, and what is left over stands in the next', async () => {
    const other = await aSeat(house.tx, 'SECRETARY', undefined, { personId: secretary });
    await aMembership(house.tx, { councilId: other.councilId, institutionId });
    await house.owner.query('update reminder_limits set per_day = 1');
    await give('2027-09-01', 'Esimene');
    house.setClock(new Date('2027-05-07T21:01:00+03:00'));
    await give('2027-09-01', 'Teine', other.councilId);
    const [first, ...others] = await sentAt('2027-05-08T08:00:00', NEWS);
    expect(others).toEqual([]);
    expect(first?.subject).toMatch(/ Esimene$/);
    expect(await sentAt('2027-05-08T08:01:00', NEWS)).toEqual([]);
    expect(await waiting()).toBe(1);
    expect((await sentAt('2027-05-09T08:00:00', NEWS)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/ Teine$/)]);
    await house.owner.query('update reminder_limits set per_day = 5');
  });

  it('wait until everybody was told, or nobody is to be any more', async () => {
    await give('2027-09-01', 'Uus töö');
    expect(await sentAt('2027-05-07T22:00:00', NEWS)).toEqual([]);
    expect(await waiting()).toBe(1);
    expect(await sentAt('2027-05-08T08:00:00', NEWS)).toHaveLength(1);
    expect(await waiting()).toBe(0);
    await give('2027-09-02', 'Katkestatud töö');
    await house.owner.query(`update action_items set state = 'DROPPED', drop_reason = 'X'`);
    expect(await sentAt('2027-05-08T08:01:00', NEWS)).toEqual([]);
    expect(await waiting()).toBe(0);
  });
});
