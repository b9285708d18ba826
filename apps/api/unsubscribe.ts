import { Acts, problemOf } from '@app/kernel';
import { MailChoicesService } from '@app/mail';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { refusalOf } from './refusal.js';

/** What a mail program sends: `List-Unsubscribe=One-Click`, as a form of either kind. */
const ONE_CLICK = /List-Unsubscribe"?\s*(?:=|\r?\n\r?\n)\s*One-Click/i;
const BODY_LIMIT_IN_BYTES = 4_096;

export const UNSUBSCRIBE = '/unsubscribe/';

/**
 * The button of mail programs (RFC 8058): `POST /unsubscribe/<token>` with no session, cookie or redirect, from wherever the program is.
 * The signed token alone says who and what. The same address by GET is a page of the dashboard, and changes nothing: scanners open links.
 */
export function unsubscribeByOneClick(http: FastifyInstance, app: NestFastifyApplication): void {
  const acts = app.get(Acts);
  const choices = app.get(MailChoicesService);
  void http.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT_IN_BYTES }, (_request, body, parsed) => parsed(null, body));
    scope.post<{ Params: { token: string } }>(`${UNSUBSCRIBE}:token`, async ({ params: { token }, body }, reply) => {
      void reply.type('text/plain; charset=utf-8');
      if (typeof body !== 'string' || !ONE_CLICK.test(body)) return reply.code(400).send('Expected: List-Unsubscribe=One-Click\n');
      try {
        await acts.asCaller({ operation: 'unsubscribe', channel: 'link', mode: 'write' }, (act) => choices.unsubscribe(act, token));
        return await reply.send('Unsubscribed.\n');
      } catch (error) {
        if (problemOf(error)) return reply.code(404).send('This link is not from a mail of ours, or is cut short.\n');
        return reply.code(500).type('application/json').send(refusalOf(error));
      }
    });
    done();
  });
}
