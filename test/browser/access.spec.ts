import { expect, type Page } from '@playwright/test';
import { ask, people, seminarWith, signedIn, test } from './support/house.js';
import { linkTo, mailsTo } from './support/mailbox.js';
import type { Say } from './support/words.js';

const JOINT = /koostööseminar/;
const OWN_COUNCIL = '/councils/ida-viru';

/** What only the secretary and the chair may do, by the words on its buttons. */
function forOrganisers(et: Say): string[] {
  return [
    et('ui.edit'),
    et('seminars.more'),
    et('seminars.step.invite'),
    et('seminars.step.hold'),
    et('seminars.new'),
    et('seminars.agenda.add'),
    et('seminars.send.titleNew'),
    et('councils.members.add'),
    et('councils.members.assign'),
    et('councils.page.new'),
    et('councils.page.planSeminar'),
    et('councils.rules.add'),
    et('councils.tab.settings'),
    et('people.institutions.new'),
  ];
}

async function nothingOf(page: Page, words: string[]): Promise<void> {
  for (const name of words) {
    for (const role of ['button', 'link', 'tab'] as const)
      await expect(page.getByRole(role, { name, exact: true }), `${page.url()}: ${name}`).toHaveCount(0);
  }
}

for (const who of ['representative', 'official'] as const) {
  test(`the ${who} reads the council and its seminar, and finds no button that is not theirs`, async ({ browser, et }) => {
    const context = await signedIn(browser, people[who]);
    const page = await context.newPage();
    const joint = await seminarWith(context, JOINT, ['PLANNED', 'INVITING']);
    const places: [path: string, shows: string][] = [
      ['/', et('home.tiles.tasks')],
      ['/seminars', joint.title],
      [`/seminars/${joint.id}`, et('seminars.plan.facts')],
      [`/seminars/${joint.id}/agenda`, 'Juhtumianalüüs: kolm päeva elektrita'],
      [OWN_COUNCIL, et('councils.overview.facts')],
      [`${OWN_COUNCIL}?tab=members`, 'Jõhvi Vallavalitsus'],
      [`${OWN_COUNCIL}?tab=reminders`, et('councils.rules.intro')],
    ];
    for (const [path, shows] of places) {
      await page.goto(path);
      await expect(page.getByRole('main').getByText(shows).first(), path).toBeVisible();
      await nothingOf(page, forOrganisers(et));
    }
    await page.goto(`/seminars/${joint.id}/agenda`);
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Tõsta: / })).toHaveCount(0);
    await expect(page.getByRole('link', { name: et('seminars.tab.mails'), exact: true })).toHaveCount(0);
    await context.close();
  });
}

test('a council that one may not see is not found', async ({ browser, et }) => {
  const [context, member] = [await signedIn(browser, people.southernSecretary), await signedIn(browser, people.representative)];
  const { council } = await ask<{ council: { id: string; name: string } }>(member, '{ council(slug: "laane-viru") { id name } }');
  const page = await context.newPage();
  for (const way of ['laane-viru', council.id]) {
    await page.goto(`/councils/${way}`);
    await expect(page.getByRole('heading', { level: 1, name: et('ui.notFound.title') })).toBeVisible();
    await expect(page.getByText(council.name)).toHaveCount(0);
  }
  await Promise.all([context.close(), member.close()]);
});

test('a register that one may not see is offered nowhere, and no page says what is or is not in it', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  await page.goto('/risks');
  const choice = page.getByRole('combobox', { name: et('risks.filter.council') });
  await expect(choice).not.toHaveValue('');
  const own = await choice.inputValue();
  await choice.click();
  await expect(page.getByRole('option', { name: own })).toBeVisible();
  await expect(page.getByRole('option', { name: /Valga/ })).toHaveCount(0);
  for (const part of ['', '/worklist', '/measures', '/rounds', '/settings']) {
    await page.goto(`/risks${part}?council=valga`);
    await expect(page.getByRole('heading', { level: 1, name: et('risks.foreign.title') }), part).toBeVisible();
    await expect(page.getByText(et('risks.foreign.text')), part).toBeVisible();
    await expect(page.getByRole('main').getByRole('table'), part).toHaveCount(0);
  }
  await page.getByRole('link', { name: et('risks.foreign.toRegister') }).click();
  await expect(choice).toHaveValue(own);
  await context.close();
});

test('a deep link leads to the sign-in page and, once signed in, back to where it pointed', async ({ browser, en, et }) => {
  const known = await signedIn(browser, people.official);
  const joint = await seminarWith(known, JOINT, ['PLANNED', 'INVITING']);
  await known.close();
  const deep = `/seminars/${joint.id}/agenda?day=2`;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(deep);
  await expect(page.getByRole('heading', { level: 1, name: en('signIn.title') })).toBeVisible();
  await expect(page.getByText(en('signIn.introBack'))).toBeVisible();
  await expect(page.getByText(joint.title)).toHaveCount(0);
  const before = (await mailsTo(people.official)).length;
  await page.getByLabel(en('signIn.email')).fill(people.official);
  await page.getByRole('button', { name: en('signIn.send') }).click();
  await expect.poll(async () => (await mailsTo(people.official)).length).toBe(before + 1);
  await page.goto(await linkTo(people.official, 'sign-in'));
  await page.getByRole('button', { name: en('signIn.enter') }).click();
  await expect(page.getByRole('heading', { level: 1, name: joint.title })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${deep.replace('?', '\\?')}$`));
  await expect(page.getByRole('link', { name: et('seminars.tab.agenda'), exact: true })).toHaveAttribute('aria-current', 'page');
  await context.close();
});
