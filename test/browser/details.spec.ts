import { expect } from '@playwright/test';
import { ask, makeSeminar, people, signedIn, test } from './support/house.js';

// Small things that spare a question.

test('who is secretary of one council finds it chosen in the form of a new seminar', async ({ browser, et }) => {
  const context = await signedIn(browser, people.southernSecretary);
  const page = await context.newPage();
  await page.goto('/seminars/new');
  const lead = page.getByRole('group', { name: et('seminars.form.lead') });
  await expect(lead.getByRole('combobox', { name: et('seminars.field.council') })).toHaveValue('Valgamaa turvalisuse nõukogu');
  await context.close();
});

test('a text is held to what the server takes, and says when room gets scarce', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const { id } = await makeSeminar(context, 'ida-viru', { title: 'Pika jutu päev' });
  const page = await context.newPage();
  await page.goto(`/seminars/${id}/edit`);
  const group = page.getByRole('textbox', { name: et('seminars.field.targetGroup') });
  await group.fill('Kõik, '.repeat(100));
  await expect(group).not.toHaveAccessibleDescription(/./);
  await group.fill('x'.repeat(990));
  await expect(group).toHaveAccessibleDescription(et('ui.lettersLeft', { count: 10 }));
  await group.press('End');
  await group.pressSequentially('0123456789abc');
  await expect(group).toHaveValue(`${'x'.repeat(990)}0123456789`);
  await expect(group).toHaveAccessibleDescription(et('ui.lettersLeft', { count: 0 }));
  await page.getByRole('button', { name: et('ui.save') }).click();
  await expect(page).toHaveURL(new RegExp(`/seminars/${id}$`));
  await context.close();
});

test('an institution shows its units, and a unit the way up', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const { institutions } = await ask<{ institutions: { nodes: { id: string }[] } }>(
    context,
    '{ institutions(first: 1, search: "Häirekeskuse Ida") { nodes { id } } }',
  );
  const page = await context.newPage();
  await page.goto(`/institutions/${institutions.nodes[0]?.id}`);
  const facts = page.getByRole('region', { name: et('people.institution.facts') });
  await facts.getByRole('link', { name: 'Häirekeskus', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Häirekeskus', exact: true })).toBeVisible();
  await expect(facts.getByText(et('people.institution.units'))).toBeVisible();
  await facts.getByRole('link', { name: 'Häirekeskuse Ida keskus' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Häirekeskuse Ida keskus' })).toBeVisible();
  await context.close();
});

test('a seat that has ended says so, and looks like no seat of today', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const { council } = await ask<{ council: { seats: { isCurrent: boolean; role: string; person: { id: string } }[] } }>(
    context,
    '{ council(slug: "ida-viru") { seats { isCurrent role person { id } } } }',
  );
  const ended = council.seats.find(({ isCurrent }) => !isCurrent);
  if (!ended) throw new Error('No seat of the council has ended.');
  const page = await context.newPage();
  const words = et('councils.members.endedSeat', { role: et(`councils.seatRole.${ended.role}`) });
  for (const path of ['/councils/ida-viru?tab=members&history=true', `/people/${ended.person.id}`]) {
    await page.goto(path);
    await expect(page.getByText(words).first(), path).toBeVisible();
  }
  await context.close();
});
