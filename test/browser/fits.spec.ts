import { expect, type Page } from '@playwright/test';
import { dayFromToday } from './support/forms.js';
import { ask, makeSeminar, people, phone, seminarWith, signedIn, test } from './support/house.js';

// Everything that is there can be read, on a phone and on a desk: nothing is cut off, nothing lies over something else, no line is empty.

/** Boxes that hide a part of what they hold, in the middle of the page. Switches hide their knob's way, fields scroll themselves. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('main, main *, [role=dialog] *')]
    .filter((box) => !box.matches('input, textarea, .mantine-Switch-track, .mantine-Pill-label, .mantine-MultiSelect-pill, .mantine-Input-wrapper *'))
    .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible')
    .map((box) => box.className + ': ' + box.textContent.slice(0, 80))`);

/** Labels on cards that run into their values, and values with nothing in them. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[data-pair]')].filter((pair) => {
    const [label, value] = pair.children;
    const words = document.createRange();
    words.selectNodeContents(label);
    return words.getBoundingClientRect().right > value.getBoundingClientRect().left || value.innerText.trim() === '';
  }).map((pair) => pair.innerText)`);

/** What is pressed and smaller than 24 pixels (WCAG 2.5.8), but for links in running text, boxes with a label and what a keyboard has no need of. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('main :is(a, button, [role=button]):not(.mantine-Pill-remove, p *, .mantine-Breadcrumbs-root *)')]
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ target, box }) => target.textContent.slice(0, 40) + ' ' + Math.round(box.width) + ' × ' + Math.round(box.height))`);

const MENU = [
  '/',
  '/overview',
  '/seminars',
  '/risks',
  '/decisions',
  '/plans',
  '/actions',
  '/follow-through',
  '/councils',
  '/institutions',
  '/people',
];

async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

test('on a phone cards show reasons, addresses and labels in full, and leave out what is empty', async ({ browser }) => {
  const northern = await signedIn(browser, people.secretary, phone);
  const southern = await signedIn(browser, people.southernSecretary, phone);
  const joint = await seminarWith(northern, /koostööseminar/, ['PLANNED', 'INVITING']);
  const roundTable = await seminarWith(southern, /ümarlaud/, ['INVITING']);
  for (const [context, paths] of [
    [northern, ['/', '/institutions', '/people', '/councils', '/seminars', `/seminars/${joint.id}/invitations`]],
    [southern, [`/seminars/${roundTable.id}/invitations`, `/seminars/${roundTable.id}/mails`]],
  ] as const) {
    const page = await context.newPage();
    for (const path of paths) {
      await look(page, path);
      if (path !== '/') await expect(page.locator('[data-pair]').first(), path).toBeVisible();
      expect(await cutOff(page), path).toEqual([]);
      expect(await crowded(page), path).toEqual([]);
    }
    await context.close();
  }
});

for (const language of ['lv', 'ru'])
  test(`on a phone the words of ${language} fit their places, too`, async ({ browser }) => {
    const context = await signedIn(browser, people.secretary, phone);
    await context.addInitScript(`localStorage.setItem('turvaring.language', '${language}')`);
    const { id } = await seminarWith(context, /koostööseminar/, ['PLANNED', 'INVITING']);
    const page = await context.newPage();
    for (const path of [...MENU, `/seminars/${id}`, `/seminars/${id}/agenda`, `/seminars/${id}/invitations`, '/profile']) {
      await look(page, path);
      expect(await page.evaluate('document.documentElement.lang'), path).toBe(language);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
      expect(await cutOff(page), path).toEqual([]);
      expect(await crowded(page), path).toEqual([]);
    }
    await context.close();
  });

test('on a desk the table of whom to invite needs no scrolling sideways', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary);
  const page = await context.newPage();
  const joint = await seminarWith(context, /koostööseminar/, ['PLANNED', 'INVITING']);
  await look(page, `/seminars/${joint.id}/invitations`);
  await expect(page.getByRole('columnheader', { name: et('seminars.field.email') })).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  await context.close();
});

test('on a phone every tab of a council can be seen, the chosen one among them', async ({ browser, et }) => {
  const context = await signedIn(browser, people.secretary, phone);
  const page = await context.newPage();
  await look(page, '/councils/ida-viru?tab=settings');
  for (const tab of ['overview', 'members', 'reminders', 'settings'])
    await expect(page.getByRole('tab', { name: et(`councils.tab.${tab}`) })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('tab', { name: et('councils.tab.settings') })).toHaveAttribute('aria-selected', 'true');
  await context.close();
});

/** Words without a hyphen that go on in another line. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('dl dd')].flatMap((value) => {
    const texts = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) for (const { 0: word, index } of texts.currentNode.data.matchAll(/\\p{L}+/gu)) {
      const letters = document.createRange();
      letters.setStart(texts.currentNode, index);
      letters.setEnd(texts.currentNode, index + word.length);
      if (new Set([...letters.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
    return found;
  })`);

test('a risk and its round keep words whole, and tags in their columns', async ({ browser, et }) => {
  const desk = await signedIn(browser, people.secretary);
  const { council } = await ask<{
    council: { assessmentRounds: { id: string; closedAt: string | null; risks: { risk: { id: string } }[] }[] };
  }>(desk, '{ council(slug: "ida-viru") { assessmentRounds { id closedAt risks { risk { id } } } } }');
  const round = council.assessmentRounds.find(({ closedAt }) => closedAt === null);
  for (const size of [{}, phone]) {
    const context = await signedIn(browser, people.secretary, size);
    const page = await context.newPage();
    await look(page, `/risks/rounds/${round?.id}`);
    const tag = page.getByText(new RegExp(`^${et('risks.rounds.waitsFor', { institution: '.*' })}$`)).first();
    await expect(tag).toBeVisible();
    const [inner, place] = [await tag.boundingBox(), await tag.locator('xpath=ancestor::*[self::td or @data-pair][1]').boundingBox()];
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((place?.x ?? 0) + (place?.width ?? 0));
    for (const { risk } of round?.risks ?? []) {
      await look(page, `/risks/${risk.id}`);
      expect(await broken(page), risk.id).toEqual([]);
    }
    await context.close();
  }
  await desk.close();
});

const endless = (start: string, length = 200): string => start.padEnd(length, 'õ');

test('a name without a space, as long as it may be, breaks wherever it is shown', async ({ browser }) => {
  const context = await signedIn(browser, people.secretary);
  const { id } = await makeSeminar(context, 'ida-viru', {
    title: endless('Õppus'),
    seriesName: endless('Sari'),
    aims: endless('Eesmärk', 400),
    days: [{ date: dayFromToday(150), startsAt: '10:00', endsAt: '16:00', venueName: endless('Koht'), venueAddress: endless('Tee') }],
    rooms: [{ name: endless('Saal', 100) }],
  });
  const input = { name: endless('Asutus'), kind: 'NGO' };
  const { createInstitution: institution } = await ask<{ createInstitution: { id: string } }>(
    context,
    'mutation ($input: CreateInstitutionInput!) { createInstitution(input: $input) { id } }',
    { input },
  );
  const { createPerson: person } = await ask<{ createPerson: { id: string } }>(
    context,
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
    { input: { institutionId: institution.id, firstName: endless('Ees', 100), lastName: endless('Pere', 100) } },
  );
  const paths = [
    '/seminars',
    ...['', '/agenda', '/edit'].map((tab) => `/seminars/${id}${tab}`),
    ...['/institutions?q=Asutusõ', `/institutions/${institution.id}`, '/people?q=Eesõ', `/people/${person.id}`],
  ];
  for (const size of [{}, phone]) {
    const looking = await signedIn(browser, people.secretary, size);
    const page = await looking.newPage();
    for (const path of paths) {
      await look(page, path);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), path).toBe(0);
      expect(await cutOff(page), path).toEqual([]);
    }
    await looking.close();
  }
  await context.close();
});

test('what is pressed is large enough for a finger, and for a pointer that trembles', async ({ browser }) => {
  const mobile = await signedIn(browser, people.representative, phone);
  const page = await mobile.newPage();
  await look(page, '/actions');
  const item = await page.getByRole('link', { name: /suitsuandur/ }).getAttribute('href');
  for (const path of ['/', '/actions', item ?? '', '/decisions', '/plans']) {
    await look(page, path);
    expect(await small(page), path).toEqual([]);
  }
  await mobile.close();
  const official = await signedIn(browser, people.official);
  const desk = await official.newPage();
  for (const path of ['/overview', '/overview/compare', '/overview/risks?region=0045&level=VERY_HIGH', '/risks']) {
    await look(desk, path);
    expect(await small(desk), path).toEqual([]);
  }
  await official.close();
});
