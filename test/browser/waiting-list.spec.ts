import { expect } from '@playwright/test';
import { ask, people, phone, seminarWith, signedIn, test } from './support/house.js';
import { calendarOf, mailsTo } from './support/mailbox.js';

interface Inviting {
  seminar: {
    version: number;
    answerCounts: { accepted: number; substitute: number };
    invitations: { nodes: { response: string; person: { name: string; email: string | null } }[] };
  };
}

test('who says yes to a full room waits on a list, and is told when a place is theirs', async ({ browser, et }) => {
  const secretary = await signedIn(browser, people.southernSecretary);
  const { id, title } = await seminarWith(secretary, /ümarlaud/, ['INVITING']);
  const state = async () =>
    (
      await ask<Inviting>(
        secretary,
        `query ($id: ID!) { seminar(id: $id) { version answerCounts { accepted substitute }
          invitations(first: 100) { nodes { response person { name email } } } } }`,
        { id },
      )
    ).seminar;
  const hold = async (capacity: number | null) => {
    const { version } = await state();
    await ask(secretary, 'mutation ($input: UpdateSeminarInput!) { updateSeminar(input: $input) { id } }', {
      input: { id, version, capacity },
    });
  };
  const { answerCounts, invitations } = await state();
  const places = answerCounts.accepted + answerCounts.substitute;
  await hold(places);
  const waiting = invitations.nodes.find(
    ({ response, person }) => ['TENTATIVE', 'DECLINED'].includes(response) && person.email && person.email !== people.southernSecretary,
  );
  const { name = '', email } = waiting?.person ?? {};
  if (!email) throw new Error('Nobody is left who could change their mind.');
  const invited = await signedIn(browser, email);
  const own = 'query ($id: ID!) { seminar(id: $id) { viewerInvitation { answerPath } } }';
  const { seminar } = await ask<{ seminar: { viewerInvitation: { answerPath: string } } }>(invited, own, { id });
  await invited.close();

  const stranger = await browser.newContext({ ...phone, locale: 'et-EE' });
  const answer = await stranger.newPage();
  await answer.goto(seminar.viewerInvitation.answerPath);
  await answer.getByRole('button', { name: et('answer.noted.change') }).tap();
  await answer.getByText(et('seminars.answer.own.ACCEPTED'), { exact: true }).tap();
  await expect(answer.getByText(et('answer.waiting.before', { online: 'yes' }).trim())).toBeVisible();
  await answer.getByRole('button', { name: et('answer.send') }).tap();
  const noted = answer.getByRole('status').filter({ hasText: et('answer.waiting.position', { position: 1 }) });
  await expect(noted).toBeVisible();
  await expect(noted.getByRole('button', { name: et('answer.waiting.goOnline') })).toBeVisible();

  const page = await secretary.newPage();
  await page.goto(`/seminars/${id}/invitations?show=WAITLISTED`);
  await expect(page.getByText(et('seminars.waiting.places', { taken: places, capacity: places, waiting: 1 }))).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(et('seminars.waiting.position', { position: 1 }));
  // An address that asks for what there is not shows everybody.
  await page.goto(`/seminars/${id}/invitations?show=NOBODY_SAYS_SO`);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: new RegExp(et('seminars.invitationResponse.NONE'), 'i') })
      .first(),
  ).toBeVisible();
  await hold(places + 1);
  await answer.reload();
  await expect(answer.getByRole('status').filter({ hasText: et('answer.noted.title') })).toContainText(et('seminars.answer.own.ACCEPTED'));
  const subject = et('seminars.mail.place.subject', { title });
  const mail = async () => (await mailsTo(email)).find((one) => one.subject === subject);
  await expect.poll(async () => (await mail()) !== undefined, { timeout: 30_000 }).toBe(true);
  const told = await mail();
  expect(told && calendarOf(told).method).toBe('REQUEST');
  await hold(null);
  await stranger.close();
  await secretary.close();
});
