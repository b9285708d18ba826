import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ask, people, phone, signedIn, test } from './support/house.js';

// One risk at one look: the summary on top, the rest in parts that have addresses, and all of it on paper.

const TABS = ['overview', 'scores', 'measures', 'treatment', 'discussion', 'record'] as const;

interface Known {
  id: string;
  assessments: object[];
  measures: object[];
  comments: { totalCount: number };
  ownerInstitution: { name: string };
}

/** The first of the register that has been scored on several days and has an owner. */
async function aKnownRisk(context: BrowserContext): Promise<Known> {
  const { council } = await ask<{ council: { risks: { nodes: Known[] } } }>(
    context,
    `{ council(slug: "ida-viru") { risks(first: 20) { nodes { id assessments { id } measures { id } comments { totalCount }
       ownerInstitution { name } } } } }`,
  );
  const found = council.risks.nodes.find((risk) => risk.assessments.length > 3 && risk.measures.length > 0);
  if (!found) throw new Error('The demo data has no risk with scores and measures.');
  return found;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('each part of a risk has its address, its count and its place in the way back, by keyboard', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { id, assessments, measures, comments } = await aKnownRisk(context);
  await page.goto(`/risks/${id}`);
  const counted = (name: string, count: number) => et('risks.tab.counted', { tab: et(`risks.tab.${name}`), count });
  await expect(tab(page, counted('measures', measures.length))).toBeVisible();
  await expect(tab(page, counted('discussion', comments.totalCount))).toBeVisible();
  const table = page.getByRole('table', { name: et('risks.assessments'), exact: true });
  await expect(table).toBeHidden();

  await tab(page, et('risks.tab.overview')).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, counted('scores', assessments.length))).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/\?tab=scores$/);
  await expect(page).toHaveTitle(new RegExp(`^${et('risks.tab.scores')} · `));
  await expect(table).toBeVisible();
  await page.goBack();
  await expect(table).toBeHidden();
  await expect(tab(page, et('risks.tab.overview'))).toHaveAttribute('aria-selected', 'true');
  await page.goto(`/risks/${id}?tab=measures`);
  await expect(page.getByRole('region', { name: et('risks.measure.title') })).toBeVisible();
  await context.close();
});

test('on paper every part of a risk stands, the picture too', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { id } = await aKnownRisk(context);
  await page.goto(`/risks/${id}`);
  await expect(page.locator('path.recharts-curve').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    'risks.positions',
    'risks.assessments',
    'risks.measure.title',
    'risks.treatment.title',
    'risks.discussion',
    'risks.steps',
  ])
    await expect(page.getByRole('region', { name: et(part), exact: true }), part).toBeVisible();
  const picture = page.getByRole('img', { name: et('risks.chart.label') });
  await expect(picture).toBeVisible();
  await expect(picture.locator('path.recharts-curve')).toHaveCount(3);
  await expect(page.getByRole('tablist')).toBeHidden();
  await context.close();
});

test('on a phone level, owner and every tab can be seen before anybody scrolls far, and nothing is cut off', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  const { id, ownerInstitution } = await aKnownRisk(context);
  await page.goto(`/risks/${id}`);
  await expect(page.getByRole('link', { name: ownerInstitution.name }).first()).toBeInViewport();
  for (const name of TABS) {
    await tab(page, et(`risks.tab.${name}`)).click();
    await expect(tab(page, et(`risks.tab.${name}`))).toHaveAttribute('aria-selected', 'true');
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), name).toBe(true);
  }
  await context.close();
});
