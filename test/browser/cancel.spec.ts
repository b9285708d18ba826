import { expect } from '@playwright/test';
import { Hand, people, phone, seminarWith, signedIn, test } from './support/house.js';
import { allMails, calendarOf, linkTo } from './support/mailbox.js';
import { inEachLanguage } from './support/words.js';

const ADDRESS = /[^\s<>]+@[^\s<>]+/;
const REASON = 'Rakvere saal sai tulekahjus kannatada.';

test('a draft is planned, invited to and cancelled: everybody invited is told, and the links say so', async ({ browser, et }) => {
  const context = await signedIn(browser, people.northernSecretary);
  const page = await context.newPage();
  const seminar = await seminarWith(context, /turvaline koolitee/, ['DRAFT']);
  const mailsOf = async (kind: string) => {
    const subjects = [...(await inEachLanguage(`seminars.mail.${kind}.subject`, { title: seminar.title })).values()];
    return (await allMails()).filter(({ subject }) => subjects.includes(subject));
  };

  await test.step('planned and invited', async () => {
    await page.goto(`/seminars/${seminar.id}`);
    await page.getByRole('button', { name: et('seminars.step.plan'), exact: true }).click();
    await page
      .getByRole('dialog', { name: et('seminars.step.planAsk') })
      .getByRole('button', { name: et('seminars.step.plan') })
      .click();
    await page.getByRole('link', { name: et('seminars.step.invite'), exact: true }).click();
    const sending = page.getByRole('region', { name: et('seminars.send.title'), exact: true });
    const send = sending.getByRole('button');
    await expect(send).toBeEnabled();
    await send.click();
    await page
      .getByRole('dialog', { name: et('seminars.send.ask') })
      .getByRole('button', { name: (await send.innerText()).trim() })
      .click();
    await expect(page.getByRole('heading', { name: et('seminars.invitees.title') })).toBeVisible({ timeout: 30_000 });
  });

  let invited = await mailsOf('invitation');
  await expect(async () => {
    // First the end of the bar: what is counted before it may miss the last.
    await expect(page.getByRole('progressbar', { name: et('seminars.sending.title') })).toBeHidden();
    const { length } = invited;
    invited = await mailsOf('invitation');
    expect(invited.length).toBeGreaterThan(0);
    expect(invited.length).toBe(length);
  }).toPass({ timeout: 30_000 });
  // Behind the link stands the language of its reader: the words below are Estonian.
  const estonian = invited.find(({ subject }) => subject === et('seminars.mail.invitation.subject', { title: seminar.title }));
  const someone = ADDRESS.exec(estonian?.to ?? '')?.[0] ?? '';
  const link = await linkTo(someone, 'answer');

  await test.step('cancelled, with a reason', async () => {
    const hand = new Hand('Cancel a seminar');
    await hand.click(page.getByRole('button', { name: et('seminars.more') }));
    await hand.click(page.getByRole('menuitem', { name: et('seminars.cancel.open') }));
    const dialog = page.getByRole('dialog', { name: et('seminars.cancel.title') });
    await dialog.getByRole('button', { name: et('seminars.cancel.submit') }).click();
    await expect(dialog.getByText(et('ui.required'))).toBeVisible();
    await dialog.getByLabel(et('seminars.cancel.reason')).fill(REASON);
    await hand.click(dialog.getByRole('button', { name: et('seminars.cancel.submit') }));
    await expect(page.getByRole('alert').filter({ hasText: et('seminars.cancelled.title') })).toContainText(REASON);
    hand.told();
  });

  await test.step('everybody invited is told, and their calendars with them', async () => {
    await expect.poll(async () => (await mailsOf('cancellation')).length, { timeout: 30_000 }).toBe(invited.length);
    const told = await mailsOf('cancellation');
    const addresses = (mails: { to: string }[]) => mails.map(({ to }) => ADDRESS.exec(to)?.[0] ?? '').sort();
    expect(addresses(told)).toEqual(addresses(invited));
    for (const mail of told) {
      expect(mail.text).toContain(REASON);
      const first = invited.find(({ to }) => to === mail.to);
      if (!first) throw new Error(`${mail.to} was not invited.`);
      const [request, cancel] = [calendarOf(first), calendarOf(mail)];
      expect(cancel.method).toBe('CANCEL');
      expect(cancel.uid).toBe(request.uid);
      expect(cancel.sequence).toBeGreaterThan(request.sequence);
    }
  });

  await test.step('the seminar says what has happened, and its mails stay in sight', async () => {
    await page.goto(`/seminars/${seminar.id}/invitations`);
    const done = et('seminars.cancelling.doneTitle', { accepted: invited.length, total: invited.length });
    await expect(page.getByText(done)).toBeVisible();
    await page.getByRole('link', { name: et('seminars.tab.mails'), exact: true }).click();
    await expect(page.getByRole('table').getByText(et('seminars.mailKind.cancellation')).first()).toBeVisible();
    await page.goto(`/seminars/${seminar.id}/edit`);
    await expect(page.getByText(et('seminars.form.isCancelled'))).toBeVisible();
  });

  await test.step('the link of the invitation says so in words', async () => {
    const stranger = await browser.newContext({ ...phone, locale: 'et-EE' });
    const opened = await stranger.newPage();
    await opened.goto(link);
    await expect(opened.getByRole('alert').filter({ hasText: et('answer.closed.cancelledTitle') })).toContainText(
      et('answer.closed.cancelled'),
    );
    await expect(opened.getByRole('alert').filter({ hasText: REASON })).toBeVisible();
    await expect(opened.getByRole('button', { name: et('answer.send') })).toHaveCount(0);
    await stranger.close();
  });
  await context.close();
});
