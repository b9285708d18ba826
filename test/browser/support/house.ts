import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { existsSync } from 'node:fs';
import { linkTo, mailsTo } from './mailbox.js';
import { wordsOf, type Say } from './words.js';

export const people = {
  secretary: 'sekretar.idaviru@example.org',
  northernSecretary: 'sekretar.laaneviru@example.org',
  southernSecretary: 'sekretar.valga@example.org',
  administrator: 'haldur@example.org',
  representative: 'esindaja.johvi@example.org',
  chair: 'esimees.idaviru@example.org',
  official: 'ametnik.idaviru@example.org',
} as const;

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Words {
  et: Say;
  en: Say;
}

/** Tests get the words of both languages; they are read once. */
export const test = base.extend<object, Words>({
  et: [async ({}, use) => use(await wordsOf('et')), { scope: 'worker' }],
  en: [async ({}, use) => use(await wordsOf('en')), { scope: 'worker' }],
});

/**
 * A browser in which this person is signed in. Links are rationed (five an address, thirty a source in a quarter of an hour), so each
 * person asks for one and all tests share what it opened, whatever project or file runs first.
 */
export async function signedIn(browser: Browser, email: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const kept = `${process.env['BROWSER_TEST_FOLDER']}/sessions/${email}.json`;
  if (existsSync(kept)) return browser.newContext({ ...options, storageState: kept });
  const context = await browser.newContext(options);
  const before = (await mailsTo(email)).length;
  await ask(context, 'mutation ($email: String!) { requestSignIn(email: $email) }', { email });
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 30_000 }).toBeGreaterThan(before);
  const token = (await linkTo(email, 'sign-in')).split('/').at(-1);
  await ask(context, 'mutation ($token: String!) { signIn(token: $token) { person { id } } }', { token });
  await context.storageState({ path: kept });
  return context;
}

/** A question to the API with the cookies of this browser; what is refused ends the test. */
export async function ask<Data>(context: BrowserContext, query: string, variables: object = {}): Promise<Data> {
  const answer = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  expect(errors, query).toBeUndefined();
  return data;
}

export interface KnownSeminar {
  id: string;
  title: string;
  state: string;
}

export async function seminars(context: BrowserContext): Promise<KnownSeminar[]> {
  const data = await ask<{ seminars: { nodes: KnownSeminar[] } }>(context, '{ seminars(first: 50) { nodes { id title state } } }');
  return data.seminars.nodes;
}

export async function seminarWith(context: BrowserContext, title: RegExp, states: string[]): Promise<KnownSeminar> {
  const all = await seminars(context);
  const found = all.find((one) => title.test(one.title) && states.includes(one.state));
  if (!found)
    throw new Error(`No seminar like ${title} in ${states.join(' or ')}: ${all.map((one) => `${one.title} ${one.state}`).join(', ')}`);
  return found;
}

export interface MadeSeminar {
  id: string;
  days: { id: string }[];
  rooms: { id: string }[];
}

/** A draft of this council, made without the form. */
export async function makeSeminar(context: BrowserContext, slug: string, fields: object): Promise<MadeSeminar> {
  const { council } = await ask<{ council: { id: string } }>(context, 'query ($slug: String!) { council(slug: $slug) { id } }', { slug });
  const input = { kind: 'SEMINAR', mode: 'IN_ROOM', days: [], ...fields, leadCouncilId: council.id, hosts: [{ councilId: council.id }] };
  const made = await ask<{ createSeminar: MadeSeminar }>(
    context,
    'mutation ($input: CreateSeminarInput!) { createSeminar(input: $input) { id days { id } rooms { id } } }',
    { input },
  );
  return made.createSeminar;
}

/** Counts what a person has to do for one job, and says it at the end. */
export class Hand {
  private count = 0;

  constructor(private readonly job: string) {}

  async click(target: Locator): Promise<void> {
    await target.click();
    this.count += 1;
  }

  async tap(target: Locator): Promise<void> {
    await target.tap();
    this.count += 1;
  }

  async check(target: Locator): Promise<void> {
    await target.check();
    this.count += 1;
  }

  told(): number {
    console.log(`  ${this.job}: ${this.count} clicks or taps`);
    return this.count;
  }
}

/** A row of a table by a text in it. */
export const rowWith = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });
