import { House, type Answer } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const change = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id version } }`;

/** 5 May 2027 is a Wednesday. */
describe('telling news of items', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let mari: string;
  let lead: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-05T10:00:00+03:00'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    mari = (await anAffiliation(house.tx, { institutionId })).personId;
    lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
  });
  afterEach(async () => {
    await house.owner.query('delete from item_news');
    house.mailbox.length = 0;
  });

  async function done(name: string, input: object, asker = secretary): Promise<{ id: string; version: number }> {
    const { data, errors }: Answer = await house.ask(asker, change(name), { input });
    expect(errors).toBeUndefined();
    return data?.[name] as { id: string; version: number };
  }
  const create = (title: string, more: object = {}) =>
    done('createActionItem', { councilId, title, ownerInstitutionId: institutionId, dueOn: '2027-09-01', ...more });
  const given = (more: Partial<Parameters<typeof anActionItem>[1]> = {}) =>
    anActionItem(house.tx, {
      councilId,
      ownerInstitutionId: institutionId,
      assigneePersonId: mari,
      dueOn: '2027-09-01',
      title: 'Koolitus',
      ...more,
    });
  async function sentAt(clock?: string) {
    if (clock) house.setClock(new Date(`${clock}+03:00`));
    await house.run('reminders.tell-item-news', {});
    await house.settle();
    return house.mailbox.splice(0);
  }
  const addressOf = async (id: string) =>
    (await house.owner.query<[{ email: string }]>('select email from persons where id = $1', [id]))[0].email;

  it('is one mail of all that was given in one step, to the assignee, else who leads the institution, with a link to say how it goes', async () => {
    await create('Koostada juhend', { assigneePersonId: mari });
    await create('Korraldada õppus', { assigneePersonId: mari });
    await create('Osta generaator');
    const mails = await sentAt();
    expect(mails.map(({ to }) => to).sort()).toEqual([await addressOf(mari), await addressOf(lead)].sort());
    const toMari = mails.find(({ text }) => text.includes('Koostada juhend'));
    expect(toMari?.subject).toBe('2 teadet teie tegevuste kohta');
    expect(toMari?.text).toMatch(/Teile määrati tegevus: T-\S+ Korraldada õppus\n[^\n]*tähtaeg on 1\. september 2027/);
    expect(toMari?.text).not.toContain('Osta generaator');
    expect(toMari?.text).toMatch(/\/update\/[\w-]+/);
    expect(toMari?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(await sentAt()).toEqual([]);
  });

  it('says with its reason that an item was sent back, and how a wish was answered, to who asked, too', async () => {
    const { id } = await given({ state: 'DONE' });
    await done('returnActionItem', { id, version: 1, reason: 'Lisage osalejate nimekiri' });
    const [returned] = await sentAt();
    expect(returned?.subject).toMatch(/^Tagasi saadetud: T-\S+ Koolitus$/);
    expect(returned?.text).toContain('Lisage osalejate nimekiri');
    const { id: extensionId } = await asked(id, 2);
    await done('decideExtension', { id: extensionId, version: 1, isGranted: false, answer: 'Õppus on varem' });
    const mails = await sentAt();
    expect(mails.map(({ to }) => to).sort()).toEqual([await addressOf(mari), await addressOf(lead)].sort());
    for (const { subject, text } of mails) {
      expect(subject).toMatch(/^Tähtaega ei pikendatud: /);
      expect(text).toContain('Õppus on varem');
    }
  });

  it('tells nobody what they did themselves, nor who does without such mails, nor of what is not so any more', async () => {
    await anAffiliation(house.tx, { institutionId, personId: secretary });
    await create('Oma töö', { assigneePersonId: secretary });
    expect(await sentAt()).toEqual([]);
    await house.owner.query(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'ITEMS', false, 'PROFILE')`, [
      mari,
    ]);
    await create('Koostada juhend', { assigneePersonId: mari });
    expect(await sentAt()).toEqual([]);
    await house.owner.query('delete from mail_choices');
    const { id, version } = await create('Osta generaator', { assigneePersonId: mari });
    await done('dropActionItem', { id, version, reason: 'Raha ei ole' });
    expect((await sentAt()).some(({ text }) => text.includes('Osta generaator'))).toBe(false);
  });

  it('waits for the morning, and for the next day beyond the limit of a person and day; then it is one mail', async () => {
    house.setClock(new Date('2027-05-05T22:00:00+03:00'));
    await create('Öine töö', { assigneePersonId: mari });
    expect(await sentAt('2027-05-05T22:01:00')).toEqual([]);
    expect(await sentAt('2027-05-06T08:00:00')).toHaveLength(1);
    await house.owner.query('update reminder_limits set per_day = 2 where council_id = $1', [councilId]);
    for (const title of ['Teine', 'Kolmas', 'Neljas']) {
      await create(title, { assigneePersonId: mari });
      expect(await sentAt()).toHaveLength(title === 'Teine' ? 1 : 0);
    }
    const [next, ...others] = await sentAt('2027-05-07T08:00:00');
    expect(others).toEqual([]);
    expect(next?.subject).toBe('2 teadet teie tegevuste kohta');
  });

  it('is for the new one alone where somebody else does it from now on, and tells of what hangs on a mark no title and no reason', async () => {
    const { id } = await given();
    await done('updateActionItem', { id, version: 1, assigneePersonId: lead });
    await done('updateActionItem', { id, version: 2, priority: 1 });
    const mails = await sentAt();
    expect(mails.map(({ to }) => to)).toEqual([await addressOf(lead)]);
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_until = '2030-01-01', mark_holder = 'PPA' where id = $1`,
      [riskId],
    );
    const marked = await given({ state: 'DONE', title: 'Salajane töö', riskIds: [riskId], isRestricted: true });
    await done('returnActionItem', { id: marked.id, version: 1, reason: 'Salajane põhjus' });
    const [mail] = await sentAt();
    expect(mail?.subject).toMatch(/^Tagasi saadetud: T-\S+ \(asutusesiseseks kasutamiseks\)$/);
    expect(`${mail?.text}${mail?.html}`).not.toContain('Salajane');
  });

  async function asked(itemId: string, version: number): Promise<{ id: string }> {
    await done('requestExtension', { itemId, version, toDueOn: '2027-12-01', reason: 'Haigus' }, lead);
    const [row] = await house.owner.query<[{ id: string }]>('select id from item_extensions where item_id = $1', [itemId]);
    return row;
  }
});
