import { expect, type Page } from '@playwright/test';
import { capital } from './support/words.js';
import { ask, Hand, people, phone, seminarWith, signedIn, test } from './support/house.js';

// What was decided at a seminar is recorded at its item, found again over the years, changed, and found fulfilled.

const TEXT = 'Märgistada matkarajad päästetähistega';
const ITEM = 'Uued riskid';

test('a decision is recorded at an item of the agenda, and what is missing of its votes is told at the field', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { id } = await seminarWith(context, /koostööseminar/, ['HELD']);
  await page.goto(`/seminars/${id}`);
  const hand = new Hand('record a decision at a seminar');
  await hand.click(page.getByRole('navigation', { name: et('seminars.tab.label') }).getByRole('link', { name: et('plans.decision.tab') }));
  const item = page.getByRole('region', { name: ITEM });
  await hand.click(item.getByRole('button', { name: et('plans.decision.recordAt', { title: ITEM }) }));
  const dialog = page.getByRole('dialog', { name: et('plans.decision.record') });
  await dialog.getByRole('textbox', { name: et('plans.decision.field.text') }).fill(TEXT);
  await dialog.getByRole('textbox', { name: et('plans.decision.field.votesFor') }).fill('14');
  await dialog.getByRole('button', { name: et('ui.save') }).press('Enter');
  await expect(dialog.getByText(et('problem.votes-incomplete'))).toBeVisible();
  const against = dialog.getByRole('textbox', { name: et('plans.decision.field.votesAgainst') });
  await expect(against).toBeFocused();
  await against.fill('0');
  await dialog.getByRole('textbox', { name: et('plans.decision.field.votesAbstained') }).fill('1');
  await hand.click(dialog.getByRole('button', { name: et('ui.save') }));
  await expect(dialog).toBeHidden();
  await expect(item).toContainText(TEXT);
  expect(hand.told()).toBe(3);

  // The next one begins empty.
  await item.getByRole('button', { name: et('plans.decision.recordAt', { title: ITEM }) }).click();
  await expect(dialog.getByRole('textbox', { name: et('plans.decision.field.text') })).toHaveValue('');
  await context.close();
});

/** By the search of the register, whatever its accents; on a phone it is among the filters. */
async function find(page: Page, et: (key: string) => string): Promise<void> {
  await page.goto('/decisions');
  const search = page.getByRole('searchbox', { name: et('plans.decision.filter.search') });
  const filters = page.getByRole('button', { name: et('ui.filters.show') });
  await expect(search.or(filters)).toBeVisible();
  if (await filters.isVisible()) await filters.click();
  await search.fill('paastetahistega');
  await expect(page).toHaveURL(/q=paastetahistega/);
  const found = page.getByRole('link', { name: /^O-IDA\w*-\d{4}-\d\d$/ });
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page.getByText(TEXT).first()).toBeVisible();
}

test('a decision is found by its words, changed, and marked as fulfilled with what shows it; the trail tells all of it', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await find(page, et);
  await expect(page.getByText(et('plans.decision.votes', { votesFor: 14, votesAgainst: 0, votesAbstained: 1 }))).toBeVisible();
  await expect(page.getByRole('link', { name: /koostööseminar/ })).toBeVisible();

  // It is told of from its own page, and once its words are others, it is news again.
  const tell = page.getByRole('button', { name: et('plans.outcomes.buttonOne') });
  await tell.click();
  const telling = page.getByRole('dialog', { name: et('plans.outcomes.titleOne') });
  await telling.getByRole('button', { name: /^Saada / }).click();
  await expect(telling).toBeHidden();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(et('plans.decision.field.toldAt'))).toBeVisible();
    await expect(tell).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await page.getByRole('button', { name: et('ui.edit') }).click();
  const editing = page.getByRole('dialog', { name: et('plans.decision.edit') });
  await expect(editing.getByText(/^Otsusest on teatatud/)).toBeVisible();
  await editing.getByRole('textbox', { name: et('plans.decision.field.addressees') }).fill('Riigimetsa Majandamise Keskus');
  await editing.getByRole('button', { name: et('ui.save') }).click();
  await expect(editing).toBeHidden();
  await expect(page.getByRole('table', { name: et('risks.trail.title') })).toContainText('Riigimetsa Majandamise Keskus');

  await tell.click();
  await expect(telling.getByText(et('plans.outcomes.isCorrection')).first()).toBeVisible();
  await telling.getByRole('button', { name: et('ui.cancel') }).click();

  await page.getByRole('button', { name: et('plans.decision.fulfil.do') }).click();
  const fulfilling = page.getByRole('dialog', { name: et('plans.decision.fulfil.title') });
  await expect(fulfilling.getByText(/^Tänukiri läheb kohe/)).toBeVisible();
  const save = fulfilling.getByRole('button', { name: et('plans.decision.fulfil.do') });
  await save.click();
  await expect(fulfilling.getByText(et('ui.required'))).toBeVisible();
  await fulfilling.getByRole('textbox', { name: et('plans.decision.field.how') }).fill('Kõik 12 rada on tähistatud.');
  await save.click();
  await expect(fulfilling).toBeHidden();
  await expect(page.getByText('Kõik 12 rada on tähistatud.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: et('ui.edit') })).toHaveCount(0);
  await context.close();
});

