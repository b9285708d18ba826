import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ask, Hand, people, seminarWith, signedIn, test } from './support/house.js';
import { mailsTo } from './support/mailbox.js';

// The next joint seminar from the one before: made, agreed on with the neighbours, prepared, with a topic that a member proposed.
test.describe.configure({ mode: 'serial' });

const JOINT = /koostööseminar/;
const TOPIC = 'Kooliteede valgustus';
let context: BrowserContext;
let page: Page;
let next: { id: string; title: string };

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
});

test.afterAll(async () => context.close());

test('the secretary makes the next seminar from this one, a year later on the same weekday', async ({ et }) => {
  const hand = new Hand('Make the next seminar');
  const joint = await seminarWith(context, JOINT, ['PLANNED', 'INVITING']);
  const year = Number(/\d{4}/.exec(joint.title)?.[0]);
  await page.goto(`/seminars/${joint.id}`);
  await hand.click(page.getByRole('button', { name: et('seminars.more') }));
  await hand.click(page.getByRole('menuitem', { name: et('seminars.clone.open') }));
  const dialog = page.getByRole('dialog', { name: et('seminars.clone.title') });
  const title = joint.title.replace(String(year), String(year + 1));
  await expect(dialog.getByLabel(et('seminars.field.title'))).toHaveValue(title);
  await hand.click(dialog.getByRole('button', { name: et('seminars.clone.submit') }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(hand.told()).toBeLessThanOrEqual(3);

  const id = /seminars\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  next = { id, title };
  expect(id).not.toBe(joint.id);
  await expect(page.getByRole('link', { name: joint.title })).toBeVisible();
  await expect(page.getByText(et('seminars.hostingState.ASKED'), { exact: false })).toBeVisible();
  type Days = { seminar: { days: { date: string }[]; sessions: object[]; occurrenceNo: number } };
  const query = 'query ($id: ID!) { seminar(id: $id) { days { date } sessions { id } occurrenceNo } }';
  const [before, after] = [await ask<Days>(context, query, { id: joint.id }), await ask<Days>(context, query, { id })];
  const distance = after.seminar.days.map(
    ({ date }, i) => (Date.parse(date) - Date.parse(before.seminar.days[i]?.date ?? '')) / 86_400_000,
  );
  expect(distance).toEqual([364, 364]);
  expect(after.seminar.sessions).toHaveLength(before.seminar.sessions.length);
  expect(after.seminar.occurrenceNo).toBe(before.seminar.occurrenceNo + 1);
});

test('the neighbours’ secretary is asked on her home page, sees the plan, and agrees', async ({ browser, et }) => {
  const neighbour = await signedIn(browser, people.northernSecretary);
  const hers = await neighbour.newPage();
  await hers.goto('/');
  // What is less urgent is folded away.
  await hers.getByRole('button', { name: new RegExp(et('home.tasks.all', { count: 0 }).replace('(0)', '')) }).click();
  const task = hers.getByRole('listitem').filter({ hasText: next.title });
  await task.getByRole('link', { name: et('home.task.HOSTING_ASKED') }).click();
  await expect(hers.getByRole('heading', { level: 1, name: next.title })).toBeVisible();
  await expect(hers.getByRole('button', { name: et('seminars.more') })).toHaveCount(0);
  await hers.getByRole('button', { name: et('seminars.hosting.accept'), exact: true }).click();
  const question = hers.getByRole('dialog', { name: et('seminars.hosting.acceptAsk') });
  await question.getByRole('button', { name: et('seminars.hosting.accept'), exact: true }).click();
  await expect(hers.getByRole('button', { name: et('seminars.more') })).toBeVisible();
  await expect(hers.getByRole('button', { name: et('seminars.hosting.decline') })).toHaveCount(0);
  await neighbour.close();
});

test('the checklist is ticked, extended and cleared', async ({ et }) => {
  await page.goto(`/seminars/${next.id}`);
  const list = page.getByRole('region', { name: et('seminars.checklist.title') });
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0);
  const first = list.getByRole('checkbox').first();
  await first.check();
  await expect(list.getByText(et('seminars.checklist.summary', { done: 1, all: await list.getByRole('checkbox').count() }))).toBeVisible();

  await list.getByRole('button', { name: et('seminars.checklist.add') }).click();
  const dialog = page.getByRole('dialog', { name: et('seminars.checklist.addTitle') });
  await dialog.getByLabel(et('seminars.checklist.text')).fill('Tänukirjad');
  await dialog.getByLabel(et('seminars.checklist.days')).fill('3');
  await dialog.getByText(et('seminars.checklist.after'), { exact: true }).click();
  await dialog.getByRole('button', { name: et('seminars.checklist.add') }).click();
  await expect(dialog).toBeHidden();
  await list.getByRole('button', { name: et('seminars.checklist.menu', { text: 'Tänukirjad' }) }).click();
  await page.getByRole('menuitem', { name: et('seminars.checklist.remove') }).click();
  const question = page.getByRole('dialog', { name: et('seminars.checklist.removeAsk') });
  await question.getByRole('button', { name: et('seminars.checklist.remove') }).click();
  await expect(list.getByText('Tänukirjad')).toHaveCount(0);
});

test('a member proposes a topic, the secretary takes it into the agenda, and the member is told', async ({ browser, et }) => {
  const member = await signedIn(browser, people.representative);
  const theirs = await member.newPage();
  await theirs.goto(`/seminars/${next.id}/agenda`);
  await theirs.getByRole('button', { name: et('seminars.topics.propose'), exact: true }).click();
  const proposal = theirs.getByRole('dialog', { name: et('seminars.topics.proposeTitle') });
  await proposal.getByLabel(et('seminars.field.sessionTitle')).fill(TOPIC);
  await proposal.getByRole('button', { name: et('seminars.topics.proposeSubmit') }).click();
  const own = theirs.getByRole('listitem').filter({ hasText: TOPIC });
  await expect(own).toContainText(et('seminars.topicState.PROPOSED').slice(1));
  await expect(own.getByRole('button')).toHaveCount(0);

  const before = (await mailsTo(people.representative)).length;
  await page.goto(`/seminars/${next.id}/agenda`);
  await page.getByRole('button', { name: et('seminars.topics.acceptNamed', { title: TOPIC }) }).click();
  const dialog = page.getByRole('dialog', { name: et('seminars.topics.acceptTitle', { title: TOPIC }) });
  await dialog.getByRole('combobox', { name: et('seminars.field.room') }).click();
  await page.getByRole('option', { name: 'Suur saal' }).click();
  await dialog.getByLabel(et('seminars.field.startsAt')).fill('10:30');
  await dialog.getByLabel(et('seminars.field.endsAt')).fill('11:15');
  await dialog.getByRole('button', { name: et('seminars.topics.acceptSubmit') }).click();
  const inTheWay = {
    name: 'Suur saal',
    title: 'Turvalisuse olukord kahes maakonnas: mis on aastaga muutunud',
    startsAt: '10:30',
    endsAt: '12:00',
  };
  await expect(dialog.getByText(et('problem.room-is-taken', inTheWay))).toBeVisible();
  await dialog.getByRole('combobox', { name: et('seminars.field.room') }).click();
  await page.getByRole('option', { name: 'Õppeväljak' }).click();
  await dialog.getByRole('button', { name: et('seminars.topics.acceptSubmit') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article', { name: `10:30–11:15 ${TOPIC}` })).toBeVisible();

  await expect.poll(async () => (await mailsTo(people.representative)).length).toBe(before + 1);
  const subject = et('seminars.mail.topic.subject.ACCEPTED', { title: TOPIC });
  expect((await mailsTo(people.representative)).map((mail) => mail.subject)).toContain(subject);
  await theirs.reload();
  await expect(own).toContainText('10:30–11:15');
  await member.close();
});
