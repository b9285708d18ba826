import { Problem, type Config } from '@app/kernel';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { serveDashboard } from './dashboard.js';
import { serveFeeds } from './feeds.js';
import { serveFiles } from './files.js';
import { answerHealth } from './health.js';
import { passToMailCatcher } from './mailbox.js';
import { refusalOf, refuseBodiesAsGraphQL } from './refusal.js';
import { streamSubscriptions } from './stream.js';
import { serveUploads } from './uploads.js';
import { UNSUBSCRIBE, unsubscribeByOneClick } from './unsubscribe.js';

/** A photo of a page of text is far smaller; what is longer is refused before it is read to its end. */
const BODY_LIMIT_IN_BYTES = 3 * 1024 * 1024;

/** The HTTP server. Whoever is asked for by one of the trusted proxies is known by what the proxy says, everybody else by their own address. */
export function httpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({ bodyLimit: BODY_LIMIT_IN_BYTES, trustProxy: config.TRUST_PROXY });
}

/** Everything HTTP that is not GraphQL: security headers, origin check, health, live progress, files, feeds, mail catcher, dashboard. */
export function dressHttp(app: NestFastifyApplication, config: Config): void {
  const http = app.getHttpAdapter().getInstance();
  setSecurityHeaders(http, config);
  refuseForeignOrigins(http, config);
  refuseBodiesAsGraphQL(http);
  answerHealth(http, app);
  streamSubscriptions(http, app, config);
  serveFiles(http, app, config);
  serveFeeds(http, app, config);
  serveUploads(http, app, config);
  unsubscribeByOneClick(http, app);
  passToMailCatcher(http, config);
  serveDashboard(http);
}

/** OWASP ASVS 4.0, V14.4. Links carry tokens, so no address of ours goes out as a referrer. */
function setSecurityHeaders(http: FastifyInstance, config: Config): void {
  http.addHook('onRequest', async (_request, reply) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      ...(config.PUBLIC_URL.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
    });
  });
}

/** Beside SameSite and Apollo's own check: a browser that names another origin changes nothing here, but by a token of its own in the address. */
function refuseForeignOrigins(http: FastifyInstance, config: Config): void {
  http.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined || request.url.startsWith(UNSUBSCRIBE)) return;
    const isOurs = origin === new URL(config.PUBLIC_URL).origin || (URL.canParse(origin) && new URL(origin).host === host);
    if (!isOurs) await reply.code(403).send(refusalOf(new Problem('FORBIDDEN', 'not-allowed')));
  });
}
