import fastify, { type FastifyInstance } from 'fastify';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDashboard } from './dashboard.js';

describe('the dashboard', () => {
  let built: string;
  let http: FastifyInstance;

  beforeEach(() => {
    built = mkdtempSync(join(tmpdir(), 'dashboard-'));
    mkdirSync(join(built, 'assets'));
    writeFileSync(join(built, 'index.html'), '<style nonce="__CSP_NONCE__"></style>');
    writeFileSync(join(built, 'assets/app-1.js'), 'start()');
    http = fastify();
    serveDashboard(http, built);
  });
  afterEach(async () => {
    await http.close();
    rmSync(built, { recursive: true, force: true });
  });

  const get = (url: string, headers = {}) => http.inject({ url, headers });

  it('is one page under every address, with a nonce of its own each time', async () => {
    const [first, second] = [await get('/'), await get('/risks/1?asOf=2026-01-01')];
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(first.body).toMatch(/^<style nonce="[A-Za-z0-9+/=]{24}"><\/style>$/);
    expect(first.body).not.toBe(second.body);
    expect(first.headers['content-security-policy']).toContain(/nonce="([^"]+)"/.exec(first.body)?.[1]);
  });

  it('keeps its assets for ever, and answers no more than that they are the same', async () => {
    const { body, headers } = await get('/assets/app-1.js?v=1');
    expect([body, headers]).toMatchObject([
      'start()',
      { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', 'content-length': '7' },
    ]);
    expect(await get('/assets/app-1.js', { 'if-none-match': headers.etag })).toMatchObject({ statusCode: 304, body: '' });
    expect(await http.inject({ method: 'HEAD', url: '/assets/app-1.js' })).toMatchObject({ statusCode: 200, body: '' });
  });

  it('has no other files than those that were built', async () => {
    for (const url of ['/assets/gone-1.js', '/assets/../../etc/passwd.js', '/..%2f..%2fetc/hosts.js', '/package.json'])
      expect((await get(url)).statusCode).toBe(404);
  });

  it('answers 404 for a file that has vanished, and goes on', async () => {
    rmSync(join(built, 'assets/app-1.js'));
    expect((await get('/assets/app-1.js')).statusCode).toBe(404);
    rmSync(built, { recursive: true });
    expect((await get('/assets/app-1.js')).statusCode).toBe(404);
    expect((await get('/')).statusCode).toBe(200);
  });
});
