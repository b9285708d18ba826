import { expect } from '@playwright/test';
import { Hand, people, phone, seminarWith, signedIn, test } from './support/house.js';
import { allMails } from './support/mailbox.js';

// The secretary tells everybody who was invited what was decided; one of them does without such mails, from the link at the end of one.

test('decisions are told to everybody who was invited, after a look at the mail and at who gets it', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const { id } = await seminarWith(context, /koostööseminar/, ['HELD']);
  await page.goto(`/seminars/${id}/decisions`);
  const hand = new Hand('tell of the decisions of a seminar');
  await hand.click(page.getByRole('button', { name: et('plans.outcomes.button') }));
  const dialog = page.getByRole('dialog', { name: et('plans.outcomes.title') });
  await expect(dialog.getByRole('heading', { name: /Kiri läheb \d+ inimesele/ })).toBeVisible();
  await expect(dialog.locator('iframe')).toBeVisible();
  await hand.click(dialog.getByRole('button', { name: /^Saada \d+ inimesele$/ }));
  await expect(dialog).toBeHidden();
  expect(hand.told()).toBe(2);
  await expect(page.getByText(/Otsustest teatati viimati/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: et('plans.outcomes.button') }).click();
  await expect(dialog.getByText(et('plans.outcomes.nothing'))).toBeVisible();
  await context.close();
});

test('somebody does without a kind of mail by one button on a phone, and takes it back; signed in, the switches say the same', async ({
  browser,
  et,
}) => {
  const context = await signedIn(browser, people.representative);
  const page = await context.newPage();
  await page.goto('/profile');
  const outcomes = page.getByRole('switch', { name: et('mail.mailCategory.OUTCOMES') });
  await expect(outcomes).toBeChecked();
  await outcomes.click();
  await expect(page.getByText(et('mailChoices.saved'))).toBeVisible();
  await expect(outcomes).not.toBeChecked();
  await outcomes.click();
  await expect(outcomes).toBeChecked();
  await context.close();

  // The link of a mail that was sent above; whose it is does not matter, for nobody signs in. The page speaks their language.
  const mails = (await allMails()).filter(({ headers }) => headers['content-language'] === 'et');
  const links = mails.flatMap(({ text }) => /http\S+(\/unsubscribe\/\S+)/.exec(text)?.[1] ?? []);
  expect(links.length).toBeGreaterThan(0);
  const stranger = await browser.newContext({ ...phone, locale: 'et-EE' });
  const opened = await stranger.newPage();
  await opened.goto(links[0] ?? '');
  const hand = new Hand('do without a kind of mail');
  await hand.click(opened.getByRole('button', { name: et('mailChoices.leave') }));
  await expect(opened.getByText(et('mailChoices.left'))).toBeVisible();
  expect(hand.told()).toBe(1);
  await opened.getByRole('button', { name: et('mailChoices.comeBack') }).click();
  await expect(opened.getByRole('button', { name: et('mailChoices.leave') })).toBeVisible();
  await opened.goto('/unsubscribe/not-a-link-of-ours');
  await expect(opened.getByText(et('mailChoices.unknown'))).toBeVisible();
  await stranger.close();
});
