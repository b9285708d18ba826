import { expect, type Locator } from '@playwright/test';
import { faultsOf } from './support/axe.js';
import { dayFromToday, fillDay } from './support/forms.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';

interface Found {
  id: string;
}

/** The labels of what can be filled in, from top to bottom. */
const inputsOf = async (dialog: Locator): Promise<string[]> => {
  const labels = await dialog.locator('label').filter({ visible: true }).allTextContents();
  return labels.map((label) => label.replace(/\s*\*$/, ''));
};

test('a new action asks three things, and keeps the rest behind one button that a keyboard folds without losing a word', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await page.goto('/actions?whose=council&council=ida-viru&dialog=action');
  const adding = page.getByRole('dialog', { name: et('plans.items.add') });
  const more = adding.getByRole('button', { name: et('ui.moreFields', { count: 0 }), exact: true });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  expect(await inputsOf(adding)).toEqual(['plans.items.whatToDo', 'plans.items.owner', 'plans.items.due'].map((key) => et(key)));

  await more.focus();
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(adding.getByRole('group', { name: et('plans.items.group.origin') })).toBeVisible();
  expect(await inputsOf(adding)).toHaveLength(20);
  expect(await faultsOf(page, 'the form of an action, unfolded', 'dialog')).toEqual([]);
  const description = adding.getByLabel(et('plans.items.description'));
  await description.fill('Küsida hinnapakkumist');
  await more.press('Space');
  await expect(description).toBeHidden();
  const holding = adding.getByRole('button', { name: et('ui.moreFields', { count: 1 }) });
  await expect(holding).toBeFocused();
  await holding.press('Enter');
  await expect(description).toHaveValue('Küsida hinnapakkumist');

  await page.reload();
  await expect(description, 'what was typed earlier is seen').toHaveValue('Küsida hinnapakkumist');
  await adding.getByRole('button', { name: et('ui.draft.startOver') }).click();
  await context.close();
});

test('what the server refuses is never folded away: it opens, and takes the focus', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  await page.goto('/actions?whose=council&council=ida-viru&dialog=action');
  const adding = page.getByRole('dialog', { name: et('plans.items.add') });
  await adding.getByLabel(et('plans.items.whatToDo')).fill('Paigaldada kiirusnäidik');
  await adding.getByLabel(et('plans.items.owner')).fill('Jõhvi Valla');
  const entering = new Hand('Enter an action with a start day, on a phone');
  await entering.tap(page.getByRole('option', { name: /Jõhvi Valla/ }));
  await fillDay(adding.getByLabel(et('plans.items.due')), dayFromToday(30));
  const more = adding.getByRole('button', { name: et('ui.moreFields', { count: 0 }), exact: true });
  await entering.tap(more);
  // Who does it does not help itself, and is not offered.
  const helpers = adding.getByLabel(et('plans.items.helpers'));
  await helpers.fill('Valla');
  await expect(page.getByRole('option', { name: /Valla/i }).first()).toBeVisible();
  await expect(page.getByRole('option', { name: /Jõhvi Valla/ })).toHaveCount(0);
  await helpers.fill('');
  await helpers.press('Escape');
  const start = adding.getByLabel(et('plans.items.start'));
  await start.fill('varsti');
  await start.press('Tab');
  await more.tap();
  await expect(start).toBeHidden();
  await adding.getByRole('button', { name: et('plans.items.create') }).tap();
  await expect(start).toBeFocused();
  await expect(start).toHaveAttribute('aria-invalid', 'true');
  await expect(start).toHaveValue('varsti');
  await fillDay(start, dayFromToday(1));
  await entering.tap(adding.getByRole('button', { name: et('plans.items.create') }));
  await expect(page.getByRole('heading', { level: 1, name: /Paigaldada kiirusnäidik/ })).toBeVisible();
  expect(entering.told()).toBe(3);
  await context.close();
});

test('what the place gives stands beside what is asked, and an action that is changed shows what it holds', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { council, actionItems } = await ask<{ council: { decisions: { nodes: Found[] } }; actionItems: { nodes: Found[] } }>(
    context,
    `{
      council(slug: "ida-viru") { decisions(filter: { states: [IN_FORCE] }, first: 1) { nodes { id } } }
      actionItems(filter: { search: "suitsuandur" }, first: 1) { nodes { id } }
    }`,
  );
  await page.goto(`/decisions/${council.decisions.nodes[0]?.id}?dialog=action`);
  const adding = page.getByRole('dialog', { name: et('plans.items.add') });
  await expect(adding.getByLabel(et('plans.items.agreedBy'))).not.toHaveValue('');
  await expect(adding.getByRole('button', { name: et('ui.moreFields', { count: 0 }), exact: true })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  expect(await inputsOf(adding)).not.toContain(et('plans.items.phase'));

  const table = page.getByRole('table', { name: et('plans.items.title') });
  const add = page.getByRole('button', { name: et('plans.items.add') });
  for (const title of ['Tellida sildid', 'Panna sildid üles']) {
    const entering = new Hand('Enter an action of a decision');
    if (await adding.isHidden()) await entering.click(add);
    await expect(adding.getByLabel(et('plans.items.whatToDo'))).toHaveValue('');
    await adding.getByLabel(et('plans.items.whatToDo')).fill(title);
    await adding.getByLabel(et('plans.items.owner')).fill('Jõhvi Valla');
    await entering.click(page.getByRole('option', { name: /Jõhvi Valla/ }));
    await fillDay(adding.getByLabel(et('plans.items.due')), dayFromToday(60));
    await entering.click(adding.getByRole('button', { name: et('plans.items.create') }));
    await expect(adding).toBeHidden();
    await expect(table.getByRole('link', { name: title })).toBeVisible();
    expect(entering.told()).toBeLessThanOrEqual(3);
  }
  await expect(add).toBeFocused();

  await page.goto(`/actions/${actionItems.nodes[0]?.id}?dialog=edit`);
  const editing = page.getByRole('dialog', { name: et('plans.items.edit') });
  await expect(editing.getByRole('button', { name: et('ui.moreFields', { count: 0 }), exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await context.close();
});
