import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { ask, Hand, people, phone, rowWith, seminarWith, signedIn, test } from './support/house.js';
import { allMails, calendarOf, linkTo } from './support/mailbox.js';
import { holdWorker } from './support/processes.js';
import { capital, inEachLanguage, LANGUAGES, type Language, type Say } from './support/words.js';

// One seminar from its list of invitees to their answers: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const JOINT = /koostööseminar/;
/** Who gets a mail, as the list of recipients tells it; the address only where the secretary may know it. */
interface Reader {
  address: string | undefined;
  language: string;
}
let readers: Reader[] = [];
const languageOf = (reader: Reader, et: Say): Language | undefined =>
  LANGUAGES.find((language) => reader.language === et(`people.language.${language}`));
let context: BrowserContext;
let page: Page;
let seminar: { id: string; title: string };

test.beforeAll(async ({ browser }) => {
  context = await signedIn(browser, people.secretary);
  page = await context.newPage();
  seminar = await seminarWith(context, JOINT, ['PLANNED']);
});

test.afterAll(async () => context.close());

test('she sees exactly who would be invited and why, no one twice', async ({ et }) => {
  await page.goto(`/seminars/${seminar.id}/invitations`);
  const heading = page.getByRole('heading', { name: new RegExp(et('seminars.invite.recipients', { count: 77 }).replace('77', '\\d+')) });
  const promised = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
  const table = page.getByRole('table').filter({ hasText: et('seminars.field.reasons') });
  await page.getByRole('button', { name: et('ui.showMore') }).click();
  await expect(table.getByRole('rowheader')).toHaveCount(promised);

  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  const read = await Promise.all(
    rows.map(async (row) => {
      const cells = row.getByRole('cell');
      return {
        name: await row.getByRole('rowheader').innerText(),
        institution: await cells.nth(0).innerText(),
        reasons: await cells.nth(1).getByRole('listitem').count(),
        language: await cells.nth(2).innerText(),
        address: await cells.nth(3).innerText(),
      };
    }),
  );
  expect(new Set(read.map(({ name, institution }) => `${name}, ${institution}`)).size).toBe(promised);
  expect(read.filter(({ reasons }) => reasons === 0)).toEqual([]);
  readers = read
    .filter(({ address }) => address.toLowerCase() !== et('seminars.invite.noAddress').toLowerCase())
    .map(({ address, language }) => ({ language, address: address.includes('@') ? address : undefined }));
  expect(readers.length).toBeGreaterThan(0);
  await expect(table.getByText(et('seminars.reason.PERSON')).first()).toBeVisible();
  await expect(table.getByText(et('seminars.reason.INSTITUTION', { institution: 'Sisekaitseakadeemia' })).first()).toBeVisible();
  await expect(rowWith(page, people.representative).getByText('Ida-Virumaa turvalisuse nõukogu')).toBeVisible();
});

test('reads the mail in each language before anything is sent', async ({ et, en }) => {
  const before = (await allMails()).length;
  const choose = page.getByRole('radiogroup', { name: et('seminars.mailPreview.language') });
  const subject = (say: Say) => page.getByText(say('seminars.mail.invitation.subject', { title: seminar.title }), { exact: true });
  await expect(subject(et)).toBeVisible();
  await choose.getByText('English').click();
  await expect(subject(en)).toBeVisible();
  await expect(page.getByTitle(et('seminars.mailPreview.frame', { language: 'English' }))).toBeVisible();
  await page.getByRole('switch', { name: et('seminars.mailPreview.asText') }).check();
  await expect(page.getByRole('region', { name: et('seminars.mailPreview.asText') })).toContainText(en('seminars.mail.when'));
  expect((await allMails()).length).toBe(before);
});

test('sends, and the bar follows the sending to its end, also after a reload in the middle', async ({ et }) => {
  const hand = new Hand('Send the invitations');
  const letGo = holdWorker();
  try {
    const languages = new Set(readers.map(({ language }) => language)).size;
    const button = et('seminars.send.button', { people: readers.length, languages });
    await hand.click(page.getByRole('button', { name: button }));
    const question = page.getByRole('dialog', { name: et('seminars.send.ask') });
    await hand.click(question.getByRole('button', { name: button }));
    const bar = page.getByRole('progressbar', { name: et('seminars.sending.title') });
    // At its beginning the bar has no width yet.
    await expect(bar).toHaveAttribute('aria-valuenow', '0');
    await page.reload();
    await expect(bar).toHaveAttribute('aria-valuenow', '0');
    await expect(page.getByText(et('seminars.sending.progress', { done: 0, total: readers.length }))).toBeVisible();
  } finally {
    letGo();
  }
  const done = et('seminars.sending.doneTitle', { accepted: readers.length, total: readers.length });
  await expect(page.getByText(done)).toBeVisible({ timeout: 45_000 });
  expect(hand.told()).toBeLessThanOrEqual(2);
});

