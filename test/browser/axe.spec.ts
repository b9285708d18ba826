import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { faultsOf } from './support/axe.js';
import { DIALOGS } from './support/dialogs.js';
import { known } from './support/find-known.js';
import { people, signedIn, test } from './support/house.js';
import { NOTHING, type Known, type Viewer } from './support/known.js';
import { PAGES } from './support/pages.js';

// What is at fault is said in words, with its place: a trace of hundreds of pages would be paid for each time and read never.
test.use({ trace: 'off' });

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

async function contextOf(browser: Browser, who: Viewer, viewport: { width: number; height: number } | null): Promise<BrowserContext> {
  return who === 'nobody' ? browser.newContext({ viewport }) : signedIn(browser, people[who], { viewport });
}

const viewersOf = (things: { who: Viewer }[]): Viewer[] => [...new Set(things.map(({ who }) => who))];

/** By the first part of its address; what belongs to one room is looked at in one test, well below the time that a test has. */
const roomOf = ({ path }: { path: (found: Known) => string }): string => `/${path(NOTHING).split(/[/?]/)[1] ?? ''}`;

for (const viewer of viewersOf(PAGES)) {
  const hers = PAGES.filter(({ who }) => who === viewer);
  const titles = new Map<string, string>();
  for (const room of new Set(hers.map(roomOf))) {
    test(`pages under ${room} as ${viewer} sees them`, async ({ browser, viewport }) => {
      const context = await contextOf(browser, viewer, viewport);
      const page = await context.newPage();
      const found = await known(context, viewer);
      const faults: string[] = [];
      for (const { path, isAlsoDark } of hers.filter((one) => roomOf(one) === room)) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path(found));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // Tabs of the browser are told apart by their titles (2.4.2); axe only asks that there is one. With its past, or moved since, it is
        // the same page.
        const title = await page.title();
        const address = path(found).replace(/[?&](history=true|since=.*)/, '');
        const other = titles.get(title) ?? address;
        if (!title.endsWith(' · Turvaring') || other !== address) faults.push(`${address}: titled ${title}, as ${other}`);
        titles.set(title, address);
        for (const scheme of isAlsoDark ? (['light', 'dark'] as const) : (['light'] as const)) {
          await page.emulateMedia({ colorScheme: scheme });
          await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
          faults.push(...(await faultsOf(page, `${path(found)} (${scheme})`)));
        }
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}

test('the page of the mail catcher', async ({ page }) => {
  await page.goto('/mailbox');
  // As the browser asks for it.
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await faultsOf(page, '/mailbox')).toEqual([]);
});

test('no page of the dashboard is forgotten here', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const routes = await page.evaluate<string[]>('Object.keys(self.__TSR_ROUTER__.routesByPath)');
  expect(routes.length).toBeGreaterThan(0);
  expect([...new Set(PAGES.map(({ route }) => route))].sort()).toEqual(routes.sort());
});

for (const viewer of viewersOf(DIALOGS)) {
  const hers = DIALOGS.filter(({ who }) => who === viewer);
  for (const room of new Set(hers.map(roomOf))) {
    test(`dialogs over ${room} as ${viewer} sees them`, async ({ browser, viewport, et }) => {
      const context = await contextOf(browser, viewer, viewport);
      const page = await context.newPage();
      const found = await known(context, viewer);
      const faults: string[] = [];
      await page.goto('/profile');
      for (const { path } of hers.filter((one) => roomOf(one) === room)) {
        // The way of a link inside the dashboard: most dialogs of one person lie over the same few pages.
        await page.evaluate(`self.__TSR_ROUTER__.history.push(${JSON.stringify(path(found))})`);
        const dialog = page.getByRole('dialog');
        await expect(dialog, path(found)).toBeVisible();
        // It fades in from the frame after: before that no animation can be waited for.
        await expect(dialog, path(found)).toHaveCSS('opacity', '1');
        faults.push(...(await faultsOf(page, path(found), 'dialog')));
        await dialog.getByRole('button', { name: et('ui.close'), exact: true }).click();
        await expect(dialog).toBeHidden();
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}

test('what is told in a corner', async ({ browser, viewport, et }) => {
  const context = await contextOf(browser, 'secretary', viewport);
  const page = await context.newPage();
  const { joint } = await known(context, 'secretary');
  await page.goto(`/seminars/${joint}/agenda`);
  const menu = page.getByRole('button', { name: /: tegevused$/ }).first();
  await expect(menu).toBeVisible();
  await context.setOffline(true);
  await menu.click();
  await page.getByRole('menuitem', { name: et('seminars.agenda.remove') }).click();
  await expect(page.getByRole('alert').filter({ hasText: et('problem.no-connection') })).toBeVisible();
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    faults.push(...(await faultsOf(page, colorScheme, 'alert')));
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('menus, pickers and questions that only a click opens', async ({ browser, viewport, et }) => {
  const context = await contextOf(browser, 'secretary', viewport);
  const page = await context.newPage();
  const found: Known = await known(context, 'secretary');
  const faults: string[] = [];
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const overlay = async (what: string, role: 'dialog' | 'menu' | 'listbox', path: string, open: () => Promise<void>) => {
    await page.goto(path);
    await open();
    await expect(page.getByRole(role).first()).toBeVisible();
    faults.push(...(await faultsOf(page, what, role)));
  };
  await overlay('user menu', 'menu', '/profile', () => button(/minu menüü/).click());
  if (isPhone(page)) await overlay('phone menu', 'dialog', '/profile', () => button(et('ui.menu')).click());
  await overlay('add session', 'dialog', `/seminars/${found.joint}/agenda`, () => button(et('seminars.agenda.add')).click());
  await overlay('session menu', 'menu', `/seminars/${found.joint}/agenda`, () => button(/: tegevused$/).click());
  await overlay('checklist menu', 'menu', `/seminars/${found.joint}`, () => button(/: tegevused$/).click());
  await overlay('files of decisions', 'menu', '/decisions', () => button(et('plans.decision.files')).click());
  await overlay('date picker', 'dialog', '/councils/ida-viru?tab=members&dialog=add-member', async () => {
    await page.getByLabel(et('councils.members.memberFrom')).click();
    await expect(button(et('ui.day.nextMonth'))).toBeVisible();
  });
  await overlay('role from a day', 'dialog', `/councils/ida-viru?tab=members&dialog=edit-seat&subject=${found.seat}`, async () => {
    await page.getByRole('combobox', { name: et('councils.members.role') }).click();
    await page.getByRole('option', { name: et('councils.seatRole.OBSERVER') }).click();
    await expect(page.getByText(et('councils.members.roleFromHint'))).toBeVisible();
  });
  await overlay('person picker', 'listbox', `/seminars/${found.joint}/edit`, async () => {
    await page
      .getByRole('combobox', { name: et('seminars.field.dayLeader') })
      .first()
      .click();
    await expect(page.getByRole('option').first()).toBeVisible();
  });
  expect(faults).toEqual([]);
  await context.close();
});
