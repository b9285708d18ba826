import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sirv from 'sirv';

/** Built by `vite build`; found from the folder that the commands of package.json run in. */
const BUILT = resolve('dist/dashboard');
const NONCE = '__CSP_NONCE__';

/**
 * The dashboard: hashed assets for ever, and for every other address the one page, never stored, with a fresh nonce for the styles
 * that Mantine writes at run time.
 */
export function serveDashboard(http: FastifyInstance): void {
  const page = existsSync(`${BUILT}/index.html`) ? readFileSync(`${BUILT}/index.html`, 'utf8') : undefined;
  const files =
    page === undefined ? undefined : sirv(BUILT, { immutable: true, maxAge: 31_536_000, etag: true, dotfiles: false, extensions: [] });
  http.get('/*', (request, reply) => {
    if (page === undefined) {
      void reply.code(503).type('text/plain').send('The dashboard is not built. Run: npm run build\n');
      return;
    }
    const [path = '/'] = request.url.split('?');
    if (/\.[a-z0-9]+$/i.test(path)) {
      reply.hijack();
      reply.raw.setHeader('x-content-type-options', 'nosniff');
      files?.(request.raw, reply.raw, () => {
        reply.raw.statusCode = 404;
        reply.raw.end();
      });
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
    void reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
  });
}
