import { expect, type Page } from '@playwright/test';
import { ask, Hand, people, seminarWith, signedIn, test } from './support/house.js';
import { linkTo, mailsTo } from './support/mailbox.js';

// The secretary's way from an empty browser to an agenda that holds. The invitations to the same seminar are in invitations.spec.ts.

const JOINT = /koostööseminar/;
const NEW_SESSION = 'Rühmatööde kokkuvõte';
const TRAINING = 'Lähisuhtevägivald: kuidas märgata ja kellele anda teada';
const CASE_STUDY = 'Juhtumianalüüs: kolm päeva elektrita';

const card = (page: Page, times: string, title: string) => page.getByRole('article', { name: `${times} ${title}` });

test('the secretary signs in by a link from the mail and sees what waits for her', async ({ page, en, et, request }) => {
  const hand = new Hand('Sign in');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: en('signIn.title') })).toBeVisible();
  await page.getByLabel(en('signIn.email')).fill(people.secretary);
  const before = (await mailsTo(people.secretary)).length;
  await hand.click(page.getByRole('button', { name: en('signIn.send') }));
  await expect(page.getByRole('heading', { level: 1, name: en('signIn.lookTitle') })).toBeVisible();
  await expect.poll(async () => (await mailsTo(people.secretary)).length).toBe(before + 1);

  await page.getByRole('link', { name: en('signIn.toCatcher') }).click();
  await page.getByRole('link', { name: people.secretary }).first().click();
  await page.getByText('Plain text').click();
  const link = page.getByRole('link', { name: /\/sign-in\// });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toBe(await linkTo(people.secretary, 'sign-in'));

  // A scanner of mails opens links, too: it must burn nothing.
  for (const time of ['once', 'twice']) expect((await request.get(address)).status(), `opened ${time}`).toBe(200);
  const opened = page.waitForEvent('popup');
  await hand.click(link);
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1, name: en('signIn.enterTitle') })).toBeVisible();
  await hand.click(tab.getByRole('button', { name: en('signIn.enter') }));

  // From here the page speaks her language.
  await expect(tab.getByRole('heading', { level: 1, name: et('home.greeting', { name: 'Kaire' }) })).toBeVisible();
  await tab.getByRole('button', { name: /^Näita kõiki \(\d+\)$/ }).click();
  const tasks = tab.getByRole('listitem').filter({ hasText: JOINT });
  await expect(tasks.filter({ has: tab.getByRole('link', { name: /\d+ kutset|[Kk]uts/ }) }).first()).toBeVisible();
  expect(hand.told()).toBeLessThanOrEqual(3);

  // The link has done its work: once.
  await tab.context().clearCookies();
  await tab.goto(address);
  await tab.getByRole('button', { name: en('signIn.enter') }).click();
  await expect(tab.getByRole('alert')).toBeVisible();
  await expect(tab.getByRole('link', { name: en('signIn.newLink') })).toBeVisible();
});