test('every mail is accepted, in the language of its reader and with a calendar invitation', async ({ et }) => {
  await page.getByRole('link', { name: et('seminars.tab.mails'), exact: true }).click();
  const table = page.getByRole('table').filter({ hasText: et('seminars.field.attempts') });
  const more = page.getByRole('button', { name: et('ui.showMore') });
  await expect(table).toBeVisible();
  await expect(async () => {
    if (await more.isVisible()) await more.click();
    expect(await table.getByRole('rowheader').count()).toBe(readers.length);
  }).toPass({ timeout: 30_000 });
  await expect(table.getByText(capital(et('mail.deliveryState.ACCEPTED')), { exact: true })).toHaveCount(readers.length);

  const subjects = await inEachLanguage('seminars.mail.invitation.subject', { title: seminar.title });
  const mails = (await allMails()).filter((mail) => [...subjects.values()].includes(mail.subject));
  const addressOf = ({ to }: { to: string }) => /[^\s<>]+@[^\s<>]+/.exec(to)?.[0] ?? '';
  expect(new Set(mails.map(addressOf)).size).toBe(readers.length);
  expect(mails.length).toBe(readers.length);
  const subjectFor = (reader: Reader) => subjects.get(languageOf(reader, et) ?? 'et');
  for (const language of ['et', 'ru', 'en'] as const)
    expect(readers.filter((reader) => languageOf(reader, et) === language).length, language).toBeGreaterThan(0);
  for (const subject of subjects.values()) {
    const wanted = readers.filter((reader) => subjectFor(reader) === subject).length;
    expect(mails.filter((mail) => mail.subject === subject).length, subject).toBe(wanted);
  }
  for (const reader of readers) {
    const { address } = reader;
    if (address) expect(mails.find((mail) => addressOf(mail) === address)?.subject, address).toBe(subjectFor(reader));
  }
  for (const mail of mails) {
    const calendar = calendarOf(mail);
    expect(calendar.method).toBe('REQUEST');
    expect(calendar.attendees.join(' ').toLowerCase()).toContain(addressOf(mail));
  }
});

test('she reads a mail that was sent, without its reader’s own link', async ({ et }) => {
  const first = page.getByRole('table').getByRole('rowheader').first();
  const name = (await first.innerText()).split('\n')[0] ?? '';
  await page.getByRole('button', { name: et('seminars.mails.readOf', { name }), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: et('seminars.mail.title') });
  await expect(dialog.getByText(et('seminars.mail.isSame'))).toBeVisible();
  await dialog.getByRole('switch', { name: et('seminars.mailPreview.asText') }).check();
  const text = dialog.getByRole('region', { name: et('seminars.mailPreview.asText') });
  await expect(text).toContainText(name);
  await expect(text).toContainText('/answer/preview');
  await page.goBack();
  await expect(dialog).toBeHidden();
});

test('a member answers yes on a phone with three taps at most, and the seminar page shows it', async ({ browser, et }) => {
  await page.goto(`/seminars/${seminar.id}/invitations`);
  const before = await covered(page, et);
  const hand = new Hand('Answer yes, from the mail');
  const opened = await openAnswer(browser, people.representative);
  await hand.tap(opened.getByText(et('seminars.answer.own.ACCEPTED'), { exact: true }));
  await hand.tap(opened.getByRole('button', { name: et('answer.send') }));
  const noted = opened.getByRole('status').filter({ hasText: et('answer.noted.thanks') });
  await expect(noted).toContainText(et('seminars.answer.own.ACCEPTED'));
  // The tap on the link in the mail comes before.
  expect(hand.told() + 1).toBeLessThanOrEqual(3);
  await opened.reload();
  await expect(opened.getByRole('status').filter({ hasText: et('answer.noted.title') })).toBeVisible();
  await opened.context().close();
  const own = await signedIn(browser, people.representative);
  const theirs = await own.newPage();
  await theirs.goto(`/seminars/${seminar.id}`);
  await expect(theirs.getByRole('alert').filter({ hasText: et('seminars.own.answered') })).toContainText(
    et('seminars.answer.own.ACCEPTED'),
  );
  await theirs.getByRole('link', { name: et('seminars.own.change') }).click();
  await expect(theirs.getByRole('button', { name: et('answer.noted.change') })).toBeVisible();
  await own.close();

  await expect(answerOf(page, 'Riina Kadakamäe', et('seminars.invitationResponse.ACCEPTED'))).toBeVisible({ timeout: 30_000 });
  expect(await covered(page, et)).toBeGreaterThan(before);
});

