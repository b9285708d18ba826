import { expect, type Page } from '@playwright/test';
import { faultsOf } from './support/axe.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';

interface Known {
  id: string;
  priorities: { id: string; text: string; goals: { indicators: { id: string; name: string; track: string }[] }[] }[];
}

const PLANS = `{
  council(slug: "ida-viru") {
    actionPlans(filter: { states: [ADOPTED] }, first: 5) { nodes { id priorities { id text goals { indicators { id name track } } } } }
  }
}`;

/** The longest one. */
async function findPlan(context: Parameters<typeof ask>[0]): Promise<Known> {
  const { council } = await ask<{ council: { actionPlans: { nodes: Known[] } } }>(context, PLANS);
  const [plan] = council.actionPlans.nodes.sort((a, b) => b.priorities.length - a.priorities.length);
  if (!plan) throw new Error('no plan');
  return plan;
}

const heightOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollHeight');

test('a plan on a phone begins with its contents, shows what wants to be looked at, and folds the rest', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  const plan = await findPlan(context);
  await page.goto(`/plans/${plan.id}`);
  const contents = page.getByRole('region', { name: et('ui.contents') });
  await expect(contents.getByRole('link').first()).toHaveText(et('plans.plan.about'));
  expect(await faultsOf(page, 'a plan on a phone')).toEqual([]);
  expect(await heightOf(page)).toBeLessThan(6500);

  const burnUp = page.getByRole('button', { name: et('plans.follow.burnUp') });
  await expect(burnUp).toHaveAttribute('aria-expanded', 'false');
  const vision = page.getByText(et('plans.plan.vision'), { exact: true });
  await expect(vision).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(vision, 'on paper nothing is folded').toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  const hand = new Hand('See how a plan is carried out, on a phone');
  await hand.tap(contents.getByRole('link', { name: et('plans.follow.burnUp') }));
  await expect(burnUp).toHaveAttribute('aria-expanded', 'true');
  await expect(burnUp).toBeFocused();
  await expect(burnUp).toBeInViewport();
  expect(hand.told()).toBe(1);

  await burnUp.press('Enter');
  await expect(burnUp).toHaveAttribute('aria-expanded', 'false');
  await contents.getByRole('link', { name: et('plans.follow.burnUp') }).tap();
  await expect(burnUp, 'the same link opens it once more').toHaveAttribute('aria-expanded', 'true');
  const priority = contents.getByRole('link').filter({ hasText: plan.priorities[0]?.text ?? '' });
  await priority.tap();
  await priority.tap();
  await expect(page.getByRole('button', { name: plan.priorities[0]?.text ?? '' }).first()).toBeFocused();
  await expect(page.getByRole('menu'), 'and nothing else').toHaveCount(0);
  await context.close();
});

test('an address of an indicator opens what it lies in, and a desk folds what is looked up alone', async ({ browser, et }) => {
  const mobile = await signedIn(browser, people.secretary, phone);
  const plan = await findPlan(mobile);
  const last = plan.priorities.at(-1);
  const indicator = last?.goals.flatMap(({ indicators }) => indicators).at(-1);
  const page = await mobile.newPage();
  await page.goto(`/plans/${plan.id}#indicator-${indicator?.id}`);
  const heading = page.getByRole('heading', { level: 4, name: indicator?.name });
  await expect(heading).toBeInViewport();
  await expect(page.getByRole('article', { name: indicator?.name }).getByText(et('plans.indicator.baseline'))).toBeVisible();
  await mobile.close();

  const context = await signedIn(browser, people.secretary);
  const desk = await context.newPage();
  await desk.goto(`/plans/${plan.id}`);
  await expect(desk.getByText(et('plans.plan.vision'))).toBeVisible();
  await expect(desk.getByText(et('plans.indicator.baseline')).last()).toBeVisible();
  expect(await heightOf(desk)).toBeLessThan(6200);
  const contents = desk.getByRole('region', { name: et('ui.contents') });
  await contents
    .getByRole('link')
    .filter({ hasText: last?.text ?? '' })
    .click();
  await expect(desk.getByRole('heading', { level: 2 }).filter({ hasText: last?.text ?? '' })).toBeFocused();
  // Each picture keeps its table, one press of a key away.
  const measured = last?.goals.flatMap(({ indicators }) => indicators).find(({ track }) => track !== 'UNMEASURED');
  const table = desk.getByRole('table', { name: et('plans.measurement.of', { name: measured?.name ?? '' }) });
  await expect(table).toBeHidden();
  const article = desk.getByRole('article', { name: measured?.name });
  await article.locator('[data-fold]').press('Enter');
  await expect(table).toBeVisible();
  await context.close();
});