test('who does what by when is entered together with a decision, and its page shows it', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await page.goto('/decisions?dialog=record');
  const dialog = page.getByRole('dialog', { name: et('plans.decision.record') });
  await dialog.getByRole('textbox', { name: et('plans.decision.field.text') }).fill('Korraldada kevadel evakuatsiooniõppus');
  const add = dialog.getByRole('button', { name: et('plans.items.create') });
  await add.click();
  await add.click();
  await dialog.getByRole('button', { name: et('plans.items.removeNumbered', { number: 2 }) }).click();
  const item = dialog.getByRole('group', { name: et('plans.items.numbered', { number: 1 }) });
  await item.getByLabel(et('plans.items.whatToDo')).fill('Kirjutada õppuse stsenaarium');
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(item.getByText(et('ui.required'))).toHaveCount(2);
  await item.getByLabel(et('plans.items.owner')).click();
  await page.getByRole('option').first().click();
  const due = item.getByLabel(et('plans.items.due'));
  await due.fill('01.04.2199');
  await due.press('Tab');
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(page).toHaveURL(/\/decisions\/[\w-]+$/);
  const actions = page.getByRole('table', { name: et('plans.items.title') });
  await expect(actions).toContainText(et('plans.itemState.PLANNED'));
  await actions.getByRole('link', { name: 'Kirjutada õppuse stsenaarium' }).click();
  await expect(page.getByRole('link', { name: /^O-IDA\w*-\d{4}-\d\d$/ })).toBeVisible();
  await context.close();
});

test('a member reads the register on a phone, and changes nothing', async ({ browser, et }) => {
  const context = await signedIn(browser, people.representative, phone);
  const page = await context.newPage();
  await find(page, et);
  await expect(page.getByText(capital(et('plans.decisionKind.DECIDED'))).first()).toBeVisible();
  await expect(page.getByRole('button', { name: et('plans.decision.fulfil.do') })).toHaveCount(0);
  await expect(page.getByRole('region', { name: et('risks.trail.title') })).toHaveCount(0);
  await context.close();
});

test('a decision gives way to another, and each leads to the other', async ({ browser, et }) => {
  const context = await signedIn(browser, people.chair);
  const page = await context.newPage();
  const { council } = await ask<{ council: { id: string } }>(context, '{ council(slug: "ida-viru") { id } }');
  const record = async (text: string, decidedOn: string) =>
    (
      await ask<{ recordDecision: { id: string; ref: string } }>(
        context,
        'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id ref } }',
        { input: { councilId: council.id, kind: 'AGREED', text, decidedOn } },
      )
    ).recordDecision;
  const old = await record('Kohtuda kord kvartalis', '2025-02-03');
  const newer = await record('Kohtuda kord kuus', '2025-09-08');
  await page.goto(`/decisions/${old.id}`);
  await page.getByRole('button', { name: et('plans.decision.more') }).click();
  await page.getByRole('menuitem', { name: et('plans.decision.supersede.do') }).click();
  const dialog = page.getByRole('dialog', { name: et('plans.decision.supersede.title') });
  await dialog.getByRole('combobox', { name: et('plans.decision.supersede.by') }).fill('kord kuus');
  await page.getByRole('option', { name: new RegExp(newer.ref) }).click();
  await dialog.getByRole('button', { name: et('plans.decision.supersede.do') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(et('plans.decisionState.SUPERSEDED')).first()).toBeVisible();
  await page.getByRole('link', { name: newer.ref }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newer.ref);
  await expect(page.getByRole('link', { name: old.ref })).toBeVisible();
  await context.close();
});

test('whoever corrects a decision that adopted a plan is told which plan stands on it', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { council } = await ask<{ council: { actionPlans: { nodes: { title: string; adoptedByDecision: { id: string } }[] } } }>(
    context,
    '{ council(slug: "ida-viru") { actionPlans(filter: { states: [ADOPTED], search: "Ida-Virumaa turvalisuse" }) { nodes { title adoptedByDecision { id } } } } }',
  );
  const [plan] = council.actionPlans.nodes;
  await page.goto(`/decisions/${plan?.adoptedByDecision.id}?dialog=edit`);
  const dialog = page.getByRole('dialog', { name: et('plans.decision.edit') });
  await expect(dialog).toContainText(et('plans.decision.adoptedMoves', { count: 1, plans: plan?.title ?? '' }));
  await context.close();
});