test('another sends a substitute, and the first changes the answer', async ({ browser, et }) => {
  const before = await covered(page, et);
  const hand = new Hand('Answer with a substitute, from the mail');
  const chair = await openAnswer(browser, people.chair);
  await hand.tap(chair.getByText(et('seminars.answer.own.SUBSTITUTE'), { exact: true }));
  await chair.getByRole('combobox', { name: et('seminars.answer.substituteName') }).fill('Aino Sillaste');
  await chair.getByLabel(et('seminars.answer.substituteEmail')).fill('aino.sillaste@example.org');
  await hand.tap(chair.getByRole('button', { name: et('answer.send') }));
  await expect(chair.getByRole('status').filter({ hasText: et('answer.noted.thanks') })).toContainText('Aino Sillaste');
  hand.told();
  await chair.context().close();
  await showAnswers(et('seminars.invitationResponse.SUBSTITUTE'));
  await expect(answerOf(page, 'Viktor Zaretski', et('seminars.invitationResponse.SUBSTITUTE'))).toContainText('Aino Sillaste');
  const withSubstitute = await covered(page, et);
  expect(withSubstitute).toBeGreaterThan(before);

  const again = new Hand('Change an answer');
  const member = await openAnswer(browser, people.representative);
  await again.tap(member.getByRole('button', { name: et('answer.noted.change') }));
  await again.tap(member.getByText(et('seminars.answer.own.DECLINED'), { exact: true }));
  await member.getByLabel(et('seminars.answer.comment')).fill('Volikogu istung');
  await again.tap(member.getByRole('button', { name: et('answer.send') }));
  await expect(member.getByRole('status').filter({ hasText: et('answer.noted.thanks') })).toContainText(et('seminars.answer.own.DECLINED'));
  again.told();
  await member.context().close();
  await showAnswers(et('seminars.invitationResponse.DECLINED'));
  const declined = answerOf(page, 'Riina Kadakamäe', et('seminars.invitationResponse.DECLINED'));
  await expect(declined).toContainText('Volikogu istung');
  expect(await covered(page, et)).toBeLessThan(withSubstitute);

  await declined.getByRole('button', { name: 'Riina Kadakamäe', exact: true }).click();
  const history = page.getByRole('dialog', { name: 'Riina Kadakamäe' }).getByRole('list').last();
  await expect(history.getByText(capital(et('seminars.invitationResponse.ACCEPTED')), { exact: true })).toBeVisible();
  await expect(history.getByText(capital(et('seminars.invitationResponse.DECLINED')), { exact: true })).toBeVisible();
});

test('she sends a new link, and the one before says that there is a newer one', async ({ browser, et }) => {
  const before = await linkTo(people.representative, 'answer');
  await page.goto(`/seminars/${seminar.id}/invitations`);
  await showAnswers(et('seminars.invitationResponse.DECLINED'));
  await page.getByRole('button', { name: 'Riina Kadakamäe', exact: true }).click();
  await page.getByRole('dialog', { name: 'Riina Kadakamäe', exact: true }).getByText(et('seminars.renewLink.open')).click();
  const question = page.getByRole('dialog', { name: et('seminars.renewLink.ask', { name: 'Riina Kadakamäe' }) });
  await question.getByRole('button', { name: et('seminars.renewLink.open') }).click();
  await expect(page.getByText(et('seminars.renewLink.done'))).toBeVisible();
  await expect.poll(() => linkTo(people.representative, 'answer'), { timeout: 30_000 }).not.toBe(before);

  const opened = await openAnswer(browser, people.representative);
  await expect(opened.getByRole('status').filter({ hasText: et('answer.noted.title') })).toContainText(et('seminars.answer.own.DECLINED'));
  await opened.goto(before);
  await expect(opened.getByText(et('answer.ended.revoked'))).toBeVisible();
  await expect(opened.getByText(et('problem.invitation-link-revoked'))).toBeVisible();
  await opened.context().close();
});

