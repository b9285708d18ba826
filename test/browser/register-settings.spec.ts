import { expect } from '@playwright/test';
import { ask, people, signedIn, test } from './support/house.js';

// How a register is scored and looked at again; its map by keyboard; and a risk as it stood when the register is of a past day.

test('the secretary sets how soon risks are looked at again, and others read it', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await page.goto('/risks/settings?council=ida-viru');
  const field = page.getByLabel(et('risks.settings.interval', { level: et('risks.riskLevel.HIGH') }));
  const before = await field.inputValue();
  await field.fill('0');
  await page.getByRole('button', { name: et('ui.save') }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('200');
  await page.getByRole('button', { name: et('ui.save') }).click();
  await expect(page.getByText(et('ui.done'))).toBeVisible();

  const other = await signedIn(browser, people.representative);
  const read = await other.newPage();
  await read.goto('/risks/settings?council=ida-viru');
  await expect(read.getByText(et('risks.settings.days', { days: 200 }))).toBeVisible();
  await expect(read.getByRole('button', { name: et('ui.save') })).toHaveCount(0);
  await expect(read.getByRole('table', { name: et('risks.settings.levels') })).toBeVisible();
  await field.fill(before);
  await page.getByRole('button', { name: et('ui.save') }).click();
  await expect(read.getByText(et('risks.settings.days', { days: 200 }))).toBeVisible();
  await other.close();
  await context.close();
});

test('the heat map is one stop of the Tab key, its cells are reached by arrows, and Enter shows their risks', async ({ browser, et }) => {
  const context = await signedIn(browser, people.official);
  const page = await context.newPage();
  await page.goto('/risks?council=ida-viru');
  const map = page.getByRole('grid', { name: et('risks.map.caption') });
  await expect(map).toBeVisible();
  await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
  await map.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/likelihood=4&impact=4/);
  const { council } = await ask<{ council: { risks: { totalCount: number } } }>(
    context,
    `{ council(slug: "ida-viru") { risks(filter: { likelihood: 4, impact: 4 }) { totalCount } } }`,
  );
  const rows = page.getByRole('table', { name: et('risks.list') }).getByRole('row');
  await expect(rows).toHaveCount(council.risks.totalCount + 1);
  await context.close();
});

test('a risk that is opened from a register of a past day says how it stood then, and keeps the day from part to part', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.official);
  const page = await context.newPage();
  await page.goto('/risks?council=ida-viru&on=2025-01-15');
  await page
    .getByRole('table', { name: et('risks.list') })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/on=2025-01-15/);
  const banner = page.getByRole('status').filter({ hasText: et('risks.asOf.belowIsToday') });
  await expect(banner).toBeVisible();
  await page.getByRole('tab', { name: et('risks.tab.scores') }).click();
  await expect(page).toHaveURL(/tab=scores/);
  await expect(banner).toBeVisible();
  await banner.getByRole('link', { name: et('risks.asOf.onlyToday') }).click();
  await expect(banner).toHaveCount(0);
  await context.close();
});
