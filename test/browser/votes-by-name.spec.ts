import { expect, type Page } from '@playwright/test';
import { faultsOf } from './support/axe.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';

const TEXT = 'Korraldada kevadel evakuatsiooniõppus nimelise otsusega';
const NO_MONEY = 'Eelarves ei ole raha.';

const fitsIn = (page: Page) => page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

test('a secretary records on a phone who voted how, and the page tells it with what they said', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  await page.goto('/decisions?dialog=record');
  const dialog = page.getByRole('dialog', { name: et('plans.decision.record') });
  await dialog.getByRole('textbox', { name: et('plans.decision.field.text') }).fill(TEXT);
  const hand = new Hand('record a vote by name');
  await hand.click(dialog.getByText(et('plans.vote.byName'), { exact: true }));
  // Nobody voted yet: that is told before it is sent.
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(dialog.getByText(et('plans.vote.needed'))).toBeVisible();
  await hand.click(dialog.getByRole('button', { name: et('plans.vote.allFor') }));
  const voters = dialog.getByRole('radiogroup', { name: /./ }).filter({ has: page.getByRole('radio', { name: et('plans.vote.AGAINST') }) });
  const all = await voters.count();
  expect(all).toBeGreaterThan(10);
  const votesOf = (votesFor: number, votesAgainst: number, votesAbstained: number) =>
    et('plans.decision.votes', { votesFor, votesAgainst, votesAbstained });
  await expect(dialog.getByRole('status').filter({ hasText: votesOf(all, 0, 0) })).toBeVisible();
  await hand.click(voters.nth(1).getByText(et('plans.vote.AGAINST'), { exact: true }));
  await dialog.getByRole('textbox', { name: et('plans.vote.reason') }).fill(NO_MONEY);
  // By keyboard: one stop for each institution, arrows within.
  await voters
    .nth(2)
    .getByRole('radio', { name: et('plans.vote.FOR'), exact: true })
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status').filter({ hasText: votesOf(all - 2, 1, 1) })).toBeVisible();
  expect(await fitsIn(page)).toBe(true);
  // From its top: what has been scrolled under the heading is half hidden, and no target at the moment.
  await page.evaluate(`document.querySelectorAll('[role=dialog], [role=dialog] *').forEach((one) => (one.scrollTop = 0))`);
  expect(await faultsOf(page, 'votes by name', 'dialog')).toEqual([]);

  // What was said outlives a reload, and looking at the counts.
  await page.reload();
  await expect(dialog.getByRole('textbox', { name: et('plans.vote.reason') }).first()).toHaveValue(NO_MONEY);
  await dialog.getByText(et('plans.vote.counts'), { exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: et('plans.decision.field.votesFor') })).toHaveValue(String(all - 2));
  await dialog.getByText(et('plans.vote.byName'), { exact: true }).click();
  await hand.click(dialog.getByRole('button', { name: et('ui.save') }));
  await expect(page).toHaveURL(/\/decisions\/[\w-]+$/);
  expect(hand.told()).toBe(4);
  await expect(page.getByText(votesOf(all - 2, 1, 1)).first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: NO_MONEY }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: et('risks.trail.title') })).toContainText(NO_MONEY);
  expect(await fitsIn(page)).toBe(true);
  await context.close();
});

test('a target of an adopted plan is put right by a decision, and the plan still tells what was adopted', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { council } = await ask<{ council: { actionPlans: { nodes: { id: string }[] } } }>(
    context,
    '{ council(slug: "ida-viru") { actionPlans(filter: { states: [ADOPTED] }) { nodes { id } } } }',
  );
  await page.goto(`/plans/${council.actionPlans.nodes[0]?.id}`);
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${et('plans.amend.do')}`) }) })
    .last();
  await card.getByRole('button', { name: new RegExp(`^${et('plans.amend.do')}`) }).click();
  const dialog = page.getByRole('dialog', { name: et('plans.indicator.amend') });
  const target = dialog.getByRole('textbox', { name: et('plans.indicator.target') }).first();
  const baseline = await dialog
    .getByRole('textbox', { name: et('plans.indicator.baseline') })
    .first()
    .inputValue();
  await target.fill(baseline);
  await dialog.getByRole('combobox', { name: et('plans.need.kind.DECISION') }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('textbox', { name: et('plans.amend.summary') }).fill('Sihttase oli valesti kirjas.');
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(dialog.getByText(et('problem.target-is-baseline'))).toBeVisible();
  await target.fill('777');
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(card).toContainText('777');
  await expect(card.getByRole('list', { name: et('plans.indicator.formerly') })).toBeVisible();
  await expect(page.getByRole('region', { name: et('plans.plan.amendments') })).toContainText('Sihttase oli valesti kirjas.');
  await context.close();
});
