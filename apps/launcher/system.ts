import { resolve } from 'node:path';
import { roleUrl } from '../../libs/kernel/src/database-role.js';
import { startChild } from './children.js';
import { openDatabase } from './database.js';
import { demoAccounts, loadDemoData } from './demo-data/index.js';
import { freePort } from './embedded-postgres.js';
import { claim, refuseBusyPort, refuseSecondInstance } from './instance.js';
import { startMailCatcher } from './mail-catcher.js';
import { prepare, withClient } from './prepare.js';
import type { Settings } from './settings.js';

export type Ending = () => Promise<void> | void;

export interface System {
  /** Resolves with what went wrong, when something does. */
  broken: Promise<string>;
}

const READY_PATIENCE_MS = 180_000;
const say = (line: string): void => console.log(line);

/** Starts everything, in order, and notes how to end it. Throws in words; between two steps also when `halt` says so. */
export async function startSystem(settings: Settings, endings: Ending[], halt: AbortSignal): Promise<System> {
  const { dataDir, smtpUrl } = settings;
  const config = settings.config.PORT === 0 ? await onFreePort(settings.config) : settings.config;
  refuseSecondInstance(dataDir);
  await refuseBusyPort(config.PORT, config.HOST, dataDir);
  endings.push(claim(dataDir, config.PUBLIC_URL));

  const children = (['worker', 'api'] as const).map((name) => startChild(name, environment(config), (line) => console.error(line)));
  const faults = children.map(async ({ name, ended }) => `The ${name} has ended: ${await ended}`);

  say(settings.databaseUrl ? 'Preparing the database of DATABASE_URL …' : `Starting PostgreSQL (data in ${dataDir}) …`);
  const database = await openDatabase(settings, say);
  if (database.embedded) endings.push(database.embedded.stop);
  const server = database.embedded?.ended().then((words) => `PostgreSQL has ended. Start again; its last words:\n${words}`);
  const broken = Promise.race([...faults, ...(server ? [server] : [])]);
  if (database.embedded?.takenOver) say('Took over the PostgreSQL that an earlier start had left running');
  halt.throwIfAborted();
  await prepare({ url: database.url, secret: config.SECRET });
  halt.throwIfAborted();
  if (config.DEMO_DATA === 'on' && (await loadDemoData(database.ownerUrl, config.SECRET))) say('Loaded the demo data');
  halt.throwIfAborted();

  const catcher = smtpUrl ? undefined : await startMailCatcher({ dir: `${dataDir}/mailbox` });
  if (catcher) endings.push(catcher.stop);
  halt.throwIfAborted();

  for (const { name, begin, stop } of children) {
    endings.push(stop);
    const url = roleUrl(database.url, name === 'api' ? 'turvaring_api' : 'turvaring_worker', config.SECRET);
    begin({ DATABASE_URL: url, SMTP_URL: smtpUrl ?? catcher?.smtpUrl, ...(name === 'api' && catcher && { MAILBOX_URL: catcher.httpUrl }) });
  }
  const host = config.HOST === '0.0.0.0' || config.HOST === '::' ? '127.0.0.1' : config.HOST;
  const notReady = await Promise.race([broken, waitUntilReady(`http://${host.includes(':') ? `[${host}]` : host}:${config.PORT}`, halt)]);
  if (notReady) throw new Error(notReady);
  say(await greeting(config.PUBLIC_URL, database.ownerUrl, catcher ? `${config.PUBLIC_URL}/mailbox` : undefined));
  return { broken };
}

/** Of the API and the worker; where their services are follows when they begin. */
function environment(config: Settings['config']): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: resolve('dist/.compile-cache'), // Node 22 and later: the second start compiles nothing.
    ...(!process.stdout.isTTY && { NO_COLOR: '1' }),
    ...process.env,
    ...Object.fromEntries(Object.entries(config).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))),
    MAILBOX_URL: '',
  };
}

async function onFreePort(config: Settings['config']): Promise<Settings['config']> {
  const PORT = await freePort();
  return { ...config, PORT, PUBLIC_URL: config.PUBLIC_URL.replace(/:0$/, `:${PORT}`) };
}

/** Nothing when all is well; otherwise what the system says is missing. */
async function waitUntilReady(address: string, halt: AbortSignal): Promise<string | undefined> {
  const deadline = Date.now() + READY_PATIENCE_MS;
  for (let answer = 'no answer'; ;) {
    halt.throwIfAborted();
    try {
      const response = await fetch(`${address}/health/ready`);
      if (response.ok) return undefined;
      answer = await response.text();
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) return `Not ready after ${READY_PATIENCE_MS / 1000} seconds: ${answer}`;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function greeting(url: string, ownerUrl: string, mailbox: string | undefined): Promise<string> {
  const { rows } = await withClient(ownerUrl, (owner) =>
    owner.query<{ email: string }>('select email::text from persons where email = any($1)', [demoAccounts.map(({ email }) => email)]),
  );
  const known = demoAccounts.filter(({ email }) => rows.some((row) => row.email === email));
  const widest = Math.max(0, ...known.map(({ email }) => email.length));
  return [
    `\nTurvaring is ready at ${url}  (${(performance.now() / 1000).toFixed(1)} s)\n`,
    known.length > 0
      ? 'Sign in: ask for a link with one of these addresses'
      : 'Sign in: make yourself administrator first: npm run admin -- you@example.org',
    ...known.map(({ email, role }) => `  ${email.padEnd(widest)}  ${role}`),
    mailbox ? `The link, and every other mail, arrives at ${mailbox}` : 'Mails go to the server of SMTP_URL.',
    'Ctrl-C stops everything.\n',
  ].join('\n');
}
