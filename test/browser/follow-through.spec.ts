import { expect } from '@playwright/test';
import { ask, Hand, people, seminarWith, signedIn, test } from './support/house.js';

interface Told {
  followThrough: { byInstitution: { institution: { name: string }; figures: { late: number; items: number } }[] };
}

test('a secretary reads what became of what was agreed, and goes to what is late at one institution', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { council } = await ask<{ council: { id: string } }>(context, '{ council(slug: "ida-viru") { id } }');
  const { followThrough } = await ask<Told>(
    context,
    `{ followThrough(councilId: "${council.id}") { byInstitution { institution { name } figures { late items } } } }`,
  );
  const [worst] = followThrough.byInstitution;
  const name = worst?.institution.name ?? '';
  await page.goto('/');
  const hand = new Hand('see what is late at one institution');
  await hand.click(page.getByRole('link', { name: et('plans.follow.title') }));
  await expect(page.getByRole('img', { name: /\d+ tegevus/ })).toBeVisible();
  const seminars = page.getByRole('table', { name: et('plans.follow.bySeminar') });
  await expect(seminars.getByRole('row')).not.toHaveCount(0);
  await expect(seminars.getByRole('columnheader', { name: et('plans.follow.figure.verified') })).toBeVisible();

  const row = page.getByRole('table', { name: et('plans.follow.byInstitution') }).getByRole('row', { name: new RegExp(name) });
  const late = row.getByRole('link', { name: String(worst?.figures.late), exact: true }).and(row.locator('a[href*="late=true"]'));
  await hand.click(late);
  await expect(page).toHaveURL(/\/actions\?.*late=true/);
  const list = page.getByRole('table', { name: et('plans.items.title') });
  await expect(list.getByRole('row')).toHaveCount(1 + (worst?.figures.late ?? 0));
  await expect(list.getByRole('row').nth(1)).toContainText(name);
  expect(hand.told()).toBe(2);

  // What the address narrows by is said, and goes by a press.
  const chosen = page.getByRole('group', { name: et('plans.follow.narrowed') });
  await chosen.getByRole('button').first().click();
  await expect(page).not.toHaveURL(/from=/);
  await context.close();
});

test('a seminar that was held tells what became of it', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { id } = await seminarWith(context, /koostööseminar/, ['HELD']);
  await page.goto(`/seminars/${id}`);
  await page
    .getByRole('navigation', { name: et('seminars.tab.label') })
    .getByRole('link', { name: et('plans.follow.tab') })
    .click();
  await expect(page.getByRole('region', { name: et('plans.follow.flow') }).getByRole('img')).toBeVisible();
  await expect(page.getByRole('table', { name: et('plans.follow.byInstitution') })).toBeVisible();
  await context.close();
});
