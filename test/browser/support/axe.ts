import { expect, type Page } from '@playwright/test';
import { createRequire } from 'node:module';

/** The axe that @axe-core/playwright brings, as a script for a page. */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { source: string };

const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** Until nothing has moved for some frames: what has just come may begin to fade in a frame later, and is pale until it has. */
const STILL = `(async () => {
  for (let still = 0; still < 5; ) {
    await new Promise((next) => requestAnimationFrame(next));
    const moving = document.getAnimations().filter((one) => one.playState !== 'finished' && one.effect.getTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
    still = moving.length > 0 ? 0 : still + 1;
  }
})()`;

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * What axe finds at a page, when everything is there: no skeleton, nothing still fading in. `within`: at an overlay of this role alone.
 * Axe is put into a page once and asked right there, of violations alone. The builder of @axe-core/playwright reads it anew each time, describes
 * all that is in order as well, and opens a blank page to put the parts of frames together: the same answer in four times the time. A mail's own
 * HTML stands in a frame without scripts, which axe would wait for in vain; libs/mail proves the layout of mails.
 */
export async function faultsOf(page: Page, what: string, within?: string): Promise<string[]> {
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await page.evaluate(STILL);
  if (!(await page.evaluate<boolean>(`'axe' in self`))) await page.evaluate(source);
  const where = { exclude: ['iframe'], ...(within && { include: [`[role=${within}]`] }) };
  const options = { runOnly: RULES, resultTypes: ['violations'] };
  const violations = await page.evaluate<Violation[]>(
    `self.axe.run(${JSON.stringify(where)}, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${what}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
