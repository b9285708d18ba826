import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { look } from './support/forms.js';
import { ask, Hand, people, signedIn, test } from './support/house.js';

// An institution from its first day in a council to the end of its first seat, and its people; each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const RESCUERS = 'Remniku Vabatahtlikud Päästjad';
const [HOLDER, FIRST, SECOND] = ['Urmas Pootsmaa', 'Leida Sääsk', 'Arno Kivirand'];
const REASON = 'Läks teise maakonda tööle';

let context: BrowserContext;
let page: Page;
let institutionId: string;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
  const made = await ask<{ createInstitution: { id: string } }>(
    context,
    'mutation ($input: CreateInstitutionInput!) { createInstitution(input: $input) { id } }',
    { input: { name: RESCUERS, kind: 'NGO' } },
  );
  institutionId = made.createInstitution.id;
  for (const [firstName, lastName] of [HOLDER, FIRST, SECOND].map((name) => name.split(' ')))
    await ask(context, 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', {
      input: { institutionId, firstName, lastName },
    });
});

test.afterAll(async () => context.close());

const block = (): Locator => page.getByRole('region', { name: RESCUERS });

test('she takes an institution in as a member and gives it a seat with substitutes in order', async ({ et }) => {
  const hand = new Hand('Add a member with a seat and two substitutes');
  await page.goto('/councils/ida-viru?tab=members');
  await hand.click(page.getByRole('button', { name: et('councils.members.add') }));
  const adding = page.getByRole('dialog', { name: et('councils.members.add') });
  await hand.click(await look(page, adding.getByRole('combobox', { name: et('councils.members.institution') }), RESCUERS));
  await hand.click(adding.getByRole('button', { name: et('councils.members.add') }));

  // A member without a person is half the work: the next dialog is there already.
  const seat = page.getByRole('dialog', { name: et('councils.members.assign') });
  await expect(seat).toContainText(RESCUERS);
  await hand.click(await look(page, seat.getByRole('combobox', { name: et('councils.members.person') }), HOLDER));
  const next = seat.getByRole('combobox', { name: et('councils.members.addSubstitute') });
  for (const name of [SECOND, FIRST]) await hand.click(await look(page, next, name));
  const order = seat.getByRole('list', { name: et('councils.members.substitutes') }).getByRole('listitem');
  await expect(order).toHaveText([`1. ${SECOND}`, `2. ${FIRST}`]);
  await hand.click(seat.getByRole('button', { name: et('councils.members.up', { name: FIRST }) }));
  await expect(order).toHaveText([`1. ${FIRST}`, `2. ${SECOND}`]);
  await hand.click(seat.getByRole('button', { name: et('councils.members.assign') }));
  await expect(seat).toBeHidden();
  await expect(page.getByRole('button', { name: et('councils.members.add') })).toBeFocused();
  await expect(block()).toContainText(HOLDER);
  await expect(block()).toContainText(`${et('councils.members.substitutes')}: 1. ${FIRST}, 2. ${SECOND}`);
  expect(hand.told()).toBeLessThanOrEqual(8);
});

test('she ends the seat, and the history keeps who sat there, until when and why', async ({ et }) => {
  const hand = new Hand('End a seat');
  await hand.click(block().getByRole('button', { name: et('councils.members.menu', { name: HOLDER }) }));
  await hand.click(page.getByRole('menuitem', { name: et('councils.members.endSeat') }));
  const dialog = page.getByRole('dialog', { name: et('councils.members.endSeat') });
  await dialog.getByLabel(et('councils.members.reason')).fill(REASON);
  await hand.click(dialog.getByRole('button', { name: et('councils.members.endSeat') }));
  await expect(dialog).toBeHidden();
  expect(hand.told()).toBeLessThanOrEqual(3);

  // Today is the last day; from tomorrow on it is history.
  const { council } = await ask<{ council: { seats: { person: { name: string }; validTo: string | null; endReason: string | null }[] } }>(
    context,
    '{ council(slug: "ida-viru") { seats { person { name } validTo endReason } } }',
  );
  expect(council.seats.find(({ person }) => person.name === HOLDER)).toMatchObject({ endReason: REASON });
  await page.getByRole('switch', { name: et('ui.history.endedToo') }).check();
  await expect(block()).toContainText(HOLDER);
  await expect(block()).toContainText(REASON);
  await page.reload();
  await expect(block()).toContainText(REASON);
});

