import { expect } from '@playwright/test';
import { people, phone, seminarWith, signedIn, test } from './support/house.js';

// What is followed up between seminars can be read where there is little room: on a card of half an hour, and on a phone.

test('a card of half an hour says in full how much there is to go through, on a small desk, too', async ({ browser }) => {
  const context = await signedIn(browser, people.secretary, { viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const { id } = await seminarWith(context, /koostööseminar/, ['PLANNED', 'INVITING']);
  await page.goto(`/seminars/${id}/agenda`);
  const detail = page.getByRole('article').getByText(/^\d+ tegevust, neist \d+ hilinenud$/);
  await expect(detail).toBeVisible();
  const [words, line] = [await detail.boundingBox(), await detail.locator('xpath=..').boundingBox()];
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual((line?.x ?? 0) + (line?.width ?? 0));
  await context.close();
});

test('on a phone lists of decisions and actions come before their filters, which one tap unfolds', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  for (const [path, fields] of [
    ['/decisions', 'plans.decision.filter.label'],
    ['/actions?whose=council', 'plans.items.filter'],
  ] as const) {
    await page.goto(path);
    const button = page.getByRole('button', { name: et('ui.filters.show') });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('search', { name: et(fields) })).toHaveCount(0);
    await expect(page.getByRole('main').locator('[data-pair]').first()).toBeInViewport();
    await button.tap();
    await expect(page.getByRole('search', { name: et(fields) })).toBeVisible();
    await page.getByRole('button', { name: et('ui.filters.hide') }).tap();
    await expect(page.getByRole('search', { name: et(fields) })).toHaveCount(0);
  }
  // What is narrowed down can be widened again without unfolding them.
  await page.goto('/decisions?state=REPEALED');
  await page.getByRole('button', { name: et('ui.filters.reset') }).tap();
  await expect(page).not.toHaveURL(/state=/);
  await expect(page.getByRole('button', { name: et('ui.filters.show') }), 'the button is gone, the focus is not').toBeFocused();
  await context.close();
});

test('the history of an action keeps the lines of a long title apart', async ({ browser }) => {
  const context = await signedIn(browser, people.representative, phone);
  const page = await context.newPage();
  await page.goto('/actions?whose=institution');
  await page.getByRole('link', { name: /ülekäigurajad Jõhvis/ }).click();
  const title = page.getByText(/^Palutud pikendust/);
  await expect(title).toBeVisible();
  // Two lines of 16 pixels; at a line height of 1 they would be 32 together.
  expect((await title.boundingBox())?.height).toBeGreaterThan(40);
  await context.close();
});
