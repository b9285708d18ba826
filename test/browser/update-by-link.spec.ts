import { expect, type Page } from '@playwright/test';
import { JPEG } from '../../libs/plans/src/evidence/evidence.fixture.js';
import { faultsOf } from './support/axe.js';
import { dayFromToday, fillDay, typed } from './support/forms.js';
import { ask, Hand, people, phone, signedIn, test } from './support/house.js';
import { allMails } from './support/mailbox.js';

interface Thing {
  id: string;
}
interface Council extends Thing {
  memberships: { isCurrent: boolean; institution: Thing & { affiliations: { isCurrent: boolean; person: { email: string | null } }[] } }[];
}

const TITLE = 'Telefonist vastamine';
const ITEMS = ['Kontrollida varugeneraatorit', 'Uuendada kriisiplaani kontaktid'] as const;
const change = (name: string, fields = 'id version') =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;

const DESCRIPTION = 'Kokku lepitud seminaril, koos valla ja haiglaga.';
const itemNamed = (page: Page, title: string) => page.getByRole('article', { name: title });

test('an answer and two updates take four taps on a phone, and the rest is told by the same link', async ({ browser, et }) => {
  const keeping = await signedIn(browser, people.southernSecretary);
  const { council } = await ask<{ council: Council }>(
    keeping,
    '{ council(slug: "valga") { id memberships { isCurrent institution { id affiliations { isCurrent person { email } } } } } }',
  );
  const members = council.memberships.filter(({ isCurrent }) => isCurrent).map(({ institution }) => institution);
  const institution = members.findLast(({ affiliations }) => affiliations.some(({ isCurrent, person }) => isCurrent && person.email));
  const addresses = institution?.affiliations.flatMap(({ person }) => person.email ?? []) ?? [];

  await test.step('a seminar is called, and two actions are agreed with one who comes', async () => {
    const day = { date: dayFromToday(20), startsAt: '10:00', endsAt: '14:00' };
    const input = { leadCouncilId: council.id, kind: 'SEMINAR', mode: 'IN_ROOM', title: TITLE, days: [day] };
    const { createSeminar } = await ask<{ createSeminar: Thing & { version: number } }>(keeping, change('createSeminar'), { input });
    const { planSeminar } = await ask<{ planSeminar: Thing & { version: number } }>(keeping, change('planSeminar'), {
      input: createSeminar,
    });
    await ask(keeping, change('sendInvitations'), { input: { seminarId: planSeminar.id, version: planSeminar.version } });
    for (const [at, title] of ITEMS.entries()) {
      const due = { dueOn: dayFromToday(10 + 30 * at), description: DESCRIPTION };
      const item = { councilId: council.id, title, ownerInstitutionId: institution?.id, ...due };
      await ask(keeping, change('createActionItem'), { input: item });
    }
  });

  const subject = et('seminars.mail.invitation.subject', { title: TITLE });
  const links = async () =>
    (await allMails())
      .filter((one) => one.subject === subject && addresses.some((address) => one.to.includes(address)))
      .flatMap(({ to, text }) => ({ to, path: /\/answer\/[\w-]{20,}/.exec(text)?.[0] ?? '' }));
  let mailed: Awaited<ReturnType<typeof links>>[number] | undefined;
  await expect(async () => {
    [mailed] = await links();
    expect(mailed).toBeDefined();
  }).toPass({ timeout: 60_000 });
  const path = mailed?.path ?? '';
  const context = await browser.newContext(phone);
  const page = await context.newPage();

  await test.step('one page, four taps', async () => {
    await page.goto(path);
    await expect(page.getByRole('button', { name: et('update.notYou') })).toBeVisible();
    // Who says how it goes and leaves the answer for later reads so on the button.
    const first = itemNamed(page, ITEMS[0]).getByText(et('update.goesWell'), { exact: true });
    await first.tap();
    await expect(page.getByRole('button', { name: et('update.saveOnly', { count: 1 }) })).toBeVisible();
    await expect(page.getByText(et('update.notAnswered'))).toBeVisible();
    await first.tap();
    await expect(page.getByRole('button', { name: et('answer.send') })).toBeVisible();
    // All that can be answered stands in the first screen; what it is about is folded below.
    const last = await page.getByText(et('seminars.answer.own.SUBSTITUTE'), { exact: true }).boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? Infinity)).toBeLessThanOrEqual(700);
    const hand = new Hand('Answer an invitation and update two actions, from the mail');
    await hand.tap(page.getByText(et('seminars.answer.own.ACCEPTED'), { exact: true }));
    for (const title of ITEMS) await expect(itemNamed(page, title)).toContainText(DESCRIPTION);
    for (const title of ITEMS) await hand.tap(itemNamed(page, title).getByText(et('update.goesWell'), { exact: true }));
    await hand.tap(page.getByRole('button', { name: et('update.answerAndSave') }));
    await expect(page.getByRole('status').filter({ hasText: et('answer.noted.thanks') })).toBeVisible();
    const saved = et('update.saved', { state: et('plans.itemState.IN_PROGRESS') });
    for (const title of ITEMS) await expect(itemNamed(page, title).getByText(saved)).toBeVisible();
    expect(hand.told()).toBeLessThanOrEqual(4);
  });

  await test.step('of an answer that is noted beside an item that is refused, what was refused is seen first', async () => {
    const item = itemNamed(page, ITEMS[0]);
    await page.getByRole('button', { name: et('answer.noted.change') }).tap();
    await item.getByText(et('update.waits'), { exact: true }).tap();
    await page.getByRole('button', { name: et('update.answerAndSave') }).tap();
    await expect(item.getByLabel(et('plans.items.waitingFor'))).toBeFocused();
    await expect(item.getByLabel(et('plans.items.waitingFor'))).toBeInViewport();
    await expect(page.getByRole('status').filter({ hasText: et('answer.noted.thanks') })).toContainText(et('update.itemsNotSaved'));
    await item.getByText(et('update.waits'), { exact: true }).tap();
  });

  await test.step('who is signed in as somebody else is told so first, and stands in the history of what they say then', async () => {
    const { actionItems } = await ask<{ actionItems: { nodes: Thing[] } }>(
      keeping,
      'query ($id: ID!, $search: String) { actionItems(councilId: $id, filter: { search: $search }) { nodes { id } } }',
      { id: council.id, search: ITEMS[1] },
    );
    const desk = await keeping.newPage();
    for (const way of [path, path.replace('/answer/', '/update/')]) {
      await desk.goto(way);
      await expect(desk.getByRole('alert').filter({ hasText: et('update.other.title') })).toBeVisible();
      await expect(itemNamed(desk, ITEMS[1])).toBeHidden();
      await expect(desk.getByRole('link', { name: et('update.other.own') })).toBeVisible();
    }
    expect(await faultsOf(desk, 'the page of a link of somebody else')).toEqual([]);
    await desk.getByRole('button', { name: et('update.other.goOn') }).click();
    // The button is gone; who works by the keyboard goes on from the list.
    await expect(desk.locator('h2:focus')).toBeVisible();
    await itemNamed(desk, ITEMS[1]).getByText(et('update.goesWell'), { exact: true }).click();
    await desk.getByRole('button', { name: et('update.saveCount', { count: 1 }) }).click();
    await expect(itemNamed(desk, ITEMS[1]).getByText(et('update.saved', { state: et('plans.itemState.IN_PROGRESS') }))).toBeVisible();
    await desk.goto(`/actions/${actionItems.nodes[0]?.id}`);
    await expect(desk.getByText(et('plans.items.besideLink', { name: '' }).trim())).toBeVisible();
    await desk.close();
  });

  await test.step('what was typed and not saved is there after a reload; what is refused is told at its item', async () => {
    await page.goto(path.replace('/answer/', '/update/'));
    const item = itemNamed(page, ITEMS[0]);
    await item.getByText(et('update.waits'), { exact: true }).tap();
    await item.getByText(et('update.more')).tap();
    await fillDay(item.getByLabel(et('update.later')), dayFromToday(90));
    await item.getByLabel(et('update.laterReason')).fill('Tarne hilineb');
    const files = item.getByRole('group', { name: et('plans.evidence.title') });
    const add = async (...names: string[]) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        files.getByRole('button', { name: et('plans.evidence.add') }).tap(),
      ]);
      await chooser.setFiles(names.map((name) => ({ name, mimeType: 'image/jpeg', buffer: JPEG })));
    };
    await add('generaator.jpg', 'vale.jpg');
    await files.getByRole('button', { name: et('plans.evidence.remove', { name: 'vale.jpg' }) }).tap();
    await expect(files.getByText('generaator.jpg')).toBeVisible();
    await page.reload();
    await expect(item.getByLabel(et('update.laterReason'))).toHaveValue('Tarne hilineb');
    await expect(files.getByText('generaator.jpg')).toBeVisible();
    await expect(files.getByText('vale.jpg')).toBeHidden();
    expect(await faultsOf(page, 'the page of a link')).toEqual([]);
    const wider = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wider).toBe(0);
    await page.getByRole('button', { name: et('update.saveCount', { count: 1 }) }).tap();
    await expect(item.getByLabel(et('plans.items.waitingFor'))).toBeFocused();
    await expect(item.getByText(et('problem.waiting-for-what'))).toHaveCount(1);
    await item.getByLabel(et('plans.items.waitingFor')).fill('Generaatori akut');
    await page.getByRole('button', { name: et('update.saveCount', { count: 1 }) }).tap();
    await expect(item.getByText(et('update.saved', { state: et('plans.itemState.WAITING') }))).toBeVisible();
    await expect(item.getByText(et('plans.items.asksFor', { day: typed(dayFromToday(90)) }))).toBeVisible();
    await expect(files.getByText('generaator.jpg')).toBeHidden();
    const { actionItems } = await ask<{ actionItems: { nodes: { evidence: { fileName: string }[] }[] } }>(
      keeping,
      'query ($id: ID!, $search: String) { actionItems(councilId: $id, filter: { search: $search }) { nodes { evidence { fileName } } } }',
      { id: council.id, search: ITEMS[0] },
    );
    expect(actionItems.nodes).toEqual([{ evidence: [{ fileName: 'generaator.jpg' }] }]);
  });

  await test.step('who is second sees what the first one said beside the own words, and saves them', async () => {
    const item = itemNamed(page, ITEMS[1]);
    await item.getByText(et('update.more')).tap();
    await item.getByLabel(et('plans.items.note')).fill('Pooled kontaktid on üle vaadatud');
    const { actionItems } = await ask<{ actionItems: { nodes: (Thing & { version: number })[] } }>(
      keeping,
      'query ($id: ID!, $search: String) { actionItems(councilId: $id, filter: { search: $search }) { nodes { id version } } }',
      { id: council.id, search: ITEMS[1] },
    );
    await ask(keeping, change('reportProgress'), { input: { ...actionItems.nodes[0], note: 'Helistasin üle' } });
    await page.getByRole('button', { name: et('update.saveCount', { count: 1 }) }).tap();
    await expect(item.getByText(et('update.changed', { state: et('plans.itemState.IN_PROGRESS') }))).toBeVisible();
    await expect(item.getByText(/Helistasin üle/)).toBeVisible();
    await expect(item.getByLabel(et('plans.items.note'))).toHaveValue('Pooled kontaktid on üle vaadatud');
    await page.getByRole('button', { name: et('update.saveCount', { count: 1 }) }).tap();
    await expect(item.getByText(et('update.saved', { state: et('plans.itemState.IN_PROGRESS') }))).toBeVisible();
  });

  await test.step('what was closed meanwhile shows its true state; the word on it was not recorded, is told so first, and stays to be read', async () => {
    for (const title of ITEMS) {
      // Of the first a later day is asked for already: that stands there, and no field for another.
      await itemNamed(page, title)
        .getByText(et(title === ITEMS[0] ? 'update.moreAsked' : 'update.more'))
        .tap();
      await itemNamed(page, title).getByLabel(et('plans.items.note')).fill(`Uus sõna: ${title}`);
    }
    await expect(itemNamed(page, ITEMS[0]).getByText(/on juba palutud \(\S+ .+\): .+ Sekretär ei ole veel vastanud/)).toBeVisible();
    await expect(itemNamed(page, ITEMS[0]).getByLabel(et('update.later'))).toBeHidden();
    const { actionItems } = await ask<{ actionItems: { nodes: (Thing & { version: number })[] } }>(
      keeping,
      'query ($id: ID!, $search: String) { actionItems(councilId: $id, filter: { search: $search }) { nodes { id version } } }',
      { id: council.id, search: ITEMS[0] },
    );
    await ask(keeping, change('dropActionItem'), { input: { ...actionItems.nodes[0], reason: 'Generaator vahetatakse välja' } });
    await page.getByRole('button', { name: et('update.saveCount', { count: 2 }) }).tap();
    const item = itemNamed(page, ITEMS[0]);
    const lost = item.getByRole('alert').filter({ hasText: et('plans.unrecorded.title') });
    await expect(lost).toBeFocused();
    await expect(lost).toBeInViewport();
    await expect(item.getByText(et('plans.itemState.DROPPED'), { exact: true })).toBeVisible();
    await expect(item.getByText(et('update.goesWell'), { exact: true })).toBeHidden();
    await expect(page.getByText(et('update.someSaved', { saved: 1, unsaved: 1 }))).toBeVisible();
    await page.reload();
    await expect(lost.getByLabel(et('ui.unrecorded.text'))).toHaveValue(`Uus sõna: ${ITEMS[0]}`);
    await expect(itemNamed(page, ITEMS[1])).toBeVisible();
    await expect(page.getByText(et('update.someSaved', { saved: 1, unsaved: 1 }))).toBeHidden();
  });

  await test.step('a link that ends while somebody types leaves the words readable, and the new one has them where they belong', async () => {
    const words = 'Viimased kontaktid küsin homme';
    const item = itemNamed(page, ITEMS[1]);
    await item.getByText(et('update.more')).tap();
    await item.getByLabel(et('plans.items.note')).fill(words);
    await ask(keeping, 'mutation ($input: RevokeUpdateLinkInput!) { revokeUpdateLink(input: $input) }', {
      input: { token: path.split('/').at(-1) },
    });
    await page.getByRole('button', { name: et('update.saveCount', { count: 1 }) }).tap();
    await expect(page.getByRole('heading', { level: 1, name: et('update.noLink') })).toBeVisible();
    const lost = page.getByRole('alert').filter({ hasText: et('update.unsent', { title: ITEMS[1] }) });
    await expect(lost.getByLabel(et('ui.unrecorded.text'))).toHaveValue(words);
    let fresh: string | undefined;
    await expect(async () => {
      fresh = (await links()).find((one) => String(one.to) === String(mailed?.to) && one.path !== path)?.path;
      expect(fresh).toBeDefined();
    }).toPass({ timeout: 60_000 });
    await page.goto(fresh?.replace('/answer/', '/update/') ?? '');
    await expect(item.getByLabel(et('plans.items.note'))).toHaveValue(words);
    // The item that was closed before is the same institution's, and its words are still to be read, too.
    await expect(itemNamed(page, ITEMS[0]).getByRole('alert')).toBeVisible();
  });
  await context.close();
  await keeping.close();
});