test('she tries out who would be reminded on a day to come, and sees why the others not', async ({ et }) => {
  const day = await dayOfReminders('Sirje Koolmägi');
  const before = (await allMails()).length;
  await page.goto('/councils/ida-viru?tab=reminders');
  const tables = {
    goes: page.getByRole('table', { name: et('councils.dryRun.title') }),
    silent: page.getByRole('table', { name: et('councils.dryRun.silentCaption') }),
  };
  // Of tomorrow at first, when others may be reminded of reviews.
  await expect(tables.goes.or(page.getByText(et('councils.dryRun.none')))).toBeVisible();
  await expect(tables.goes.getByRole('rowheader', { name: 'Sirje Koolmägi' })).toHaveCount(0);
  const field = page.getByLabel(et('councils.dryRun.day'));
  await field.fill(day.split('-').reverse().join('.'));
  await field.press('Enter');
  await expect(tables.goes.getByRole('rowheader', { name: 'Sirje Koolmägi' })).toBeVisible();
  await expect(tables.goes.getByRole('row').nth(1)).toContainText('08:00');
  // However many there are by now.
  const more = page.getByRole('button', { name: et('ui.showMore') });
  await expect(async () => {
    if ((await more.count()) > 0) await more.last().click({ timeout: 1_000 });
    await expect(more).toHaveCount(0, { timeout: 500 });
  }).toPass();
  for (const answered of ['Riina Kadakamäe', 'Viktor Zaretski'])
    await expect(
      tables.silent
        .getByRole('row')
        .filter({ hasText: answered })
        .filter({ hasText: et('reminders.reminderSilence.ANSWERED') }),
    ).toHaveCount(1);
  expect(new URL(page.url()).searchParams.get('on')).toBe(day);
  expect((await allMails()).length).toBe(before);
});

/** The first day on which the demo council's rules remind somebody of an invitation. */
async function dayOfReminders(invited: string): Promise<string> {
  const { council } = await ask<{ council: { id: string } }>(context, '{ council(slug: "ida-viru") { id } }');
  const query =
    'query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { reminders(first: 100) { nodes { personName } } } }';
  for (let ahead = 1; ahead < 100; ahead++) {
    const on = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const { reminderDryRun } = await ask<{ reminderDryRun: { reminders: { nodes: { personName: string }[] } } }>(context, query, {
      councilId: council.id,
      on,
    });
    if (reminderDryRun.reminders.nodes.some(({ personName }) => personName === invited)) return on;
  }
  throw new Error(`${invited} is not reminded within a hundred days`);
}

/** The list of invitees, narrowed by the tile of one answer as soon as the tile counts somebody. */
async function showAnswers(answer: string): Promise<void> {
  const tile = page.getByRole('link', { name: new RegExp(`^[1-9]\\d* ${capital(answer)}$`) });
  await expect(tile).toBeVisible({ timeout: 30_000 });
  await tile.click();
}

const answerOf = (on: Page, name: string, answer: string) => rowWith(on, name).filter({ hasText: capital(answer) });

/** How many seats somebody will sit on, as the page says it. */
async function covered(on: Page, et: Say): Promise<number> {
  const line = on.getByText(
    new RegExp(`^${et('seminars.seatsCovered', { covered: 7, seats: 8 }).replace('7', '(\\d+)').replace('8', '\\d+')}$`),
  );
  return Number(/\d+/.exec((await line.first().innerText()) ?? '')?.[0]);
}

/** The link of the mail, on a phone that knows nobody. */
async function openAnswer(browser: Browser, address: string): Promise<Page> {
  const stranger = await browser.newContext({ ...phone, locale: 'et-EE' });
  const { viewer } = await ask<{ viewer: object | null }>(stranger, '{ viewer { person { id } } }');
  expect(viewer).toBeNull();
  const opened = await stranger.newPage();
  await opened.goto(await linkTo(address, 'answer'));
  await expect(opened.getByRole('heading', { level: 1, name: seminar.title })).toBeVisible();
  return opened;
}
