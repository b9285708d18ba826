import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname, resolve } from 'node:path';

/** Built by `vite build`; found from the folder that the commands of package.json run in. */
const BUILT = resolve('dist/dashboard');
const NONCE = '__CSP_NONCE__';
/** Of what a build holds; of anything else a browser is told to guess nothing. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The dashboard: hashed assets for ever, and for every other address the one page, never stored, with a fresh nonce for the styles
 * that Mantine writes at run time.
 */
export function serveDashboard(http: FastifyInstance, built = BUILT): void {
  const page = existsSync(`${built}/index.html`) ? readFileSync(`${built}/index.html`, 'utf8') : undefined;
  const assets = page === undefined ? new Map<string, string>() : assetsIn(built);
  http.get('/*', async (request, reply) => {
    if (page === undefined) return reply.code(503).type('text/plain').send('The dashboard is not built. Run: npm run build\n');
    const [path = '/'] = request.url.split('?');
    if (/\.[a-z0-9]+$/i.test(path)) return sendAsset(request, reply, assets.get(path));
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
  });
}

/** What was built, by address: nothing else is ever opened, whatever an address says. */
function assetsIn(built: string): ReadonlyMap<string, string> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [`${parentPath}/${name}`.slice(built.length), `${parentPath}/${name}`]));
}

/** It is opened before anything is answered: one that has vanished since, as while a new build is laid beside, is not there. */
async function sendAsset(request: FastifyRequest, reply: FastifyReply, file: string | undefined): Promise<FastifyReply> {
  const handle = file === undefined ? undefined : await open(file).catch(() => undefined);
  if (file === undefined || handle === undefined) return reply.code(404).send();
  const { size, mtimeMs } = await handle.stat();
  const tag = `W/"${size}-${Math.trunc(mtimeMs)}"`;
  void reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', etag: tag });
  if (request.headers['if-none-match'] === tag) {
    await handle.close();
    return reply.code(304).send();
  }
  void reply.headers({ 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-length': size });
  return reply.send(handle.createReadStream());
}
