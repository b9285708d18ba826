import { expect, type BrowserContext } from '@playwright/test';
import { dayFromToday } from './support/forms.js';
import { ask, Hand, people, seminarWith, signedIn, test } from './support/house.js';
import { allMails } from './support/mailbox.js';
import { startAgain } from './support/processes.js';

const NAME = 'Viimane meeldetuletus enne tähtaega';

interface Seen {
  answerBy: string;
  invitations: {
    nodes: {
      response: string;
      deliveryState: string;
      remindersSent: number;
      person: { name: string };
      reasons: { councilName: string | null }[];
    }[];
  };
  deliveries: { nodes: { kind: string; personName: string; address: string }[] };
}

async function look(context: BrowserContext, id: string): Promise<Seen> {
  const { seminar } = await ask<{ seminar: Seen }>(
    context,
    `query ($id: ID!) { seminar(id: $id) { answerBy
       invitations(first: 100) { nodes { response deliveryState remindersSent person { name } reasons { councilName } } }
       deliveries(first: 100) { nodes { kind personName address } } } }`,
    { id },
  );
  return seminar;
}

test('a rule that is due now reminds who is silent, once, and nobody who has answered', async ({ browser, et, en }) => {
  const context = await signedIn(browser, people.southernSecretary);
  const page = await context.newPage();
  const seminar = await seminarWith(context, /ümarlaud/, ['INVITING']);
  const before = await look(context, seminar.id);
  const subjects = [et, en].map((say) => say('reminders.mail.subject', { title: seminar.title }));
  const reminded = async () =>
    (await allMails()).filter(({ subject }) => subjects.includes(subject)).map(({ to }) => /[^\s<>]+@[^\s<>]+/.exec(to)?.[0] ?? '');
  const earlier = await reminded();

  await test.step('the rule is made on the page of the council', async () => {
    // As many days before the last day to answer as there are from today: due today.
    const days = Math.round((Date.parse(before.answerBy) - Date.parse(dayFromToday(0))) / 86_400_000);
    expect(days).toBeGreaterThanOrEqual(0);
    const hand = new Hand('Add a reminder rule');
    await page.goto('/councils/valga?tab=reminders');
    await hand.click(page.getByRole('button', { name: et('councils.rules.add') }));
    const dialog = page.getByRole('dialog', { name: et('councils.rules.add') });
    await dialog.getByLabel(et('councils.rules.name')).fill(NAME);
    const daysField = dialog.getByLabel(et('councils.rules.days'));
    await daysField.fill('');
    await dialog.getByRole('button', { name: et('ui.save') }).click();
    await expect(daysField).toHaveAccessibleDescription(new RegExp(et('ui.required')));
    await daysField.fill(String(days));
    await dialog.getByLabel(et('councils.rules.every')).fill('');
    await dialog.getByLabel(et('councils.rules.sendFrom')).fill('00:00');
    await dialog.getByLabel(et('councils.rules.sendUntil')).fill('23:59');
    await hand.click(dialog.getByRole('switch', { name: et('councils.rules.workingDaysOnly') }));
    await hand.click(dialog.getByRole('button', { name: et('ui.save') }));
    await expect(dialog).toBeHidden();
    const line = page.getByRole('listitem').filter({ hasText: NAME });
    await expect(line).toContainText(et('councils.rules.active'));
    await expect(line).toContainText(et('councils.rules.since', { day: '' }).trim());
    expect(hand.told()).toBe(3);
  });

  // A worker looks for what is due every five minutes, and when it starts.
  await startAgain();

  // Who sits for the neighbours alone, that host with her, is reminded by their rules.
  const sitsFor = (council: string, reasons: Seen['invitations']['nodes'][number]['reasons']) =>
    reasons.some(({ councilName }) => councilName?.startsWith(council));
  const silent = before.invitations.nodes.filter(
    ({ response, deliveryState, reasons }) =>
      response === 'NONE' && deliveryState === 'ACCEPTED' && (sitsFor('Valga', reasons) || !sitsFor('Viljandi', reasons)),
  );
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.length).toBeLessThan(before.invitations.nodes.length);
  const addressOf = (name: string) =>
    before.deliveries.nodes.find(({ kind, personName }) => kind === 'seminars.invitation' && personName === name)?.address ?? '';
  await expect
    .poll(async () => (await reminded()).sort(), { timeout: 30_000 })
    .toEqual([...earlier, ...silent.map(({ person }) => addressOf(person.name))].sort());
  const after = await look(context, seminar.id);
  const counts = ({ invitations }: Seen) =>
    Object.fromEntries(invitations.nodes.map(({ person, remindersSent }) => [person.name, remindersSent]));
  const names = new Set(silent.map(({ person }) => person.name));
  expect(counts(after)).toEqual(
    Object.fromEntries(Object.entries(counts(before)).map(([name, count]) => [name, count + (names.has(name) ? 1 : 0)])),
  );
  await context.close();
});
