import { expect } from '@playwright/test';
import { ask, people, phone, signedIn, test } from './support/house.js';

const INSTITUTION = 'Jõhvi Vallavalitsus';
const ROUND = 'Hindamine enne järgmist seminari';
const RISK = 'Lähisuhtevägivald';

interface Tasks {
  viewer: { tasks: { kind: string; count: number | null }[] };
}

test('a representative finds the round that waits for her on her home page, by phone, and scores', async ({ browser, et }) => {
  const context = await signedIn(browser, people.representative, phone);
  const page = await context.newPage();
  const waiting = async () => {
    const { viewer } = await ask<Tasks>(context, '{ viewer { tasks { kind count } } }');
    return { all: viewer.tasks.length, scores: viewer.tasks.find(({ kind }) => kind === 'SCORES_TO_GIVE')?.count ?? 0 };
  };
  const before = await waiting();
  expect(before.scores).toBeGreaterThan(0);
  await page.goto('/');
  const task = page
    .getByRole('region', { name: et('home.tasks.title') })
    .getByRole('listitem')
    .filter({ hasText: ROUND });
  await expect(task).toHaveCount(1);
  await task.getByRole('link', { name: et('home.task.SCORES_TO_GIVE', { count: before.scores }) }).tap();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(ROUND) })).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: RISK });
  await expect(card.getByText(et('risks.rounds.waitsFor', { institution: INSTITUTION }))).toBeVisible();
  await card.getByRole('link').tap();
  await page.getByRole('button', { name: et('risks.round.submitFor', { institution: INSTITUTION }) }).tap();

  const dialog = page.getByRole('dialog', { name: et('risks.round.submitFor', { institution: INSTITUTION }) });
  for (const [label, option] of [
    [et('risks.map.likelihood'), /^3 –/],
    ['Inimeste elu ja tervis', /^4 –/],
  ] as const) {
    await dialog.getByRole('combobox', { name: label }).tap();
    await page.getByRole('option', { name: option }).tap();
  }
  await dialog.getByLabel(et('risks.score.reason')).fill('Valla lastekaitse näeb iga nädal uut peret');
  await dialog.getByRole('button', { name: et('risks.round.submit') }).tap();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Valla lastekaitse näeb iga nädal uut peret')).toBeVisible();

  await page.goto('/');
  const left = before.scores - 1;
  await expect(page.getByRole('link', { name: et('home.task.SCORES_TO_GIVE', { count: left }) })).toHaveCount(left > 0 ? 1 : 0);
  await expect(page.getByRole('link', { name: et('home.task.SCORES_TO_GIVE', { count: before.scores }) })).toHaveCount(0);
  expect(await waiting()).toEqual({ all: before.all - (left > 0 ? 0 : 1), scores: left });
  await context.close();
});