test('she adds, moves by menu and by keyboard, and a collision is refused in words', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const joint = await seminarWith(context, JOINT, ['PLANNED', 'INVITING']);

  await test.step('from home to the agenda', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: joint.title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: joint.title })).toBeVisible();
    await page.getByRole('link', { name: et('seminars.tab.agenda'), exact: true }).click();
  });

  await test.step('a session is added by the dialog', async () => {
    const hand = new Hand('Add a session');
    await hand.click(page.getByRole('button', { name: et('seminars.agenda.add'), exact: true }));
    const dialog = page.getByRole('dialog', { name: et('seminars.agenda.addTitle') });
    await dialog.getByLabel(et('seminars.field.sessionTitle')).fill(NEW_SESSION);
    await hand.click(dialog.getByRole('combobox', { name: et('seminars.field.room') }));
    await hand.click(page.getByRole('option', { name: 'Suur saal' }));
    await dialog.getByLabel(et('seminars.field.startsAt')).fill('1630');
    await dialog.getByLabel(et('seminars.field.endsAt')).fill('17');
    await hand.click(dialog.getByRole('button', { name: et('seminars.agenda.addSubmit') }));
    await expect(dialog).toBeHidden();
    await expect(card(page, '16:30–17:00', NEW_SESSION)).toBeVisible();
    hand.told();
  });

  await test.step('another is moved by its menu', async () => {
    const hand = new Hand('Move a session by its menu');
    await hand.click(page.getByRole('button', { name: et('seminars.agenda.menu', { title: TRAINING }) }));
    await hand.click(page.getByRole('menuitem', { name: et('seminars.agenda.move') }));
    const dialog = page.getByRole('dialog', { name: et('seminars.agenda.moveTitle', { title: TRAINING }) });
    await dialog.getByLabel(et('seminars.field.startsAt')).fill('15:15');
    await hand.click(dialog.getByRole('button', { name: et('seminars.agenda.moveSubmit') }));
    await expect(dialog).toBeHidden();
    await expect(card(page, '15:15–16:45', TRAINING)).toBeVisible();
    hand.told();
  });

  await test.step('and one by keyboard, which a screen reader hears', async () => {
    const said = (from: string, to: string) => et('seminars.agenda.at', { from, to, room: 'Suur saal' });
    const live = (text: string) => page.getByRole('status').filter({ hasText: text });
    await page.getByRole('button', { name: et('seminars.agenda.carry', { title: NEW_SESSION }) }).focus();
    await page.keyboard.press('Space');
    await expect(live(et('seminars.agenda.lifted', { title: NEW_SESSION, place: said('16:30', '17:00') }))).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(live(said('16:15', '16:45'))).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(live(said('16:00', '16:30'))).toBeAttached();
    await page.keyboard.press('Space');
    await expect(live(et('seminars.agenda.dropped', { title: NEW_SESSION, place: said('16:00', '16:30') }))).toBeAttached();
    await expect(card(page, '16:00–16:30', NEW_SESSION)).toBeVisible();
  });

  await test.step('a collision is refused in words and changes nothing', async () => {
    await page.getByRole('button', { name: et('seminars.agenda.menu', { title: TRAINING }) }).click();
    await page.getByRole('menuitem', { name: et('seminars.agenda.move') }).click();
    const dialog = page.getByRole('dialog', { name: et('seminars.agenda.moveTitle', { title: TRAINING }) });
    await dialog.getByRole('combobox', { name: et('seminars.field.room') }).click();
    await page.getByRole('option', { name: 'Suur saal' }).click();
    await dialog.getByLabel(et('seminars.field.startsAt')).fill('13:30');
    await dialog.getByRole('button', { name: et('seminars.agenda.moveSubmit') }).click();
    const words = et('problem.room-is-taken', { name: 'Suur saal', title: CASE_STUDY, startsAt: '13:00', endsAt: '14:30' });
    await expect(dialog.getByText(words)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(card(page, '15:15–16:45', TRAINING)).toBeVisible();
    await expect(card(page, '16:00–16:30', NEW_SESSION)).toBeVisible();
    await expect(card(page, '13:00–14:30', CASE_STUDY)).toBeVisible();
  });
  await context.close();
});

test('a carried session that finds its room taken goes back', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const joint = await seminarWith(context, JOINT, ['PLANNED', 'INVITING']);
  const title = 'Kokkuvõte ja järgmise seminari koht';
  await page.goto(`/seminars/${joint.id}/agenda?day=2`);
  await expect(card(page, '14:30–15:00', title)).toBeVisible();
  await page.getByRole('button', { name: et('seminars.agenda.carry', { title }) }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '14:30–15:00' })).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: '14:15–14:45' })).toBeAttached();
  await page.keyboard.press('Space');
  const taken = 'Ühised tegevused järgmiseks aastaks: kes, mida ja mis ajaks';
  const words = et('problem.room-is-taken', { name: 'Suur saal', title: taken, startsAt: '13:15', endsAt: '14:30' });
  await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  await expect(card(page, '14:30–15:00', title)).toBeVisible();
  const stored = await ask<{ seminar: { sessions: { title: string; startsAt: string }[] } }>(
    context,
    'query ($id: ID!) { seminar(id: $id) { sessions { title startsAt } } }',
    { id: joint.id },
  );
  expect(stored.seminar.sessions.find((session) => session.title === title)?.startsAt).toBe('14:30');
  await context.close();
});
