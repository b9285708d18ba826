import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { dayFromToday } from './support/forms.js';
import { makeSeminar, people, signedIn, test, type MadeSeminar } from './support/house.js';

// The first sessions of an empty agenda, and how they are taken hold of; each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let page: Page;
let made: MadeSeminar;

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
  made = await makeSeminar(context, 'ida-viru', {
    title: 'Päevakorra õppepäev',
    // Of a training nothing is left over, so its agenda begins empty.
    kind: 'TRAINING',
    days: [{ date: dayFromToday(130), startsAt: '09:30', endsAt: '16:00' }],
  });
});

test.afterAll(async () => context.close());

const card = (title: string): Locator => page.getByRole('article', { name: title });

test('an empty day says what to do; each new session is offered the time when the one before ends', async ({ et }) => {
  await page.goto(`/seminars/${made.id}/agenda`);
  await expect(page.getByText(et('seminars.agenda.emptyHintGrid'))).toBeVisible();
  const dialog = page.getByRole('dialog', { name: et('seminars.agenda.addTitle') });
  for (const [title, from, to] of [
    ['Avamine', '09:30', '10:15'],
    ['Ülevaade', '10:15', '11:00'],
  ] as const) {
    await page.getByRole('button', { name: et('seminars.agenda.add'), exact: true }).click();
    await expect(dialog.getByLabel(et('seminars.field.startsAt'))).toHaveValue(from);
    await expect(dialog.getByLabel(et('seminars.field.endsAt'))).toHaveValue(to);
    await dialog.getByLabel(et('seminars.field.sessionTitle')).fill(title);
    await dialog.getByRole('button', { name: et('seminars.agenda.addSubmit') }).click();
    await expect(card(`${from}–${to} ${title}`)).toBeVisible();
  }
  await expect(page.getByText(et('seminars.agenda.emptyHintGrid'))).toBeHidden();
});

test('a start that is moved takes the end with it, however it is typed', async ({ et }) => {
  await card('10:15–11:00 Ülevaade')
    .getByRole('button', { name: /^Ülevaade 10:15/ })
    .click();
  const dialog = page.getByRole('dialog', { name: et('seminars.agenda.editTitle') });
  const [start, end] = [dialog.getByLabel(et('seminars.field.startsAt')), dialog.getByLabel(et('seminars.field.endsAt'))];
  await start.fill('');
  await start.pressSequentially('12:00');
  await expect(end).toHaveValue('12:45');
  await start.fill('1330');
  await end.fill('1500');
  await start.fill('13');
  await end.focus();
  await expect(start).toHaveValue('13:00');
  await expect(end).toHaveValue('14:30');
  await dialog.getByRole('button', { name: et('ui.save') }).click();
  await expect(card('13:00–14:30 Ülevaade')).toBeVisible();
});

test('a finger scrolls the page over the cards, and carries one after it was held', async ({ browser }) => {
  const tablet = await signedIn(browser, people.secretary, { viewport: { width: 1024, height: 600 }, hasTouch: true, isMobile: true });
  const held = await tablet.newPage();
  await held.goto(`/seminars/${made.id}/agenda`);
  const carried = held.getByRole('article', { name: '13:00–14:30 Ülevaade' });
  await carried.scrollIntoViewIfNeeded();
  const fingers = await tablet.newCDPSession(held);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const middle = async () => {
    const box = await carried.boundingBox();
    if (!box) throw new Error('The card is not on the page.');
    return [box.x + box.width / 2, box.y + 30] as const;
  };
  const scrolled = () => held.evaluate<number>('scrollY');

  const before = await scrolled();
  const [x, y] = await middle();
  await touch('touchStart', x, y);
  for (const step of [1, 2, 3, 4, 5, 6]) await touch('touchMove', x, y + step * 20);
  await touch('touchEnd');
  await expect.poll(scrolled).toBeLessThan(before);
  await expect(carried).toBeVisible();

  await carried.scrollIntoViewIfNeeded();
  const [left, top] = await middle();
  await touch('touchStart', left, top);
  await expect(held.getByRole('status').filter({ hasText: 'Ülevaade' })).toBeAttached();
  for (const step of [1, 2, 3, 4]) await touch('touchMove', left, top - step * 12);
  await touch('touchEnd');
  await expect(held.getByRole('article', { name: '12:30–14:00 Ülevaade' })).toBeVisible();
  await tablet.close();
});

test('who only reads is told that the agenda is still to come', async ({ browser, et }) => {
  const empty = await makeSeminar(context, 'ida-viru', {
    title: 'Päevakord on tulemas',
    kind: 'TRAINING',
    days: [{ date: dayFromToday(140), startsAt: '09:30', endsAt: '16:00' }],
  });
  const reader = await signedIn(browser, people.chair);
  const reading = await reader.newPage();
  await reading.goto(`/seminars/${empty.id}/agenda`);
  await expect(reading.getByText(et('seminars.agenda.emptyHintRead'))).toBeVisible();
  await reader.close();
});
