import { defineConfig } from '@playwright/test';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** The whole product on a free port, in a folder of its own; workers of Playwright find both in the environment. */
process.env['BROWSER_TEST_PORT'] ??= String(await freePort());
process.env['BROWSER_TEST_FOLDER'] ??= `${tmpdir()}/turvaring-browser-${process.pid}`;
const baseURL = `http://localhost:${process.env['BROWSER_TEST_PORT']}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Debian's Chromium; the flags keep it from asking the network for things of its own. */
const launchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve('test-results'),
  // One product, one database: the tests tell one story after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { baseURL, locale: 'en-GB', timezoneId: 'Europe/Tallinn', launchOptions, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    // The stories change the data and open phones themselves; here every page is looked at on a phone.
    { name: 'phone', testMatch: 'axe.spec.ts', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: 'exec node test/browser/support/product.mjs',
    cwd: resolve('.'),
    url: `${baseURL}/health/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 20_000 },
    stdout: 'pipe',
    env: { PORT: process.env['BROWSER_TEST_PORT'], PUBLIC_URL: baseURL },
  },
});
