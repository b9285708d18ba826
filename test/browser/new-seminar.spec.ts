import { expect, type BrowserContext, type Page } from '@playwright/test';
import { dayFromToday, fillDay, look, typed } from './support/forms.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';
import { capital } from './support/words.js';

// A seminar from its form to an agenda that was carried about: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const TITLE = 'Kriisiõppuse kokkuvõte kahes maakonnas';
const FIRST_DAY = dayFromToday(60);
const SECOND_DAY = dayFromToday(61);
const [BIG, SMALL] = ['Volikogu saal', 'Nurgatuba'];
const [OPENING, ALERT] = ['Avamine', 'Häire andmine'];

let context: BrowserContext;
let page: Page;
let id: string;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
});

test.afterAll(async () => context.close());

const card = (times: string, title: string) => page.getByRole('article', { name: `${times} ${title}` });

interface Stored {
  mode: string;
  onlineUrl: string;
  answerBy: string;
  hosts: { isLead: boolean; quota: number | null; council: { slug: string } }[];
  days: { date: string; startsAt: string; endsAt: string; venueName: string; dayLeader: { name: string } }[];
  rooms: { name: string }[];
  sessions: { title: string; startsAt: string; endsAt: string; room: { name: string } | null }[];
}

async function stored(): Promise<Stored> {
  const { seminar } = await ask<{ seminar: Stored }>(
    context,
    `query ($id: ID!) { seminar(id: $id) { mode onlineUrl answerBy hosts { isLead quota council { slug } } rooms { name }
      days { date startsAt endsAt venueName dayLeader { name } } sessions { title startsAt endsAt room { name } } } }`,
    { id },
  );
  return seminar;
}

test('she makes a two-day joint seminar: hosts, days with leader and venue, the link, the day to answer by', async ({ et }) => {
  const hand = new Hand('Make a two-day joint seminar');
  await page.goto('/seminars');
  await hand.click(page.getByRole('link', { name: et('seminars.new') }));
  await page.getByLabel(et('seminars.field.title')).fill(TITLE);
  await hand.click(page.getByRole('combobox', { name: et('seminars.field.mode') }));
  await hand.click(page.getByRole('option', { name: capital(et('seminars.seminarMode.HYBRID')) }));
  await fillDay(page.getByLabel(et('seminars.field.answerBy')), dayFromToday(40));

  const lead = page.getByRole('group', { name: et('seminars.form.lead') });
  await hand.click(lead.getByRole('combobox', { name: et('seminars.field.council') }));
  await hand.click(page.getByRole('option', { name: 'Ida-Virumaa turvalisuse nõukogu' }));
  await lead.getByLabel(et('seminars.field.quota')).fill('25');
  await hand.click(page.getByRole('button', { name: et('seminars.form.addHost') }));
  const neighbour = page.getByRole('group', { name: et('seminars.form.coHost', { number: 1 }) });
  await hand.click(await look(page, neighbour.getByRole('combobox', { name: et('seminars.field.council') }), 'Lääne-Virumaa'));

  const first = page.getByRole('group', { name: et('seminars.dayNumber', { number: 1 }), exact: true });
  await fillDay(first.getByLabel(et('seminars.field.date')), FIRST_DAY);
  await first.getByLabel(et('seminars.field.startsAt')).fill('10');
  await hand.click(await look(page, first.getByRole('combobox', { name: et('seminars.field.dayLeader') }), 'Kaire Pihlakmets'));
  await first.getByLabel(et('seminars.field.venue')).fill('Toila seltsimaja');
  await hand.click(page.getByRole('button', { name: et('seminars.form.addDay') }));
  const second = page.getByRole('group', { name: et('seminars.dayNumber', { number: 2 }), exact: true });
  await expect(second.getByLabel(et('seminars.field.date'))).toHaveValue(typed(SECOND_DAY));
  await expect(second.getByLabel(et('seminars.field.venue'))).toHaveValue('Toila seltsimaja');
  await hand.click(await look(page, second.getByRole('combobox', { name: et('seminars.field.dayLeader') }), 'Viktor Zaretski'));

  await page.getByLabel(et('seminars.field.onlineUrl')).fill('https://video.example.org/kriis');
  for (const [at, room] of [BIG, SMALL].entries()) {
    await hand.click(page.getByRole('button', { name: et('seminars.form.addRoom') }));
    const fields = page.getByRole('group', { name: et('seminars.form.room', { number: at + 1 }) });
    await fields.getByRole('textbox', { name: et('seminars.field.room') }).fill(room ?? '');
  }
  await page.getByRole('textbox', { name: et('seminars.field.aims') }).fill('Võtta õppusest õppust.');
  await hand.click(page.getByRole('button', { name: et('seminars.form.create') }));

  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  id = page.url().split('/').at(-1) ?? '';
  expect(await stored()).toEqual({
    mode: 'HYBRID',
    onlineUrl: 'https://video.example.org/kriis',
    answerBy: dayFromToday(40),
    hosts: expect.arrayContaining([
      { isLead: true, quota: 25, council: { slug: 'ida-viru' } },
      { isLead: false, quota: null, council: { slug: 'laane-viru' } },
    ]) as Stored['hosts'],
    days: [
      { date: FIRST_DAY, startsAt: '10:00', endsAt: '16:00', venueName: 'Toila seltsimaja', dayLeader: { name: 'Kaire Pihlakmets' } },
      { date: SECOND_DAY, startsAt: '10:00', endsAt: '16:00', venueName: 'Toila seltsimaja', dayLeader: { name: 'Viktor Zaretski' } },
    ],
    rooms: [{ name: BIG }, { name: SMALL }],
    // What is left over stands there by itself, in the first free time.
    sessions: [{ title: et('plans.followUp.title'), startsAt: '10:00', endsAt: '10:15', room: null }],
  });
  for (const shown of ['https://video.example.org/kriis', 'Lääne-Virumaa turvalisuse nõukogu', 'Toila seltsimaja', 'Viktor Zaretski'])
    await expect(page.getByRole('main').getByText(shown).first()).toBeVisible();
  expect(hand.told()).toBeLessThanOrEqual(13);
});

