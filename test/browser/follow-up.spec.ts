import { expect } from '@playwright/test';
import { dayFromToday } from './support/forms.js';
import { ask, Hand, makeSeminar, people, phone, signedIn, test } from './support/house.js';

const TITLE = 'Kirjutada evakuatsioonikohtade juhend lahti';

test('the next seminar holds by itself what is left over, and what is done with it is said there', async ({ browser, et }) => {
  const context = await signedIn(browser, people.northernSecretary);
  interface Network {
    id: string;
    memberships: { institution: { id: string } }[];
    decisions: { nodes: { id: string }[] };
  }
  // What was agreed only today cannot be late: it springs from an earlier decision.
  const { council } = await ask<{ council: Network }>(
    context,
    `{ council(slug: "laane-viru") { id memberships { institution { id } } decisions(filter: { states: [IN_FORCE], to: "${dayFromToday(-3)}" }, first: 1) { nodes { id } } } }`,
  );
  const CREATE = 'mutation ($input: CreateActionItemInput!) { createActionItem(input: $input) { id ref version } }';
  const ownerInstitutionId = council.memberships[0]?.institution.id;
  const input = {
    councilId: council.id,
    title: TITLE,
    ownerInstitutionId,
    dueOn: dayFromToday(-3),
    decisionId: council.decisions.nodes[0]?.id,
  };
  const { createActionItem: item } = await ask<{ createActionItem: { id: string; ref: string } }>(context, CREATE, { input });
  await ask(context, 'mutation ($input: CompleteActionItemInput!) { completeActionItem(input: $input) { id } }', {
    input: { id: item.id, version: 1 },
  });

  const page = await context.newPage();
  const { id } = await makeSeminar(context, 'laane-viru', {
    title: 'Järgmine koosolek',
    days: [{ date: dayFromToday(20), startsAt: '10:00', endsAt: '15:00' }],
  });
  await page.goto(`/seminars/${id}/agenda`);
  await expect(page.getByRole('article', { name: new RegExp(et('plans.followUp.title')) })).toContainText(
    /\d+ tegevust, neist \d+ hilinenud/,
  );
  const hand = new Hand('from the agenda to an action sent back');
  await hand.click(page.getByRole('link', { name: et('plans.followUp.tab') }));
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(et('plans.carriedKind.LATE_ITEM')) })).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(TITLE) });
  await hand.click(row.getByRole('button', { name: et('plans.followUp.stepOf', { step: et('plans.return.do'), item: item.ref }) }));
  const returning = page.getByRole('dialog', { name: et('plans.return.title') });
  await returning.getByLabel(et('plans.return.reason')).fill('Juhendist on puudu kontaktid');
  await hand.click(returning.getByRole('button', { name: et('plans.return.do') }));
  await expect(returning).toBeHidden();
  // Sent back, it is late again.
  await expect(row).toContainText(et('plans.itemState.IN_PROGRESS'));
  await expect(row.getByRole('button', { name: et('plans.followUp.stepOf', { step: et('plans.drop.do'), item: item.ref }) })).toBeVisible();
  expect(hand.told()).toBe(3);

  await ask(context, 'mutation ($input: CancelSeminarInput!) { cancelSeminar(input: $input) { id } }', {
    input: { id, version: 1, reason: 'Katse' },
  });
  await context.close();
});

test('what stood on the agenda of a seminar stays as it was once it was held', async ({ browser, et }) => {
  const context = await signedIn(browser, people.northernSecretary, phone);
  const { id } = await makeSeminar(context, 'laane-viru', {
    title: 'Tänane koosolek',
    days: [{ date: dayFromToday(0), startsAt: '00:00', endsAt: '00:01' }],
  });
  await ask(context, 'mutation ($input: PlanSeminarInput!) { planSeminar(input: $input) { id } }', { input: { id, version: 1 } });
  const page = await context.newPage();
  await page.goto(`/seminars/${id}/follow-up`);
  await expect(page.getByText(et('plans.followUp.begun'))).toBeVisible();
  const lines = page.locator('main :is(a[href^="/actions/"], a[href^="/decisions/"], a[href^="/plans/"])');
  const before = await lines.allTextContents();
  await page.getByRole('button', { name: et('seminars.step.hold') }).tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: et('seminars.step.hold') })
    .tap();
  await expect(page.getByText(et('plans.followUp.kept'))).toBeVisible();
  expect(await lines.allTextContents()).toEqual(before);
  await context.close();
});
