import { House } from '../../../../test/support/house.js';
import { aMembership } from '../../../councils/src/membership/membership.factory.js';
import { aSeat } from '../../../councils/src/seat/seat.factory.js';
import { anAffiliation } from '../../../people/src/affiliation/affiliation.factory.js';
import { anActionItem } from '../../../plans/src/action-item/action-item.factory.js';
import { aRisk } from '../../../risks/src/risk/risk.factory.js';

const TRY_OUT = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) {
  reminders { nodes { object delivery person { id } actionItem { id } } } silent { nodes { object delivery silence sendsAt person { id } actionItem { id } } } } }`;

const WEEKLY = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) {
  reminders { nodes { object delivery audience count sendsAt rule { id } person { id } actionItem { id } } }
  silent { nodes { object silence rule { id } person { id } actionItem { id } } } } }`;

interface Told {
  object: string;
  delivery?: string;
  silence?: string;
  sendsAt?: string;
  person: { id: string } | null;
  actionItem: { id: string } | null;
}

/** 10 and 17 May 2027 are Mondays. */
describe('the weekly mail', () => {
  let house: House;
  let councilId: string;
  let secretary: string;
  let institutionId: string;
  let mari: string;

  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());
  beforeEach(async () => {
    house.setClock(new Date('2027-05-01T09:00:00Z'));
    ({ councilId, personId: secretary } = await aSeat(house.tx, 'SECRETARY'));
    ({ institutionId } = await aMembership(house.tx, { councilId }));
    mari = (await anAffiliation(house.tx, { institutionId })).personId;
    // What a rule tells at once on a day, the weekly mail of that day leaves out.
    await ofDays('is_active = false');
  });
  afterEach(async () => {
    await house.owner.query(`update action_items set state = 'DROPPED', drop_reason = 'X', done_at = null, verified_at = null`);
    await house.owner.query(`update item_extensions set state = 'WITHDRAWN', decided_at = now() where state = 'ASKED'`);
    await house.owner.query('delete from digest_weeks');
    house.mailbox.length = 0;
  });

  const item = (dueOn: string, more: Partial<Parameters<typeof anActionItem>[1]> = {}) =>
    anActionItem(house.tx, { councilId, ownerInstitutionId: institutionId, assigneePersonId: mari, dueOn, ...more });
  const ofDays = (change: string, council = councilId) =>
    house.owner.query(`update reminder_rules set ${change} where council_id = $1 and object = 'ACTION_ITEM_DUE'`, [council]);
  /** The job at a moment of Estonia, and what it sent; to one person alone where said. */
  async function sentAt(moment: string, personId?: string) {
    house.setClock(new Date(`${moment}+03:00`));
    await house.run('reminders.plan-digests', {});
    await house.settle();
    const received = house.mailbox.splice(0);
    if (personId === undefined) return received;
    const [person] = await house.owner.query<{ email: string }[]>('select email from persons where id = $1', [personId]);
    return received.filter(({ to }) => to === person?.email);
  }

  it('says on Monday morning what is late and what is due within two weeks, with a link for the institution, and nothing else', async () => {
    await item('2027-05-03', { title: 'Koostada juhend' });
    await item('2027-05-24', { title: 'Korraldada õppus' });
    await item('2027-05-25', { title: 'Osta generaator' });
    await item('2027-05-12', { title: 'Tehtud töö', state: 'VERIFIED' });
    expect(await sentAt('2027-05-10T07:59:00')).toEqual([]);
    const [mail, ...others] = await sentAt('2027-05-10T08:00:00', mari);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Nädala kokkuvõte: 1 hilinenud, 1 peagi tähtajaga');
    const text = mail?.text ?? '';
    expect(text).toMatch(/Hilinenud: T-KAL\w*-\d+ Koostada juhend, tähtaeg oli 3\. mai 2027/);
    expect(text).toMatch(/Tähtaeg 24\. mai 2027: T-KAL\w*-\d+ Korraldada õppus/);
    expect(text.indexOf('Koostada juhend')).toBeLessThan(text.indexOf('Korraldada õppus'));
    expect(text).not.toMatch(/Osta generaator|Tehtud töö/);
    expect(text).toMatch(/Anna teada, kuidas läheb \([^)]+\):\nhttp:\/\/localhost:3000\/update\/[\w-]+/);
    expect(mail?.headers['list-unsubscribe']).toContain('/unsubscribe/');
  });

  it('is none when nothing waits, nor for what comes up later in the week', async () => {
    expect(await sentAt('2027-05-10T09:00:00')).toEqual([]);
    await item('2027-05-12');
    expect(await sentAt('2027-05-12T09:00:00')).toEqual([]);
    expect(await sentAt('2027-05-17T09:00:00', mari)).toHaveLength(1);
  });

  it('is one over all councils, council by council', async () => {
    await item('2027-05-12', { title: 'Esimene' });
    const other = await aSeat(house.tx, 'SECRETARY');
    await ofDays('is_active = false', other.councilId);
    await aMembership(house.tx, { councilId: other.councilId, institutionId });
    await item('2027-05-13', { title: 'Teine', councilId: other.councilId });
    const [mail, ...others] = await sentAt('2027-05-10T09:00:00', mari);
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Esimene');
    expect(mail?.text).toContain('Teine');
    expect(mail?.text.match(/\/update\//g)).toHaveLength(1);
  });

  it('is written once, however often its job runs, also twice at once', async () => {
    await item('2027-05-12');
    house.setClock(new Date('2027-05-10T09:00:00+03:00'));
    await Promise.all([1, 2].map(() => house.run('reminders.plan-digests', {})));
    await house.settle();
    expect(house.mailbox.splice(0)).toHaveLength(1);
    await house.owner.query('delete from digest_weeks');
    expect(await sentAt('2027-05-11T09:00:00')).toEqual([]);
  });

  it('waits for the first working day, and is caught up once within the week and its hours', async () => {
    await item('2027-03-30');
    // 1 May 2028 is a Monday and a public holiday; the 13th is a Saturday.
    expect(await sentAt('2028-05-01T09:00:00')).toEqual([]);
    expect(await sentAt('2028-05-02T09:00:00', mari)).toHaveLength(1);
    for (const moment of ['2028-05-10T19:00:00', '2028-05-13T10:00:00']) expect(await sentAt(moment)).toEqual([]);
    expect(await sentAt('2028-05-11T15:00:00', mari)).toHaveLength(1);
    expect(await sentAt('2028-05-12T10:00:00')).toEqual([]);
  });

  it('is none for who does without it, also when they say so before it leaves', async () => {
    await item('2027-05-12');
    const choose = (isOn: boolean) =>
      house.owner.query(
        `insert into mail_choices (person_id, category, is_on, through) values ($1, 'DIGEST', $2, 'LINK')
         on conflict (person_id, category) do update set is_on = excluded.is_on`,
        [mari, isOn],
      );
    await choose(false);
    expect(await sentAt('2027-05-10T09:00:00', mari)).toEqual([]);
    await choose(true);
    expect(await sentAt('2027-05-17T09:00:00', mari)).toHaveLength(1);
  });

  it('goes to who leads the institution where the assignee has left, and then says nothing to the assignee, of a marked item least of all', async () => {
    const lead = (await anAffiliation(house.tx, { institutionId, role: 'LEAD' })).personId;
    const { id: riskId } = await aRisk(house.tx, { councilId });
    await house.owner.query(
      `update risks set mark_basis = 'AvTS § 35', mark_from = '2026-01-01', mark_until = '2030-01-01', mark_holder = 'PPA' where id = $1`,
      [riskId],
    );
    await item('2027-05-12', { title: 'Salajane töö', riskIds: [riskId], isRestricted: true });
    await house.owner.query(`update affiliations set valid_from = '2020-01-01', valid_to = '2027-05-05' where person_id = $1`, [mari]);
    const received = await sentAt('2027-05-10T09:00:00');
    const [person] = await house.owner.query<{ email: string }[]>('select email from persons where id = $1', [lead]);
    expect(received.map(({ to }) => to)).toEqual([person?.email]);
    // Whom it is up to knows what it is; a mail is passed on easily.
    expect(received[0]?.text).toMatch(/Tähtaeg 12\. mai 2027: T-KAL\w*-\S+ \(asutusesiseseks kasutamiseks\)/);
    expect(`${received[0]?.subject}${received[0]?.text}${received[0]?.html}`).not.toContain('Salajane töö');
  });

  it('tells the secretary what is to be verified and answered, and the asker what was answered, once', async () => {
    const [asked, answered] = [await item('2027-08-01'), await item('2027-08-02', { title: 'Koolitus' })];
    await item('2027-05-12', { state: 'DONE' });
    const wish = (id: string, state: string) =>
      house.owner.query(
        `insert into item_extensions (council_id, item_id, from_due_on, to_due_on, reason, state, asked_by_id, asked_at, decided_by_id, decided_at)
         values ($1, $2, '2027-08-01', '2027-09-01', 'Haigus', $3, $4, '2027-05-04T09:00:00Z', $5, $6)`,
        [councilId, id, state, mari, ...(state === 'ASKED' ? [null, null] : [secretary, '2027-05-06T09:00:00Z'])],
      );
    await wish(asked.id, 'ASKED');
    await wish(answered.id, 'GRANTED');
    house.setClock(new Date('2027-05-10T09:00:00+03:00'));
    await house.run('reminders.plan-digests', {});
    await house.settle();
    const texts = house.mailbox.splice(0).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts.some((text) => /Üks tehtud tegevus ootab kinnitamist\n• Üks palve tähtaega pikendada ootab vastust/.test(text))).toBe(
      true,
    );
    expect(texts.some((text) => /Tähtaega pikendati: T-KAL\w*-\d+ Koolitus/.test(text))).toBe(true);
    expect(await sentAt('2027-05-17T09:00:00', mari)).toEqual([]);
  });

  it('tells the secretary, beside what is her own, how many items of the council are late and at whom', async () => {
    await item('2027-05-03');
    await item('2027-05-04');
    await item('2027-05-10');
    const { institutionId: other } = await aMembership(house.tx, { councilId });
    await item('2027-05-05', { ownerInstitutionId: other, assigneePersonId: null });
    const names = async (id: string) =>
      (await house.owner.query<{ name: string }[]>('select name from institutions where id = $1', [id]))[0]?.name;
    const [mail] = await sentAt('2027-05-10T09:00:00', secretary);
    expect(mail?.subject).toBe('Nädala kokkuvõte, nõukogus 3 hilinenud');
    // Of what is not there for who has nothing to do, nothing is said.
    expect(mail?.text).not.toContain('Teie teha');
    expect(mail?.text).toContain('Nõukogus, mille sekretär te olete, on 3 hilinenud tegevust.');
    expect(mail?.text).toContain(`• Nõukogus on 3 hilinenud tegevust: ${await names(institutionId)} (2), ${await names(other)} (1)`);
  });

  it('stands in the dry run of its day by itself, and whom it tells of an item is not silent on it', async () => {
    await house.owner.query('update status_round_settings set is_quarterly = false where council_id = $1', [councilId]);
    const { id: soon } = await item('2027-05-20');
    const { id: late } = await item('2027-05-03');
    await item('2027-05-12', { state: 'DONE' });
    const tryOut = async (on: string) => {
      const { data, errors } = await house.ask(secretary, WEEKLY, { councilId, on });
      expect(errors).toBeUndefined();
      return data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: (Told & { rule: object | null })[] }>;
    };
    const own = async (on: string) => (await tryOut(on)).reminders.nodes.filter(({ rule }) => rule === null);
    const line = { rule: null, delivery: 'DIGEST', sendsAt: '2027-05-10T05:00:00.000Z' };
    const told = await own('2027-05-10');
    expect(told).toHaveLength(4);
    for (const id of [soon, late])
      expect(told).toContainEqual({
        ...line,
        object: 'ACTION_ITEM_DUE',
        audience: 'ASSIGNEE',
        count: null,
        actionItem: { id },
        person: { id: mari },
      });
    for (const object of ['ITEMS_TO_VERIFY', 'ITEMS_OVERDUE'])
      expect(told).toContainEqual({ ...line, object, audience: 'SECRETARY', count: 1, actionItem: null, person: { id: secretary } });
    const silent = (await tryOut('2027-05-10')).silent.nodes;
    const silentOn = (nodes: typeof silent) =>
      nodes.filter(({ rule, person, actionItem: about }) => rule && person?.id === mari && [soon, late].includes(about?.id ?? ''));
    expect(silentOn(silent)).toEqual([]);
    expect(await own('2027-05-11')).toEqual([]);
    expect(silentOn((await tryOut('2027-05-11')).silent.nodes)).not.toEqual([]);
    // What is foreseen is what then leaves.
    expect((await sentAt('2027-05-10T09:00:00', mari)).map(({ text }) => (text.match(/T-KAL/g) ?? []).length)).toEqual([2]);
    await house.owner.query(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'DIGEST', false, 'LINK')`, [mari]);
    expect(await own('2027-05-17')).toHaveLength(2);
    expect(
      (await tryOut('2027-05-17')).silent.nodes.filter(({ silence, rule }) => rule === null && silence === 'UNSUBSCRIBED'),
    ).toMatchObject([
      { silence: 'UNSUBSCRIBED', object: 'ACTION_ITEM_DUE', person: { id: mari } },
      { silence: 'UNSUBSCRIBED', object: 'ACTION_ITEM_DUE', person: { id: mari } },
    ]);
  });

  it('takes what a rule says should go into it, and the dry run says so', async () => {
    await house.owner.query(`delete from reminder_rules where council_id = $1 and object <> 'ACTION_ITEM_SILENT'`, [councilId]);
    await house.owner.query(`update reminder_rules set valid_from = '2027-01-01' where council_id = $1`, [councilId]);
    const { id } = await item('2027-12-31', { title: 'Vaikiv töö' });
    await house.owner.query(`update action_items set created_at = '2027-04-08T09:00:00Z', updated_at = null where id = $1`, [id]);
    const tryOut = async (on: string) => {
      const { data, errors } = await house.ask(secretary, TRY_OUT, { councilId, on });
      expect(errors).toBeUndefined();
      const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Told[] }>;
      return [...reminders.nodes, ...silent.nodes].filter(({ actionItem }) => actionItem?.id === id);
    };
    expect((await tryOut('2027-05-08')).find(({ person }) => person?.id === mari)).toMatchObject({
      silence: 'IN_DIGEST',
      sendsAt: expect.stringMatching(/^2027-05-10T(05:00:00|08:00:00)/),
    });
    expect((await tryOut('2027-05-10')).find(({ person }) => person?.id === mari)).not.toHaveProperty('silence');
    const [mail] = await sentAt('2027-05-10T09:00:00', mari);
    expect(mail?.text).toMatch(/Teateid ei ole olnud alates 8\. aprill 2027: T-KAL\w*-\d+ Vaikiv töö/);
    await house.owner.query(`insert into mail_choices (person_id, category, is_on, through) values ($1, 'DIGEST', false, 'LINK')`, [mari]);
    expect((await tryOut('2027-05-10')).find(({ person }) => person?.id === mari)).toMatchObject({ silence: 'UNSUBSCRIBED' });
  });

  describe('on a day on which a rule tells of an item at once', () => {
    let late: string;
    let soon: string;
    beforeEach(async () => {
      // The rule reminds of what is due on 3 May on the 10th and the 17th, and of what is due on 20 May on the 13th.
      await ofDays(`is_active = true, valid_from = '2027-05-07'`);
      late = (await item('2027-05-03', { title: 'Koostada juhend' })).id;
      soon = (await item('2027-05-20', { title: 'Korraldada õppus' })).id;
    });
    const tryOut = async (on: string) => {
      const { data, errors } = await house.ask(secretary, TRY_OUT, { councilId, on });
      expect(errors).toBeUndefined();
      const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Told[] }>;
      return [...reminders.nodes, ...silent.nodes]
        .filter(({ person, actionItem }) => person?.id === mari && [late, soon].includes(actionItem?.id ?? ''))
        .map(({ object, delivery, silence, actionItem }) => [
          actionItem?.id === late ? 'late' : 'soon',
          object,
          delivery,
          silence ?? 'goes',
        ]);
    };

    it.each([
      ['first', ['reminders.remind', 'reminders.plan-digests']],
      ['last', ['reminders.plan-digests', 'reminders.remind']],
    ] as const)('leaves that item out, where the rule mails %s', async (_when, jobs) => {
      house.setClock(new Date('2027-05-10T09:00:00+03:00'));
      for (const job of jobs) await house.run(job, {});
      await house.settle();
      const [person] = await house.owner.query<{ email: string }[]>('select email from persons where id = $1', [mari]);
      const received = house.mailbox.splice(0).filter(({ to }) => to === person?.email);
      expect(received.map(({ subject }) => subject).sort()).toEqual([
        expect.stringMatching(/^Nädala kokkuvõte, 1 peagi tähtajaga$/),
        expect.stringMatching(/Koostada juhend$/),
      ]);
      const weekly = received.find(({ subject }) => subject.startsWith('Nädala'))?.text ?? '';
      expect(weekly).toMatch(/Tere, [^!]+! Ühe tegevuse tähtaeg on kahe nädala jooksul\./);
      expect(weekly).toContain('Korraldada õppus');
      expect(weekly).not.toContain('Koostada juhend');
      expect(weekly).toMatch(/Tegevustest, mille kohta saate samal päeval eraldi kirja, siin juttu ei ole\./);
    });

    it('says so in the dry run of that day', async () => {
      const told = (await tryOut('2027-05-10')).filter(([, object]) => object === 'ACTION_ITEM_DUE');
      expect(told).toContainEqual(['late', 'ACTION_ITEM_DUE', 'AT_ONCE', 'goes']);
      expect(told).toContainEqual(['late', 'ACTION_ITEM_DUE', 'DIGEST', 'TOLD_AT_ONCE']);
      expect(told).toContainEqual(['soon', 'ACTION_ITEM_DUE', 'DIGEST', 'goes']);
      expect(told.filter(([, , , fate]) => fate === 'goes')).toHaveLength(2);
    });

    it('leaves out what another rule gives to it as well, and says so', async () => {
      await house.owner.query(
        `insert into reminder_rules (council_id, name, object, anchor, offset_days, repeat_every_days, max_count, delivery, valid_from)
         values ($1, 'Iga nädal', 'ACTION_ITEM_DUE', 'DUE_ON', 0, 7, 6, 'DIGEST', '2027-01-01')`,
        [councilId],
      );
      const told = (await tryOut('2027-05-10')).filter(
        ([of, object, delivery]) => of === 'late' && object === 'ACTION_ITEM_DUE' && delivery === 'DIGEST',
      );
      expect(told.map(([, , , fate]) => fate)).toEqual(['TOLD_AT_ONCE', 'TOLD_AT_ONCE']);
      expect((await sentAt('2027-05-10T09:00:00', mari))[0]?.text).not.toContain('Koostada juhend');
    });

    it('says it after all where the limit of the day keeps the mail back', async () => {
      await house.owner.query('update reminder_limits set per_day = 1 where council_id = $1', [councilId]);
      const { id: urgent } = await item('2027-05-10', { title: 'Kiire töö' });
      await house.owner.query('update action_items set priority = 1 where id = $1', [urgent]);
      expect(await tryOut('2027-05-10')).toContainEqual(['late', 'ACTION_ITEM_DUE', 'DIGEST', 'goes']);
      const [mail] = await sentAt('2027-05-10T09:00:00', mari);
      expect(mail?.text).toContain('Koostada juhend');
      expect(mail?.text).not.toContain('Kiire töö');
    });
  });
});
