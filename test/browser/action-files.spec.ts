import { expect } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { Hand, people, signedIn, test } from './support/house.js';

test('a secretary takes actions out, changes one in a spreadsheet, brings it back, and gets the due dates into her calendar', async ({
  browser,
  et,
}, info) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await page.goto('/actions?whose=council&council=ida-viru');
  const taking = new Hand('Export actions');
  await taking.click(page.getByRole('button', { name: et('plans.items.files') }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    taking.click(page.getByRole('menuitem', { name: et('sheets.download.csv') })),
  ]);
  expect(taking.told()).toBe(2);
  expect(download.suggestedFilename()).toMatch(/tegevused-ida-viru-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '').split('\r\n');
  const at = lines.findIndex((line) => line.includes('[title]'));
  const header = lines[at]?.split(';') ?? [];
  const column = (key: string) => header.findIndex((title) => title.includes(`[${key}]`));
  const plain = lines.slice(at + 1).find((line) => line.split(';').length === header.length && !line.includes('"')) ?? '';
  const cells = plain.split(';');
  const title = `${cells[column('title')]} (tabelist)`;
  cells[column('title')] = title;
  const file = info.outputPath('actions.csv');
  await writeFile(file, [lines[at], cells.join(';')].join('\r\n'));

  // And one for the file.
  const bringing = new Hand('Import actions, beside choosing the file');
  await bringing.click(page.getByRole('button', { name: et('plans.items.files') }));
  await bringing.click(page.getByRole('menuitem', { name: et('plans.import.open') }));
  await page.setInputFiles('input[type=file]', file);
  await expect(
    page
      .getByRole('table', { name: et('sheets.import.preview') })
      .getByText(title)
      .first(),
  ).toBeVisible();
  await bringing.click(page.getByRole('button', { name: et('sheets.import.take', { count: 1 }) }));
  expect(bringing.told()).toBe(3);
  await expect(page.getByText(et('sheets.import.result', { created: 0, changed: 1 }))).toBeVisible();

  await page.goto('/actions/calendar');
  await page.getByRole('button', { name: et('plans.feeds.makeOwn') }).click();
  const own = page.getByRole('region', { name: et('plans.feeds.own') });
  const address = own.getByLabel(et('plans.feeds.address'));
  await expect(address).toHaveValue(/\/feeds\/[\w-]{43}\.ics$/);
  const before = await address.inputValue();
  expect((await page.request.get(before)).headers()['content-type']).toBe('text/calendar; charset=utf-8');
  await own.getByRole('button', { name: et('plans.feeds.renew') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: et('plans.feeds.renew') })
    .click();
  await expect(address).not.toHaveValue(before);
  expect((await page.request.get(before)).status()).toBe(404);
  await own.getByRole('button', { name: et('plans.feeds.revoke') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: et('plans.feeds.revoke') })
    .click();
  await expect(own).toBeHidden();
  await expect(page.getByRole('button', { name: et('plans.feeds.makeOwn') })).toBeVisible();
  await context.close();
});

test('a member takes the register of decisions along as it is narrowed down', async ({ browser, et }) => {
  const context = await signedIn(browser, people.representative);
  const page = await context.newPage();
  await page.goto('/decisions?council=ida-viru&state=REPEALED');
  const taking = new Hand('Export decisions');
  await taking.click(page.getByRole('button', { name: et('plans.decision.files') }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    taking.click(page.getByRole('menuitem', { name: et('sheets.download.csv') })),
  ]);
  expect(taking.told()).toBe(2);
  expect(download.suggestedFilename()).toMatch(/^otsused-ida-viru-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n').slice(1);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toContain(et('plans.decisionState.REPEALED'));
  await context.close();
});
