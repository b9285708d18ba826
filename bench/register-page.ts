import { chromium, type BrowserContext } from '@playwright/test';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { prepare } from '../apps/launcher/prepare.js';
import type { Bench } from './index.js';
import { stop, until } from './mail/processes.js';
import { option } from './options.js';
import { SECRET, startOurs, type Person } from './reads/contestants.js';
import { fillEstonia } from './reads/estonia.js';
import { openSession } from './reads/session.js';
import { inScratchPostgres } from './scratch-postgres.js';

// From the click on the register, on the page of a council, to the frame in which the first 50 of its 1,000 risks are painted: the built
// dashboard in Chromium against the API as it runs in production. Each click is on a page that was loaded anew, so that nothing of the
// register is known before it; files of the dashboard come from the browser's cache from the second page on, and the page's code has been
// fetched while the page before was idle, as for everybody who does not click in the first moment.

const RISKS = Number(option('risks') ?? 1_000);
const CLICKS = Number(option('clicks') ?? 20);
const WARM_CLICKS = 3;
const ROWS = 50;

/** What the page writes down, in milliseconds after the click. */
interface Click {
  /** The register's question leaves the page. */
  asked: number;
  /** The head of its answer is there. */
  answered: number;
  /** The rows are in the document. */
  inDocument: number;
  /** The frame with them has been painted. */
  painted: number;
}

/** Runs in the page before anything of ours. */
const WATCH = `
  const now = () => performance.now();
  const seen = (self.registerClick = {});
  addEventListener('click', ({ timeStamp }) => { seen.clicked = timeStamp; }, { capture: true, once: true });
  const ask = self.fetch;
  self.fetch = async (...args) => {
    const isRegister = String(args[1]?.body ?? '').includes('query Register(');
    if (isRegister) seen.asked ??= now();
    const answer = await ask(...args);
    if (isRegister) seen.answered ??= now();
    return answer;
  };
  const watcher = new MutationObserver(() => {
    if (seen.clicked === undefined || document.querySelectorAll('main th[scope=row] a[href^="/risks/"]').length < ${ROWS}) return;
    watcher.disconnect();
    seen.inDocument = now();
    // A message that is sent in the frame comes after it has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { seen.painted = now(); };
      port2.postMessage(0);
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
`;

export const bench: Bench = async (tell) => {
  if (!existsSync('dist/dashboard/index.html')) throw new Error('The dashboard is not built: npm run build');
  return inScratchPostgres(async (server) => {
    const url = server.replace(/postgres$/, 'register_page');
    await prepare({ url, secret: SECRET });
    const { askers } = await fillEstonia(url, 1, tell, RISKS);
    const [asker] = askers;
    if (!asker) throw new Error('Nobody asks');
    const { person, slug } = await reader(url, asker);
    const ours = await startOurs('ours', url, process.execPath);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
    try {
      const base = `http://localhost:${ours.port}`;
      const context = await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 900 }, locale: 'et-EE' });
      const [name = '', value = ''] = person.cookie.split('=');
      await context.addCookies([{ name, value, url: base }]);
      await context.addInitScript(WATCH);
      const clicks: Click[] = [];
      for (let i = 1 - WARM_CLICKS; i <= CLICKS; i++) {
        const click = await clickOn(context, slug);
        if (i > 0) clicks.push(click);
        tell(
          `click ${i}: asked ${ms(click.asked)}, answered ${ms(click.answered)}, in the document ${ms(click.inDocument)}, painted ${ms(click.painted)}`,
        );
      }
      return { figures: { risks: RISKS, rows: ROWS, clicks: CLICKS, aimMs: 200, ...figuresOf(clicks) }, notes: NOTES };
    } finally {
      await browser.close();
      await stop(ours.child);
    }
  });
};

async function reader(
  url: string,
  { member, councilId }: { member: string; councilId: string },
): Promise<{ person: Person; slug: string }> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ slug: string }>('select slug from councils where id = $1', [councilId]);
    return { person: await openSession(owner, member), slug: rows[0]?.slug ?? '' };
  } finally {
    await owner.end();
  }
}

async function clickOn(context: BrowserContext, slug: string): Promise<Click> {
  const page = await context.newPage();
  try {
    await page.goto(`/councils/${slug}`);
    const link = page.locator('nav a[href^="/risks"]').first();
    await link.waitFor();
    // What the page does after it has come is no part of the click.
    await page.waitForLoadState('networkidle');
    await link.click();
    // Asked from outside: the page's own policy lets nothing be evaluated in it. Seldom, so as not to be in its way.
    await until(() => page.evaluate<boolean>('self.registerClick.painted !== undefined'), 250);
    const seen = await page.evaluate<Click & { clicked: number }>('self.registerClick');
    const after = (at: number): number => at - seen.clicked;
    return {
      asked: after(seen.asked),
      answered: after(seen.answered),
      inDocument: after(seen.inDocument),
      painted: after(seen.painted),
    };
  } finally {
    await page.close();
  }
}

function figuresOf(clicks: readonly Click[]): Record<string, { medianMs: number; p95Ms: number }> {
  const of = (take: (click: Click) => number) => {
    const sorted = clicks.map(take).sort((one, other) => one - other);
    const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN);
    return { medianMs: at(0.5), p95Ms: at(0.95) };
  };
  return {
    clickToPainted: of(({ painted }) => painted),
    clickToAsked: of(({ asked }) => asked),
    askedToAnswered: of(({ asked, answered }) => answered - asked),
    answeredToInDocument: of(({ answered, inDocument }) => inDocument - answered),
    inDocumentToPainted: of(({ inDocument, painted }) => painted - inDocument),
  };
}

const ms = (value: number): string => `${Math.round(value)} ms`;

const NOTES = [
  'Server, PostgreSQL and browser share the machine; there is no graphics card, so that painting is done by the processor.',
  'It is clicked once the page before is idle: the code of the register is there, its answer is not. Whoever clicks sooner waits for the code as well.',
];
