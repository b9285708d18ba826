import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { people, seminarWith, signedIn, test } from './support/house.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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
