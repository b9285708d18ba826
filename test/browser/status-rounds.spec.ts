import { expect } from '@playwright/test';
import { dayFromToday, fillDay } from './support/forms.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';
import { mailsTo } from './support/mailbox.js';

const WORDS = 'Aastaaruande jaoks';
const COUNCIL = '{ council(slug: "ida-viru") { id } }';
const ASKED_TODAY = 'query ($id: ID!) { statusRoundPreview(councilId: $id) { institutions { askedToday } } }';

/** Mails by which the representative says how it goes. */
const linksMailed = async () => (await mailsTo(people.representative)).filter(({ text }) => text.includes('/update/'));

test('a secretary ends a round, begins another after a look at whom it asks, and sees who has reported', async ({ browser, et }) => {
  const keeping = await signedIn(browser, people.secretary);
  const desk = await keeping.newPage();
  await desk.goto('/actions');
  await desk.getByRole('link', { name: et('plans.rounds.title') }).click();
  await desk.getByRole('link', { name: /Enne seminari/ }).click();
  const missing = desk.getByRole('region', { name: et('plans.rounds.notReported') });
  await expect(missing.getByRole('link', { name: 'SA Ida-Viru Keskhaigla' })).toBeVisible();
  const { length: before } = await linksMailed();
  const reminding = new Hand('Remind who has not reported');
  await reminding.click(missing.getByRole('button', { name: et('plans.rounds.remind') }));
  await expect(missing.getByRole('button', { name: et('plans.rounds.remind') })).toBeHidden();
  expect(reminding.told()).toBe(1);
  await expect.poll(async () => (await linksMailed()).length).toBe(before + 1);
  await desk.getByRole('button', { name: et('plans.rounds.close') }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: et('plans.rounds.close') })
    .click();
  await expect(desk.getByText(et('plans.rounds.ended.CLOSED'), { exact: true })).toBeVisible();

  await desk.goto('/actions/rounds');
  const beginning = new Hand('Begin a status round');
  await beginning.click(desk.getByRole('button', { name: et('plans.rounds.start') }));
  const starting = desk.getByRole('dialog', { name: et('plans.rounds.start') });
  await expect(starting.getByRole('row', { name: /Jõhvi Vallavalitsus/ })).toBeVisible();
  // Whoever was reminded a minute ago is asked by that mail.
  const { council } = await ask<{ council: { id: string } }>(keeping, COUNCIL);
  const { statusRoundPreview } = await ask<{ statusRoundPreview: { institutions: { askedToday: number }[] } }>(
    keeping,
    ASKED_TODAY,
    council,
  );
  const reminded = statusRoundPreview.institutions.reduce((sum, { askedToday }) => sum + askedToday, 0);
  expect(reminded).toBeGreaterThan(0);
  await expect(starting.getByText(et('plans.rounds.askedToday', { count: reminded }))).toBeVisible();
  await starting.getByRole('button', { name: et('plans.rounds.doStart') }).click();
  await expect(starting.getByText(et('plans.rounds.wordsOrSeminar'))).toBeVisible();
  await starting.getByLabel(et('plans.rounds.words')).fill(WORDS);
  await fillDay(starting.getByLabel(et('plans.rounds.askedUntil')), dayFromToday(14));
  await beginning.click(starting.getByRole('button', { name: et('plans.rounds.doStart') }));
  expect(beginning.told()).toBe(2);
  await expect(desk.getByRole('heading', { level: 1, name: WORDS })).toBeVisible();
  const told = await signedIn(browser, people.representative, phone);
  const hand = await told.newPage();
  await hand.goto('/');
  const { viewer } = await ask<{ viewer: { tasks: { kind: string; count: number }[] } }>(told, '{ viewer { tasks { kind count } } }');
  const count = viewer.tasks.find(({ kind }) => kind === 'STATUS_ROUND_OPEN')?.count ?? 0;
  await hand.getByRole('link', { name: et('home.task.STATUS_ROUND_OPEN', { count }) }).tap();
  await expect(hand.getByRole('heading', { level: 1, name: et('plans.items.title') })).toBeVisible();
  const OWN = '{ actionItems(filter: { isOwn: true, isOpen: true }) { nodes { id version council { slug } } } }';
  const { actionItems } = await ask<{ actionItems: { nodes: { id: string; version: number }[] } }>(told, OWN);
  for (const { id, version } of actionItems.nodes)
    await ask(told, 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id } }', {
      input: { id, version, note: 'Muutusi ei ole' },
    });
  await desk.reload();
  const reported = desk.getByRole('region', { name: et('plans.rounds.haveReported') });
  await expect(reported.getByRole('link', { name: 'Jõhvi Vallavalitsus' })).toBeVisible();
  expect(await linksMailed()).toHaveLength(before + 1);
  await told.close();
  await keeping.close();
});
