import { expect, type BrowserContext, type Page } from '@playwright/test';
import { makeSeminar, people, signedIn, test } from './support/house.js';
import { capital, type Say } from './support/words.js';

// Whatever happens between typing and saving: what was typed is still there, and the page says what happened.

let context: BrowserContext;
let id: string;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  ({ id } = await makeSeminar(context, 'ida-viru', { title: 'Ohutuspäev' }));
});

test.afterAll(async () => context.close());

const save = (page: Page, et: Say) => page.getByRole('button', { name: et('ui.save') });

async function editing(et: Say): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/seminars/${id}/edit`);
  await expect(page.getByRole('heading', { level: 1, name: et('seminars.form.editTitle') })).toBeVisible();
  return page;
}

test('saving without a connection keeps what was typed, and it is saved when the connection is back', async ({ et }) => {
  const page = await editing(et);
  const aims = page.getByRole('textbox', { name: et('seminars.field.aims') });
  await aims.fill('Kodune ohutus');
  await context.setOffline(true);
  await save(page, et).click();
  await expect(page.getByRole('alert').filter({ hasText: et('problem.no-connection') })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: et('ui.offline') })).toBeVisible();
  await expect(aims).toHaveValue('Kodune ohutus');
  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: et('ui.offline') })).toBeHidden();
  await save(page, et).click();
  await expect(page).toHaveURL(new RegExp(`/seminars/${id}$`));
  await expect(page.getByText('Kodune ohutus')).toBeVisible();
  await page.close();
});

test('who saves second is told that somebody was quicker, sees what they wrote, and loses nothing', async ({ et }) => {
  const [first, second] = [await editing(et), await editing(et)];
  const kind = (name: string) => capital(et(`seminars.seminarKind.${name}`));
  for (const [page, chosen] of [
    [first, 'ROUND_TABLE'],
    [second, 'TRAINING'],
  ] as const) {
    await page.getByRole('combobox', { name: et('seminars.field.kind') }).click();
    await page.getByRole('option', { name: kind(chosen) }).click();
  }
  await second.getByLabel(et('seminars.field.targetGroup')).fill('Korteriühistud');
  await second.getByRole('textbox', { name: et('seminars.field.expectedOutcome') }).fill('Igal majal on plaan');
  await first.getByLabel(et('seminars.field.targetGroup')).fill('Külavanemad');
  await first.getByLabel(et('seminars.field.title')).fill('Ohutuspäev külas');
  await save(first, et).click();
  await expect(first.getByRole('heading', { level: 1, name: 'Ohutuspäev külas' })).toBeVisible();

  await save(second, et).click();
  const question = second.getByRole('dialog', { name: et('ui.stale.title') });
  await expect(question).toContainText(et('ui.stale.textForm'));
  await question.getByRole('button', { name: et('ui.stale.reload') }).click();
  const news = second.getByRole('status').filter({ hasText: et('ui.theirs.title') });
  await expect(news).toBeFocused();
  await expect(second.getByLabel(et('seminars.field.title'))).toHaveValue('Ohutuspäev külas');
  await expect(second.getByLabel(et('seminars.field.targetGroup'))).toHaveValue('Korteriühistud');
  await expect(second.getByRole('textbox', { name: et('seminars.field.expectedOutcome') })).toHaveValue('Igal majal on plaan');
  const contested = news.getByRole('listitem');
  const both = (field: string, value: string, theirs: string) =>
    et(`seminars.field.${field}`) + et('ui.theirs.mine', { value }) + et('ui.theirs.theirs', { value: theirs });
  await expect(contested).toHaveText([
    both('kind', kind('TRAINING'), kind('ROUND_TABLE')),
    both('targetGroup', 'Korteriühistud', 'Külavanemad'),
  ]);
  await save(second, et).click();
  await expect(second.getByRole('heading', { level: 1, name: 'Ohutuspäev külas' })).toBeVisible();
  await expect(second.getByText('Korteriühistud')).toBeVisible();
  await expect(second.getByText('Igal majal on plaan')).toBeVisible();
  await Promise.all([first.close(), second.close()]);
});

test('where the browser has no room for drafts, typing goes on, and it is said once', async ({ et }) => {
  const page = await editing(et);
  // As full as the browser lets it become.
  await page.evaluate(
    `for (let size = 2 ** 22; size >= 1; size /= 2) try { for (;;) sessionStorage.setItem('filler' + sessionStorage.length, 'x'.repeat(size)) } catch {}`,
  );
  const aims = page.getByRole('textbox', { name: et('seminars.field.aims') });
  await aims.fill('');
  await aims.pressSequentially('Suitsuandur');
  await expect(aims).toHaveValue('Suitsuandur');
  await expect(page.getByRole('alert').filter({ hasText: et('ui.draft.notKept') })).toHaveCount(1);
  await save(page, et).click();
  await expect(page.getByText('Suitsuandur')).toBeVisible();
  await page.close();
});

test('an open dialog is there after a reload, the back button closes it, and a closed one stays closed', async ({ et }) => {
  const page = await context.newPage();
  await page.goto('/councils/ida-viru?tab=members');
  await page.getByRole('button', { name: et('councils.members.add') }).click();
  const dialog = page.getByRole('dialog', { name: et('councils.members.add') });
  await dialog.getByRole('switch', { name: et('councils.members.voting') }).uncheck();
  await expect(page).toHaveURL(/dialog=add-member/);
  await page.reload();
  await expect(dialog.getByRole('switch', { name: et('councils.members.voting') })).not.toBeChecked();
  await expect(dialog.getByText(et('ui.draft.restored'))).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/tab=members$/);
  await page.goForward();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: et('ui.cancel') }).click();
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/tab=members$/);
  await expect(dialog).toBeHidden();
  await page.close();
});

test('another language is spoken at once, on the same page and with what was typed', async ({ et, en }) => {
  const page = await editing(et);
  const address = page.url();
  await page.getByRole('textbox', { name: et('seminars.field.aims') }).fill('Kaks keelt');
  await page
    .getByRole('radiogroup', { name: et('ui.language') })
    .getByText('EN')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: en('seminars.form.editTitle') })).toBeVisible();
  await expect(page.getByLabel(en('seminars.field.aims'))).toHaveValue('Kaks keelt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: en('seminars.form.editTitle') })).toBeVisible();
  await page
    .getByRole('radiogroup', { name: en('ui.language') })
    .getByText('ET')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: et('seminars.form.editTitle') })).toBeVisible();
  expect(page.url()).toBe(address);
  await page.close();
});

test('a text that is no day stays, is told at its field, and cannot be saved', async ({ et }) => {
  const page = await editing(et);
  const answerBy = page.getByLabel(et('seminars.field.answerBy'));
  await answerBy.fill('31.02.2027');
  await answerBy.press('Tab');
  await expect(page.getByText(et('ui.day.notADay'))).toBeVisible();
  await expect(answerBy).toHaveValue('31.02.2027');
  await save(page, et).click();
  await expect(answerBy).toBeFocused();
  await expect(answerBy).toHaveValue('31.02.2027');
  await expect(page.getByRole('heading', { level: 1, name: et('seminars.form.editTitle') })).toBeVisible();
  await answerBy.fill('1/2/2030');
  await answerBy.press('Tab');
  await expect(answerBy).toHaveValue('01.02.2030');
  await expect(page.getByText(et('ui.day.notADay'))).toBeHidden();
  await page.close();
});
