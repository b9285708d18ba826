import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { ask, makeSeminar, people, phone, seminarWith, signedIn, test } from './support/house.js';
import { dayFromToday } from './support/forms.js';

// Who works by keyboard is led into a dialog, to what there is to do, and back to where they were (WCAG 2.4.3).

let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
});

test.afterAll(async () => context.close());

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens its menu and chooses, all by keyboard. */
async function choose(menu: Locator, item: string): Promise<void> {
  await menu.focus();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('menuitem', { name: item });
  await expect(chosen).toBeVisible();
  await chosen.focus();
  await page.keyboard.press('Enter');
}

test('a dialog begins at its first field, whose list stays closed, and ends at the button that opened it', async ({ et }) => {
  await page.goto('/councils/ida-viru?tab=members');
  const add = button(et('councils.members.add'));
  await add.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: et('councils.members.add') });
  const first = dialog.getByRole('combobox', { name: et('councils.members.institution') });
  await expect(first).toBeFocused();
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  // The first Escape closes the list, the second one the dialog.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(add).toBeFocused();
});

test('out of a menu it comes back to the menu, and a calendar opens by the arrow key only', async ({ et }) => {
  await page.goto('/councils/ida-viru?tab=members');
  const menu = page.getByRole('button', { name: et('councils.members.menu', { name: 'Hillar Metsoja' }) });
  await choose(menu, et('councils.members.endSeat'));
  const dialog = page.getByRole('dialog', { name: et('councils.members.endSeat') });
  await expect(dialog.getByLabel(et('councils.members.lastDay'))).toBeFocused();
  const nextMonth = button(et('ui.day.nextMonth'));
  await expect(nextMonth).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(nextMonth).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(nextMonth).toBeHidden();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: et('ui.close') }).click();
  await expect(dialog).toBeHidden();
  await expect(menu).toBeFocused();
});

test('the sessions of an agenda give it back to their card and to their menu', async ({ et }) => {
  const { id, days } = await makeSeminar(context, 'ida-viru', {
    title: 'Klaviatuuri õppepäev',
    kind: 'TRAINING',
    days: [{ date: dayFromToday(120), startsAt: '10:00', endsAt: '16:00' }],
  });
  await ask(context, 'mutation ($input: AddAgendaSessionInput!) { addAgendaSession(input: $input) { id } }', {
    input: { seminarId: id, dayId: days[0]?.id, title: 'Avamine', kind: 'OPENING', startsAt: '10:00', endsAt: '10:45' },
  });
  await page.goto(`/seminars/${id}/agenda`);
  const card = page.getByRole('article', { name: /Avamine/ }).getByRole('button', { name: /^Avamine 10:00/ });
  await card.focus();
  await page.keyboard.press('Enter');
  const editing = page.getByRole('dialog', { name: et('seminars.agenda.editTitle') });
  await expect(editing.getByLabel(et('seminars.field.sessionTitle'))).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editing).toBeHidden();
  await expect(card).toBeFocused();

  const menu = page.getByRole('button', { name: et('seminars.agenda.menu', { title: 'Avamine' }) });
  await choose(menu, et('seminars.agenda.move'));
  const moving = page.getByRole('dialog', { name: et('seminars.agenda.moveTitle', { title: 'Avamine' }) });
  await expect(moving.getByRole('combobox', { name: et('seminars.field.room') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(moving).toBeHidden();
  await expect(menu).toBeFocused();
});

test('a dialog without fields begins at its title; one that a link has opened ends at the heading of its page', async ({ browser, et }) => {
  const southern = await signedIn(browser, people.southernSecretary);
  const roundTable = await seminarWith(southern, /ümarlaud/, ['INVITING']);
  const other = await southern.newPage();
  await other.goto(`/seminars/${roundTable.id}/invitations`);
  const name = other.getByRole('button', { name: 'Alar Heimsoo', exact: true });
  await name.focus();
  await other.keyboard.press('Enter');
  const dialog = other.getByRole('dialog', { name: 'Alar Heimsoo' });
  await expect(dialog.getByText('Alar Heimsoo')).toBeFocused();
  await other.reload();
  await expect(dialog.getByText('Alar Heimsoo')).toBeFocused();
  await dialog.getByRole('button', { name: et('ui.close') }).click();
  await expect(dialog).toBeHidden();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await southern.close();
});

test('a form of a page keeps it where it was when it is saved', async ({ browser, et }) => {
  const told = await signedIn(browser, people.representative, phone);
  const mobile = await told.newPage();
  await mobile.goto('/actions');
  await mobile.getByRole('link', { name: /suitsuandur/ }).tap();
  await expect(mobile.getByText(et('plans.itemState.IN_PROGRESS'), { exact: true }).first()).toBeInViewport();
  await mobile.getByLabel(et('plans.items.note')).fill('Järgmine samm on kokku lepitud');
  const save = mobile.getByRole('button', { name: et('plans.items.save'), exact: true });
  await save.press('Enter');
  await expect(mobile.getByLabel(et('plans.items.note'))).toHaveValue('');
  await expect(save).toBeFocused();
  await told.close();
});