test('she corrects a person and their institution', async ({ et }) => {
  await page.goto('/people');
  await page.getByRole('searchbox', { name: et('people.people.search') }).fill(FIRST);
  await page.getByRole('link', { name: FIRST }).click();
  const person = new Hand('Correct a person');
  await person.click(page.getByRole('button', { name: et('ui.edit') }));
  const form = page.getByRole('dialog', { name: et('people.person.edit') });
  await form.getByLabel(et('people.person.lastName')).fill('Sääsk-Kivirand');
  await form.getByLabel(et('people.person.email')).fill('leida at example');
  await person.click(form.getByRole('button', { name: et('ui.save') }));
  await expect(form.getByLabel(et('people.person.email'))).toHaveAccessibleDescription(new RegExp(et('people.notAnAddress')));
  await form.getByLabel(et('people.person.email')).fill(people.chair);
  await person.click(form.getByRole('button', { name: et('ui.save') }));
  const entered = et('problem.person-already-entered', { name: 'Viktor Zaretski' });
  await expect(form.getByLabel(et('people.person.email'))).toHaveAccessibleDescription(new RegExp(entered));
  await form.getByLabel(et('people.person.email')).fill('leida@example.org');
  await person.click(form.getByRole('button', { name: et('ui.save') }));
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Leida Sääsk-Kivirand' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'leida@example.org' })).toBeVisible();
  person.told();

  await page.getByRole('link', { name: RESCUERS }).first().click();
  const institution = new Hand('Correct an institution');
  await institution.click(page.getByRole('button', { name: et('ui.edit') }));
  const facts = page.getByRole('dialog', { name: et('people.institution.edit') });
  await facts.getByLabel(et('people.institution.dutyPhone')).fill('5550 0112');
  await institution.click(await look(page, facts.getByRole('combobox', { name: et('people.institution.regions') }), 'Alutaguse vald'));
  await institution.click(facts.getByRole('button', { name: et('ui.save') }));
  await expect(facts).toBeHidden();
  await expect(page.getByRole('region', { name: et('people.institution.facts') })).toContainText('5550 0112');
  await expect(page.getByRole('region', { name: et('people.institution.facts') })).toContainText('Alutaguse vald');
  expect(institution.told()).toBeLessThanOrEqual(3);
});

test('a search stands in the address, and the menu leads to the whole list again', async ({ et }) => {
  const name = HOLDER.split(' ')[1] ?? '';
  await page.goto(`/people?q=${name}`);
  const search = page.getByRole('searchbox', { name: et('people.people.search') });
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(search).toHaveValue(name);
  await expect(rows).toHaveText([HOLDER]);
  await page
    .getByRole('navigation', { name: et('ui.mainMenu') })
    .getByRole('link', { name: et('ui.nav.people') })
    .click();
  await expect(search).toHaveValue('');
  await expect(rows.nth(1)).toBeVisible();
});

test('councils of one kind are asked of the server', async ({ browser, et }) => {
  const all = await (await signedIn(browser, people.administrator)).newPage();
  await all.goto('/councils?kind=CRISIS_COMMISSION');
  const kinds = all
    .getByRole('table')
    .getByRole('row')
    .filter({ has: all.getByRole('rowheader') });
  await expect(kinds.first()).toBeVisible();
  await expect(kinds.filter({ hasNotText: et('councils.councilKind.CRISIS_COMMISSION') })).toHaveCount(0);
  await all.context().close();
});
