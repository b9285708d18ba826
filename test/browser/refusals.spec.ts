import { expect, type BrowserContext, type Page } from '@playwright/test';
import { dayFromToday, inWords } from './support/forms.js';
import { ask, makeSeminar, people, signedIn, test } from './support/house.js';
import { capital } from './support/words.js';

// What the server refuses is told where it is looked for: at the input, in its section, or above the buttons.

const LINK = 'https://video.example.org/oppepaev';

let context: BrowserContext;
let page: Page;
let id: string;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
  const hours = { startsAt: '10:00', endsAt: '16:00' };
  const made = await makeSeminar(context, 'ida-viru', {
    title: 'Õppepäev kahes osas',
    kind: 'TRAINING',
    mode: 'HYBRID',
    onlineUrl: LINK,
    days: [90, 91].map((days) => ({ date: dayFromToday(days), ...hours })),
    rooms: [{ name: 'Saal' }, { name: 'Klass' }],
  });
  id = made.id;
  await ask(context, 'mutation ($input: AddAgendaSessionInput!) { addAgendaSession(input: $input) { id } }', {
    input: {
      seminarId: id,
      dayId: made.days[0]?.id,
      roomId: made.rooms[1]?.id,
      title: 'Avamine',
      kind: 'OPENING',
      startsAt: '10:00',
      endsAt: '10:30',
    },
  });
});

test.afterAll(async () => context.close());

test('a day or a room with sessions cannot be taken away: it is said where she looks, and nothing typed is lost', async ({ et }) => {
  await page.goto(`/seminars/${id}/edit`);
  await page.getByLabel(et('seminars.field.targetGroup')).fill('Kriisikomisjonid');
  await page.getByRole('button', { name: et('seminars.form.removeDay', { number: 1 }) }).click();
  await page.getByRole('button', { name: et('ui.save') }).click();
  const days = page.getByRole('region', { name: et('seminars.form.days') }).getByRole('alert');
  await expect(days).toHaveText(et('problem.day-has-sessions', { date: inWords(dayFromToday(90)), title: 'Avamine' }));
  await expect(days).toBeFocused();
  await expect(days).toBeInViewport();
  await expect(page.getByLabel(et('seminars.field.targetGroup'))).toHaveValue('Kriisikomisjonid');
  const { seminar } = await ask<{ seminar: { days: object[] } }>(context, 'query ($id: ID!) { seminar(id: $id) { days { id } } }', { id });
  expect(seminar.days).toHaveLength(2);

  // What was typed comes back after a reload, and so does the way out of it.
  await page.reload();
  await expect(page.getByText(et('ui.draft.restored'))).toBeVisible();
  await page.getByRole('button', { name: et('ui.draft.startOver') }).click();
  await page.getByRole('button', { name: et('seminars.form.removeRoom', { number: 2 }) }).click();
  await page.getByRole('button', { name: et('ui.save') }).click();
  const rooms = page.getByRole('region', { name: et('seminars.form.place') }).getByRole('alert');
  await expect(rooms).toHaveText(et('problem.room-has-sessions', { name: 'Klass', title: 'Avamine' }));
  await expect(rooms).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: et('ui.draft.startOver') }).click();
});

test('what is refused of a field that is not shown is told above the buttons', async ({ et }) => {
  await page.goto(`/seminars/${id}/edit`);
  const mode = page.getByRole('combobox', { name: et('seminars.field.mode') });
  const choose = async (kind: 'IN_ROOM' | 'HYBRID') => {
    await mode.click();
    await page.getByRole('option', { name: capital(et(`seminars.seminarMode.${kind}`)), exact: true }).click();
  };
  const link = page.getByLabel(et('seminars.field.onlineUrl'));
  await link.fill('homme saadan');
  await choose('IN_ROOM');
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: et('ui.save') }).click();
  const told = page.getByRole('alert').filter({ hasText: et('ui.notDone') });
  await expect(told).toContainText(et('problem.not-a-web-address'));
  await expect(told).toBeFocused();
  await choose('HYBRID');
  await expect(link).toHaveAccessibleDescription(new RegExp(et('problem.not-a-web-address')));
  await expect(told).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: et('ui.draft.startOver') }).click();
  await expect(link).toHaveValue(LINK);
});
