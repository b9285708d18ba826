import { expect } from '@playwright/test';
import { people, phone, signedIn, test } from './support/house.js';

test('an official reads what is high and who is late without a click, and each number leads to its rows', async ({ browser, et }) => {
  const context = await signedIn(browser, people.official);
  const page = await context.newPage();
  await page.goto('/');
  const high = page.getByRole('region', { name: et('overview.high.title') });
  await expect(high.getByRole('link', { name: 'Ulatuslik elektrikatkestus talvel' })).toBeVisible();
  const late = page.getByRole('region', { name: et('overview.overdue.title') });
  await expect(late.getByRole('link', { name: 'Narva Linnavalitsus' })).toBeVisible();
  await expect(late.getByRole('link', { name: /Küberrünne/ })).toBeVisible();
  const told = await high.getByRole('listitem').count();

  await page.getByRole('link', { name: et('home.overview', { region: 'Ida-Viru maakond' }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: et('overview.title') })).toBeVisible();
  await expect(high.getByRole('row').nth(told)).toBeVisible();
  const rows = await high.getByRole('row').count();
  expect(told).toBe(Math.min(8, rows - 1));
  await page
    .getByRole('link', { name: String(rows - 1), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/#high$/);
  const registers = page.getByRole('table', { name: et('overview.councils.title') });
  const ofCouncil = registers.getByRole('row', { name: /Ida-Virumaa turvalisuse nõukogu/ });
  const veryHigh = ofCouncil.getByRole('link').nth(1);
  const count = Number(await veryHigh.innerText());
  await veryHigh.click();
  await expect(page).toHaveURL(/\/risks\?council=ida-viru&level=VERY_HIGH/);
  await expect(page.getByRole('table', { name: et('risks.list'), exact: true }).getByRole('row')).toHaveCount(count + 1);
  await context.close();
});

test('what is overdue, what got worse and what was are shown as rows, of all councils or in the register of one', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.official);
  const page = await context.newPage();
  await page.goto('/overview');
  const overdue = page.getByText(et('overview.overdue.title'), { exact: true }).first().locator('..');
  const all = overdue.getByRole('link').first();
  const count = Number(await all.innerText());
  await all.click();
  const reviews = page.getByRole('region', { name: et('overview.rows.overdue') });
  const measures = page.getByRole('region', { name: et('overview.rows.lateMeasures') });
  await expect(reviews.getByRole('link', { name: /Küberrünne/ })).toBeVisible();
  await expect(measures.getByRole('row').nth(1)).toBeVisible();
  const items = page.getByRole('region', { name: et('overview.rows.lateItems') });
  await expect(items.getByRole('row').nth(1)).toBeVisible();
  let rows = 0;
  for (const table of [reviews, measures, items]) rows += (await table.getByRole('row').count()) - 1;
  expect(rows).toBe(count);

  await page.goBack();
  const ofCouncil = page
    .getByRole('table', { name: et('overview.councils.title') })
    .getByRole('row', { name: /Ida-Virumaa turvalisuse nõukogu/ });
  const worse = ofCouncil.getByRole('link').nth(-2);
  const higher = Number(await worse.innerText());
  await worse.click();
  await expect(page).toHaveURL(/worse=yes/);
  await expect(page.getByRole('switch', { name: et('risks.filter.worse') })).toBeChecked();
  await expect(page.getByRole('table', { name: et('risks.list'), exact: true }).getByRole('row')).toHaveCount(higher + 1);

  await page.goBack();
  await ofCouncil.getByRole('link', { name: /enne/ }).first().click();
  await expect(page).toHaveURL(/level=VERY_HIGH&on=/);
  await expect(page.getByRole('status').filter({ hasText: et('risks.asOf.past') })).toBeVisible();
  await context.close();
});

test('councils are compared on a map, in a table and by their heat maps, with the keyboard alone', async ({ browser, et }) => {
  const context = await signedIn(browser, people.administrator);
  const page = await context.newPage();
  await page.goto('/overview/compare?figure=highest&event=INFRASTRUCTURE');
  const map = page.getByRole('list', { name: et('overview.map.label', { figure: et('overview.figure.highest') }) });
  await expect(map.getByRole('listitem')).toHaveCount(15);
  await expect(map.getByRole('link', { name: /Ida-Viru/ })).toHaveText(new RegExp(et('risks.riskLevel.VERY_HIGH')));
  await expect(map.getByRole('listitem').filter({ hasText: 'Hiiu' })).toHaveText(new RegExp(et('overview.map.nothing')));
  await expect(map.getByRole('link', { name: /Hiiu/ })).toHaveCount(0);
  const table = page.getByRole('table', { name: et('overview.compare.table') });
  await expect(table.getByRole('row', { name: /Ida-Virumaa turvalisuse nõukogu/ })).toContainText('Ulatuslik elektrikatkestus talvel');
  await expect(page.getByRole('region', { name: 'Lääne-Virumaa turvalisuse nõukogu' }).getByRole('grid')).toBeVisible();
  await page.goto('/overview/compare?event=COMMUNITY_SAFETY');
  const formerly = page
    .getByRole('table', { name: et('overview.compare.risks') })
    .getByRole('row')
    .filter({ hasText: 'R-VAL-07' });
  await expect(formerly).toContainText(et('risks.onOtherMatrix'));
  await expect(formerly).toContainText(new RegExp(et('risks.levelAndScoreOf', { level: et('risks.riskLevel.LOW'), score: 2, most: 12 })));
  await page.goBack();
  await map.getByRole('link', { name: /Ida-Viru/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/risks\?council=ida-viru&event=INFRASTRUCTURE&level=VERY_HIGH/);
  await expect(
    page.getByRole('table', { name: et('risks.list'), exact: true }).getByRole('link', { name: 'Ulatuslik elektrikatkestus talvel' }),
  ).toBeVisible();
  await context.close();
});

test('on a phone nothing of the overview and the comparison is cut off', async ({ browser }) => {
  const context = await signedIn(browser, people.official, phone);
  const page = await context.newPage();
  for (const path of ['/overview', '/overview/compare', '/overview/risks?region=0045&due=overdue']) {
    await page.goto(path);
    await expect(page.locator('[data-pair]').first(), path).toBeVisible();
    await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), path).toBe(true);
  }
  await context.close();
});
