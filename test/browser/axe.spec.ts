import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { ask, people, seminarWith, signedIn, test } from './support/house.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

/** Looks when everything is there: no skeleton, nothing still fading in. */
async function scan(page: Page, what: string): Promise<string[]> {
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map((one) => one.effect.getTiming().iterations === Infinity || one.finished)).then(() => undefined)',
  );
  // A mail's own HTML stands in a frame without scripts, which axe would wait for in vain; libs/mail proves the layout of mails.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).exclude('iframe').analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${what}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** All pages of one person; what is wrong on each is told together. */
async function scanAll(page: Page, paths: string[], schemes: ('light' | 'dark')[] = ['light']): Promise<void> {
  const faults: string[] = [];
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
      faults.push(...(await scan(page, `${path} (${scheme})`)));
    }
  }
  expect(faults).toEqual([]);
}

async function pageOf(browser: Browser, who: keyof typeof people, viewport: { width: number; height: number } | null): Promise<Page> {
  return (await signedIn(browser, people[who], viewport ? { viewport } : {})).newPage();
}

test('pages for everybody', async ({ page }) => {
  await scanAll(page, ['/sign-in', '/sign-in/a-link-from-a-mail', '/answer/no-such-link'], ['light', 'dark']);
  await page.goto('/mailbox');
  expect(await scan(page, '/mailbox')).toEqual([]);
});

test('the main pages in light and dark', async ({ browser, viewport }) => {
  const page = await pageOf(browser, 'secretary', viewport);
  const { id } = await seminarWith(page.context(), /koostööseminar/, ['PLANNED', 'INVITING']);
  await scanAll(page, ['/', '/seminars', `/seminars/${id}/agenda`, '/councils/ida-viru?tab=members'], ['light', 'dark']);
  await page.context().close();
});

test('pages of councils, institutions and people', async ({ browser, viewport }) => {
  const page = await pageOf(browser, 'secretary', viewport);
  type Lists = Record<'institutions' | 'persons', { nodes: { id: string }[] }>;
  const { institutions, persons } = await ask<Lists>(
    page.context(),
    '{ institutions(first: 1) { nodes { id } } persons(first: 1) { nodes { id } } }',
  );
  const tabs = ['', '?tab=reminders', '?tab=settings'].map((tab) => `/councils/ida-viru${tab}`);
  const single = [`/institutions/${institutions.nodes[0]?.id}`, `/people/${persons.nodes[0]?.id}`];
  await scanAll(page, ['/councils', ...tabs, '/institutions', '/people', ...single, '/profile', '/no-such-page']);
  await page.context().close();
});

test('pages of seminars: planned, and with answers', async ({ browser, viewport }) => {
  const page = await pageOf(browser, 'southernSecretary', viewport);
  const { id } = await seminarWith(page.context(), /ümarlaud/, ['INVITING']);
  const { viewer } = await ask<{ viewer: { tasks: { answerPath: string | null }[] } }>(
    page.context(),
    '{ viewer { tasks { answerPath } } }',
  );
  const answer = viewer.tasks.find(({ answerPath }) => answerPath)?.answerPath ?? '';
  expect(answer).toMatch(/^\/answer\//);
  await scanAll(
    page,
    ['/seminars/new', `/seminars/${id}`, `/seminars/${id}/invitations`, `/seminars/${id}/mails`, `/seminars/${id}/edit`, answer],
    ['light'],
  );
  await page.context().close();
});

test('menus and dialogs that lie over a page', async ({ browser, viewport, et }) => {
  const page = await pageOf(browser, 'secretary', viewport);
  const { id } = await seminarWith(page.context(), /koostööseminar/, ['PLANNED', 'INVITING']);
  const faults: string[] = [];
  const overlay = async (what: string, role: 'dialog' | 'menu', path: string, open: () => Promise<void>) => {
    await page.goto(path);
    await open();
    await expect(page.getByRole(role).first()).toBeVisible();
    faults.push(...(await scan(page, what)));
  };
  const click = (name: string | RegExp) => () =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  const agenda = `/seminars/${id}/agenda`;
  await overlay('user menu', 'menu', '/profile', click(/minu menüü/));
  if (isPhone(page)) await overlay('phone menu', 'dialog', '/profile', click(et('ui.menu')));
  await overlay('add session', 'dialog', agenda, click(et('seminars.agenda.add')));
  await overlay('session menu', 'menu', agenda, click(/: tegevused$/));
  await overlay('move session', 'dialog', agenda, async () => {
    await click(/: tegevused$/)();
    await page.getByRole('menuitem', { name: et('seminars.agenda.move') }).click();
  });
  await overlay('cancel seminar', 'dialog', `/seminars/${id}?dialog=cancel`, async () => undefined);
  await overlay('add membership', 'dialog', '/councils/ida-viru?tab=members', click(et('councils.members.add')));
  await overlay('date picker', 'dialog', '/councils/ida-viru?tab=members', async () => {
    await click(et('councils.members.add'))();
    await page.getByLabel(et('councils.members.memberFrom')).click();
    await expect(page.getByRole('button', { name: et('ui.day.nextMonth') })).toBeVisible();
  });
  await overlay('assign seat', 'dialog', '/councils/ida-viru?tab=members', async () => {
    await click(/: tegevused$/)();
    await page.getByRole('menuitem', { name: et('councils.members.assign') }).click();
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('dialogs of those who record answers and found councils', async ({ browser, viewport, et }) => {
  const secretary = await pageOf(browser, 'southernSecretary', viewport);
  const { id } = await seminarWith(secretary.context(), /ümarlaud/, ['INVITING']);
  await secretary.goto(`/seminars/${id}/invitations`);
  await secretary.getByText(et('seminars.record.open'), { exact: true }).first().click();
  await expect(secretary.getByRole('dialog')).toBeVisible();
  const faults = await scan(secretary, 'record answer');
  await secretary.context().close();
  const administrator = await pageOf(browser, 'administrator', viewport);
  await administrator.goto('/councils');
  await administrator.getByRole('button', { name: et('councils.page.new') }).click();
  await expect(administrator.getByRole('dialog')).toBeVisible();
  faults.push(...(await scan(administrator, 'new council')));
  expect(faults).toEqual([]);
  await administrator.context().close();
});