test('she takes out what stands there by itself', async ({ et }) => {
  await page.getByRole('link', { name: et('seminars.tab.agenda'), exact: true }).click();
  await page.getByRole('button', { name: et('seminars.agenda.menu', { title: et('plans.followUp.title') }) }).click();
  await page.getByRole('menuitem', { name: et('seminars.agenda.remove') }).click();
  await expect(card('10:00–10:15', et('plans.followUp.title'))).toBeHidden();
});

test('she fills free times of the agenda and drags a session by pointer into another room', async ({ et }) => {
  await page.getByRole('link', { name: et('seminars.tab.agenda'), exact: true }).click();
  for (const [title, time] of [
    [OPENING, '10:00'],
    [ALERT, '11:00'],
  ] as const) {
    const hand = new Hand(`Add a session at a free time: ${title}`);
    await hand.click(page.getByRole('button', { name: et('seminars.agenda.addAt', { room: BIG, time }) }));
    const dialog = page.getByRole('dialog', { name: et('seminars.agenda.addTitle') });
    await dialog.getByLabel(et('seminars.field.sessionTitle')).fill(title);
    await hand.click(dialog.getByRole('button', { name: et('seminars.agenda.addSubmit') }));
    await expect(dialog).toBeHidden();
    expect(hand.told()).toBeLessThanOrEqual(2);
  }

  const carried = card('11:00–11:45', ALERT);
  const from = await carried.boundingBox();
  const free = await page.getByRole('button', { name: et('seminars.agenda.addAt', { room: SMALL, time: '12:00' }) }).boundingBox();
  if (!from || !free) throw new Error('The card or its goal is not on the page.');
  const [x, y] = [from.x + from.width / 2, from.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 3 });
  // The card keeps the hold it was taken by: its top comes to the top of the free time.
  await page.mouse.move(free.x + free.width / 2, free.y + 10, { steps: 6 });
  await expect(
    page.getByRole('status').filter({ hasText: et('seminars.agenda.at', { from: '12:00', to: '12:45', room: SMALL }) }),
  ).toBeAttached();
  await page.mouse.up();

  await expect(card('12:00–12:45', ALERT)).toBeVisible();
  const heads = await page.getByText(SMALL, { exact: true }).boundingBox();
  const lies = await card('12:00–12:45', ALERT).boundingBox();
  expect(lies?.x).toBeGreaterThan((heads?.x ?? Infinity) - 20);
  await page.reload();
  await expect(card('12:00–12:45', ALERT)).toBeVisible();
  const { sessions } = await stored();
  expect(sessions.find(({ title }) => title === ALERT)).toEqual({
    title: ALERT,
    startsAt: '12:00',
    endsAt: '12:45',
    room: { name: SMALL },
  });
});

test('on a phone the agenda is a list, in which she moves by menu', async ({ browser, et }) => {
  const small = await signedIn(browser, people.secretary, phone);
  const held = await small.newPage();
  await held.goto(`/seminars/${id}/agenda`);
  const lines = held
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /\d\d:\d\d–\d\d:\d\d/ });
  await expect(lines).toHaveText([new RegExp(`10:00–10:45 · ${BIG}${OPENING}`), new RegExp(`12:00–12:45 · ${SMALL}${ALERT}`)]);
  const width = await held.evaluate('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(390);

  const hand = new Hand('Move a session by its menu on a phone');
  await hand.tap(held.getByRole('button', { name: et('seminars.agenda.menu', { title: OPENING }) }));
  await hand.tap(held.getByRole('menuitem', { name: et('seminars.agenda.move') }));
  const dialog = held.getByRole('dialog', { name: et('seminars.agenda.moveTitle', { title: OPENING }) });
  await hand.tap(dialog.getByRole('combobox', { name: et('seminars.field.room') }));
  await hand.tap(held.getByRole('option', { name: SMALL }));
  await dialog.getByLabel(et('seminars.field.startsAt')).fill('14');
  await hand.tap(dialog.getByRole('button', { name: et('seminars.agenda.moveSubmit') }));
  await expect(dialog).toBeHidden();
  await expect(lines).toHaveText([new RegExp(`12:00–12:45 · ${SMALL}${ALERT}`), new RegExp(`14:00–14:45 · ${SMALL}${OPENING}`)]);
  expect(hand.told()).toBeLessThanOrEqual(5);

  await held.getByText(et('seminars.dayNumber', { number: 2 })).tap();
  await expect(held.getByText(et('seminars.agenda.empty'))).toBeVisible();
  await small.close();
});
