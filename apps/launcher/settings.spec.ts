import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { claim, refuseBusyPort, runningInstance } from './instance.js';
import { readSettings } from './settings.js';

let dir: string;
beforeEach(() => (dir = mkdtempSync(`${tmpdir()}/launcher-`)));
afterEach(() => rmSync(dir, { recursive: true }));

describe('the settings of npm start', () => {
  it('need nothing: the secret is made once and only its owner may read it', () => {
    const first = readSettings({ DATA_DIR: `${dir}/data` });
    expect(first.config.SECRET.length).toBeGreaterThanOrEqual(32);
    expect(readSettings({ DATA_DIR: `${dir}/data`, SECRET: '' }).config.SECRET).toBe(first.config.SECRET);
    expect(statSync(`${dir}/data/secret`).mode & 0o777).toBe(0o600);
    expect(first).toMatchObject({ databaseUrl: undefined, smtpUrl: undefined });
  });

  it('name every fault at once, and make nothing before', () => {
    const faulty = () =>
      readSettings({ DATA_DIR: `${dir}/data`, PORT: 'x', SECRET: 'short', SMTP_URL: 'http://example.org', DEMO_DATA: 'maybe' });
    for (const name of ['PORT', 'SECRET', 'SMTP_URL', 'DEMO_DATA']) expect(faulty).toThrow(name);
    expect(statSync(`${dir}/data`, { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('a second npm start', () => {
  it('is told in words that the port is busy', async () => {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await expect(refuseBusyPort(port, '127.0.0.1', dir)).rejects.toThrow(`Port ${port} is in use by another program`);
    await new Promise((closed) => server.close(closed));
    await expect(refuseBusyPort(port, '127.0.0.1', dir)).resolves.toBeUndefined();
  });

  it('takes no notice of what a killed one left behind', () => {
    const release = claim(dir, 'http://localhost:3000');
    expect(runningInstance(dir)).toBeUndefined(); // It is ourselves.
    writeFileSync(`${dir}/launcher.json`, JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://localhost:3000' }));
    expect(runningInstance(dir)).toBeUndefined();
    writeFileSync(`${dir}/launcher.json`, '{"pid": 1');
    expect(runningInstance(dir)).toBeUndefined();
    release();
    expect(statSync(`${dir}/launcher.json`, { throwIfNoEntry: false })).toBeUndefined();
  });
});
