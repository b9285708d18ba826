import { expect, type Page } from '@playwright/test';
import { faultsOf } from './support/axe.js';
import { people, phone, seminarWith, signedIn, test } from './support/house.js';

// Pages that hold much can be taken in on a phone: contents first, the rest folded, and nothing of it lost to who asks for it.

const heightOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollHeight');
const MOST = 5000;

test('what became of what was agreed: a phone shows figures and picture, and each table when it is asked for', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  await page.goto('/follow-through?council=ida-viru');
  const contents = page.getByRole('region', { name: et('ui.contents') });
  await expect(contents.getByRole('link')).toHaveText([
    et('plans.follow.flow'),
    et('plans.follow.byInstitution'),
    et('plans.follow.overTime'),
    et('plans.rounds.silent'),
  ]);
  expect(await heightOf(page)).toBeLessThan(MOST);
  expect(await faultsOf(page, 'follow-through on a phone')).toEqual([]);
  await contents.getByRole('link', { name: et('plans.follow.byInstitution') }).tap();
  await expect(page).toHaveURL(/council=ida-viru/);
  await expect(page.getByRole('button', { name: et('plans.follow.byInstitution') })).toBeFocused();
  const rows = page.getByRole('list', { name: et('plans.follow.byInstitution') }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  const all = page
    .getByRole('region', { name: et('plans.follow.byInstitution') })
    .getByRole('button')
    .last();
  const count = Number(/\d+/.exec(await all.innerText())?.[0]);
  await all.tap();
  await expect(rows).toHaveCount(count);
  await expect(rows.nth(2), 'who pressed it goes on at what came').toBeFocused();
  await context.close();
});

test('follow-up: a phone opens what is late and folds the rest with its counts', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  const { id } = await seminarWith(context, /koostööseminar/, ['PLANNED', 'INVITING']);
  await page.goto(`/seminars/${id}/follow-up`);
  const contents = page.getByRole('region', { name: et('ui.contents') });
  await expect(contents.getByRole('link').first()).toHaveText(et('plans.carriedKind.LATE_ITEM'));
  expect(await heightOf(page)).toBeLessThan(MOST);
  expect(await faultsOf(page, 'follow-up on a phone')).toEqual([]);
  const folds = page.locator('[data-fold]');
  await expect(folds.first()).toHaveAttribute('aria-expanded', 'true');
  await expect(folds.last()).toHaveAttribute('aria-expanded', 'false');
  await contents.getByRole('link').last().tap();
  await expect(folds.last()).toHaveAttribute('aria-expanded', 'true');
  await expect(folds.last()).toBeFocused();
  await context.close();
});
