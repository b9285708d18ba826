import { expect, type Page } from '@playwright/test';
import { ask, people, rowWith, signedIn, test } from './support/house.js';

// A risk is scored by institutions, each for itself, and the secretary sets the result.
test.describe.configure({ mode: 'serial' });

const RISK = 'Kemikaaliveo õnnetus raudteel';
const INSTITUTION = 'Jõhvi Vallavalitsus';
let representative: Page;
let secretary: Page;
let address: string;
let id: string | undefined;

test.beforeAll(async ({ browser }) => {
  representative = await (await signedIn(browser, people.representative)).newPage();
  secretary = await (await signedIn(browser, people.secretary)).newPage();
});

test.afterAll(async () => {
  await representative.context().close();
  await secretary.context().close();
});

const choose = async (page: Page, label: string, option: RegExp): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: label, exact: false }).click();
  await page.getByRole('option', { name: option }).click();
};

test('a representative finds the round, scores for her institution and sees her own score alone', async ({ et }) => {
  await representative.goto('/risks/rounds?council=ida-viru');
  await representative.getByRole('table').getByRole('link').first().click();
  const row = rowWith(representative, RISK);
  await expect(row.getByText(et('risks.rounds.waitsFor', { institution: INSTITUTION }))).toBeVisible();
  await row.getByRole('link').click();
  await expect(representative.getByText(et('risks.round.hidden'))).toBeVisible();
  const { pathname, search } = new URL(representative.url());
  address = pathname + search;
  id = pathname.split('/').at(-1);

  await representative.getByRole('button', { name: et('risks.round.submitFor', { institution: INSTITUTION }) }).click();
  const dialog = representative.getByRole('dialog', { name: et('risks.round.submitFor', { institution: INSTITUTION }) });
  await dialog.getByRole('button', { name: et('risks.round.submit') }).click();
  await expect(dialog.getByText(et('risks.score.impactMissing'))).toBeVisible();
  await choose(representative, et('risks.map.likelihood'), /^2 –/);
  await choose(representative, 'Keskkond', /^5 –/);
  await dialog.getByLabel(et('risks.score.reason')).fill('Jaam on keset linna');
  await dialog.getByRole('button', { name: et('risks.round.submit') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(representative.getByText('Jaam on keset linna')).toBeVisible();
});

test('the secretary sees the scores side by side and sets the result, which keeps the dissent for everybody to see', async ({ et }) => {
  await secretary.goto(address);
  await expect(secretary.getByText('Jaam on keset linna')).toBeVisible();
  await secretary.getByRole('button', { name: et('risks.round.setResult') }).click();
  const dialog = secretary.getByRole('dialog', { name: et('risks.round.setResult') });
  await expect(dialog.getByRole('combobox', { name: et('risks.map.likelihood') })).toHaveValue(/^2 –/);
  await choose(secretary, et('risks.map.likelihood'), /^1 –/);
  await dialog.getByLabel(et('risks.score.reason'), { exact: false }).first().fill('Vedu on harvem kui varem');
  await dialog.getByRole('checkbox', { name: INSTITUTION }).check();
  await dialog.getByLabel(et('risks.round.dissentWhy', { institution: INSTITUTION })).fill('Rong ootab jaamas öö läbi');
  await dialog.getByRole('button', { name: et('risks.round.setResult') }).click();
  await expect(dialog).toHaveCount(0);

  await representative.goto(address);
  await expect(representative.getByText(et('risks.round.dissentOf', { institution: INSTITUTION }))).toBeVisible();
  await expect(representative.getByText('Rong ootab jaamas öö läbi')).toBeVisible();
  await expect(representative.getByRole('button', { name: et('risks.round.submitAgainFor', { institution: INSTITUTION }) })).toHaveCount(0);
});

test('the scores over time are drawn under the content security policy, one line for each kind, with the table below', async ({ et }) => {
  const refused: string[] = [];
  secretary.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())));
  await secretary.goto(address);
  const table = secretary.getByRole('table', { name: et('risks.assessments'), exact: true });
  const picture = secretary.getByRole('img', { name: et('risks.chart.label') });
  await expect(picture.locator('path.recharts-curve')).toHaveCount(3);
  await picture.hover();
  await expect(table).toBeVisible();
  expect(refused).toEqual([]);
  const { risk } = await ask<{ risk: { assessments: object[] } }>(
    secretary.context(),
    'query ($id: ID!) { risk(id: $id) { assessments { id } } }',
    { id },
  );
  await expect(table.getByRole('row')).toHaveCount(risk.assessments.length + 1);
});
