import type { Config } from '@app/kernel';
import type { FastifyInstance } from 'fastify';
import { request as ask } from 'node:http';

/** What reverse proxies say of whom they pass on. One that says nothing looks like a browser on this machine: docs/operating.md. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'] as const;
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** With the embedded mail catcher its pages answer here too, for this machine alone: mails hold links that sign people in. */
export function passToMailCatcher(http: FastifyInstance, config: Config): void {
  const catcher = config.MAILBOX_URL;
  if (catcher === undefined) {
    for (const path of ['/mailbox', '/mailbox/*']) http.get(path, (_request, reply) => reply.code(404).send());
    return;
  }
  // A page of a stranger whose name was made to lead here (DNS rebinding) would be let in by the address alone.
  const names = new Set(['localhost', '127.0.0.1', '[::1]', new URL(config.PUBLIC_URL).hostname]);
  const isAskedByName = (host = '') => URL.canParse(`http://${host}`) && names.has(new URL(`http://${host}`).hostname);
  for (const path of ['/mailbox', '/mailbox/*']) {
    http.get(path, (request, reply) => {
      // The socket's own address, not what a proxy claims: a forwarded stranger is no loopback client.
      const isForwarded = FORWARDED.some((name) => request.headers[name] !== undefined);
      const isLocal = LOOPBACK.has(request.socket.remoteAddress ?? '') && !isForwarded;
      if (!isLocal || !isAskedByName(request.headers.host)) return reply.code(404).send();
      reply.hijack();
      const { accept = '*/*', 'accept-language': language = '' } = request.headers;
      const passed = ask(new URL(request.url, catcher), { headers: { accept, 'accept-language': language } }, (answer) => {
        reply.raw.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply.raw);
      });
      passed.on('error', () => reply.raw.writeHead(502).end());
      passed.end();
      return reply;
    });
  }
}
