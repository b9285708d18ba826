import { expect } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { ask, people, signedIn, test } from './support/house.js';

test('a secretary takes a register out, changes it in a spreadsheet and brings back what she chooses', async ({ browser, et }, info) => {
  const context = await signedIn(browser, people.northernSecretary);
  const page = await context.newPage();
  await page.goto('/risks?council=laane-viru&status=OPEN');
  await expect(page.getByRole('table', { name: et('risks.list') })).toBeVisible();
  await page.getByRole('button', { name: et('risks.files') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: et('sheets.download.csv') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/riskiregister-laane-viru-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Lähisuhtevägivald');

  const changed = text.replace('Lähisuhtevägivald', 'Lähisuhtevägivald kodus').replace('Linnugripp suurfarmis', 'Linnugripp suures farmis');
  const [header = ''] = changed.split('\r\n').filter((line) => line.includes('[title]'));
  const titles = header.replace(/^\uFEFF/, '').split(';');
  const fresh = titles.map((title) => (title.includes('[title]') ? 'Uus oht' : title.includes('[class]') ? 'katastroof' : '')).join(';');
  const file = info.outputPath('register.csv');
  await writeFile(file, `${changed}${fresh}\r\n`);

  await page.getByRole('button', { name: et('risks.files') }).click();
  await page.getByRole('menuitem', { name: et('risks.import.open') }).click();
  await page.setInputFiles('input[type=file]', file);
  const preview = page.getByRole('table', { name: et('sheets.import.preview') });
  await expect(preview.getByRole('row')).toHaveCount(1 + 3);
  await expect(preview.getByRole('row', { name: /Uus oht/ })).toContainText('katastroof');
  await expect(preview.getByRole('row', { name: /Uus oht/ })).toContainText(et('risks.riskClass.THREAT'));
  await page.getByRole('checkbox', { name: et('sheets.import.takeRow', { title: 'Linnugripp suures farmis' }) }).click();
  await page.getByRole('button', { name: et('sheets.import.take', { count: 1 }) }).click();
  await expect(page.getByText(et('sheets.import.result', { created: 0, changed: 1 }))).toBeVisible();
  const { council } = await ask<{ council: { id: string } }>(context, '{ council(slug: "laane-viru") { id } }');
  const { risks } = await ask<{ risks: { nodes: { title: string }[] } }>(
    context,
    'query ($id: ID!) { risks(councilId: $id) { nodes { title } } }',
    {
      id: council.id,
    },
  );
  const all = risks.nodes.map(({ title }) => title);
  expect(all).toContain('Lähisuhtevägivald kodus');
  expect(all).toContain('Linnugripp suurfarmis');
  expect(all).not.toContain('Uus oht');
  await context.close();
});

test('anybody reads the public edition of a register, without signing in, and takes it along', async ({ browser, et }) => {
  const context = await browser.newContext({ locale: 'et-EE' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: et('signIn.publicEditions') }).click();
  await page.getByRole('link', { name: 'Ida-Virumaa turvalisuse nõukogu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ida-Virumaa turvalisuse nõukogu' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /Pikk elektrikatkestus talvel/ })).toBeVisible();
  await expect(page.getByText('Lähisuhtevägivald')).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'PDF' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^riskiregister-avalik-ida-viru-\d{4}-\d\d-\d\d\.pdf$/);
  expect((await readFile(await download.path())).toString('latin1', 0, 8)).toBe('%PDF-1.7');
  await context.close();
});
