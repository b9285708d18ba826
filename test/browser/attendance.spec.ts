import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ask, Hand, people, phone, seminarWith, signedIn, test } from './support/house.js';
import { capital } from './support/words.js';

// At the door, with a phone, one after the other.
test.describe.configure({ mode: 'serial' });

interface Day {
  id: string;
  attendanceCounts: { present: number };
  attendees: { person: { id: string; name: string }; attendances: { state: string; day: { id: string } }[] }[];
}

let context: BrowserContext;
let page: Page;
let seminarId: string;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary, phone);
  page = await context.newPage();
  seminarId = (await seminarWith(context, /koostööseminar/, ['HELD'])).id;
});
test.afterAll(async () => context.close());

const firstDay = async (): Promise<Day> => {
  const query = `query ($id: ID!) { seminar(id: $id) { days { id attendanceCounts { present }
    attendees { person { id name } attendances { state day { id } } } } } }`;
  const { seminar } = await ask<{ seminar: { days: Day[] } }>(context, query, { id: seminarId });
  const [day] = seminar.days;
  if (!day) throw new Error('A seminar that was held has a day.');
  return day;
};

const stored = async (name: string): Promise<string | undefined> => {
  const { id, attendees } = await firstDay();
  return attendees.find(({ person }) => person.name === name)?.attendances.find(({ day }) => day.id === id)?.state;
};

test('she finds a name and records with one tap, and may correct herself', async ({ et }) => {
  const hand = new Hand('Record somebody at the door');
  const name = (await firstDay()).attendees.at(-1)?.person.name ?? '';
  await page.goto(`/seminars/${seminarId}/attendance?day=1`);
  await page.getByRole('searchbox', { name: et('seminars.invite.search') }).fill(name.toUpperCase());
  const row = page.getByRole('group', { name, exact: true });
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('group') })).toHaveCount(1);
  const say = (state: string) => row.getByRole('button', { name: new RegExp(`^${et(`seminars.attendanceState.${state}`)}$`, 'i') });
  await say('ABSENT').tap();
  await expect(say('ABSENT')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => stored(name)).toBe('ABSENT');
  const { present } = (await firstDay()).attendanceCounts;
  await hand.tap(say('PRESENT'));
  await expect.poll(() => stored(name)).toBe('PRESENT');
  await page.reload();
  await expect(say('PRESENT')).toHaveAttribute('aria-pressed', 'true');
  expect(hand.told()).toBe(1);
  const total = page
    .getByRole('list', { name: et('seminars.attendance.summary') })
    .getByRole('listitem')
    .last();
  await expect(total).toContainText(`${capital(et('seminars.attendanceState.PRESENT'))}${present + 1}`);
});

test('she adds somebody who came uninvited', async ({ et }) => {
  const { attendees } = await firstDay();
  const { persons } = await ask<{ persons: { nodes: { id: string; name: string }[] } }>(
    context,
    '{ persons(first: 100) { nodes { id name } } }',
  );
  const guest = persons.nodes.find(({ id }) => attendees.every(({ person }) => person.id !== id));
  if (!guest) throw new Error('Everybody was invited.');
  await page.getByRole('button', { name: et('seminars.attendance.walkIn') }).tap();
  const dialog = page.getByRole('dialog', { name: et('seminars.attendance.walkInTitle') });
  await dialog.getByRole('combobox', { name: et('seminars.field.person') }).fill(guest.name);
  await page
    .getByRole('option', { name: new RegExp(`^${guest.name}`) })
    .first()
    .tap();
  await dialog.getByRole('button', { name: et('seminars.attendance.record'), exact: true }).tap();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: et('seminars.invite.search') }).fill(guest.name);
  await expect(page.getByRole('group', { name: guest.name, exact: true })).toBeVisible();
  expect((await firstDay()).attendees.filter(({ person }) => person.id === guest.id)).toHaveLength(1);
});
