import { Acts, hashOf, Problem, problemOf, type Config } from '@app/kernel';
import { readCalendarFeed } from '@app/plans';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { STATUS } from './files.js';
import { parametersOf } from './parameters.js';
import { refusalOf } from './refusal.js';

/** A token as `Tokens` makes it: 256 bits. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * Feeds for calendar programs: `GET /feeds/<token>.ics`. One short act notes the fetch, another reads as the feed's person does today. The
 * token is asked for by its hash alone and goes into no log, no name of an operation and no answer. A program that has what it would get is told so
 * (304) by the hash of the bytes; a feed that shows nothing any more is empty, so that calendars forget what they had.
 */
export function serveFeeds(http: FastifyInstance, app: NestFastifyApplication, config: Config): void {
  const acts = app.get(Acts);
  http.get('/feeds/:file', async (request, reply) => {
    const [, token = ''] = /^(.*)\.ics$/.exec((request.params as { file: string }).file) ?? [];
    try {
      parametersOf(request.query, []);
      if (!TOKEN.test(token)) throw new Problem('NOT_FOUND', 'no-such-feed');
      const hash = hashOf(token);
      const caller = { operation: 'calendarFeed', channel: 'link' } as const;
      const [{ answer }] = await acts.asCaller({ ...caller, mode: 'write' }, ({ tx }) =>
        tx.query<[{ answer: string }]>('select fetch_calendar_feed($1) as answer', [hash]),
      );
      if (answer === 'rate-limited') return await refuse(reply.header('retry-after', '900'), new Problem('RATE_LIMITED', 'rate-limited'));
      if (answer !== 'ok') throw new Problem('NOT_FOUND', 'no-such-feed');
      const calendar = await acts.asCaller({ ...caller, mode: 'read' }, (act) => readCalendarFeed(act, hash, config.PUBLIC_URL));
      const tag = `"${hashOf(calendar).toString('base64url')}"`;
      // Kept by the program that it is for, and asked about each time; never by anybody on the way.
      void reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
      if (isKnown(request.headers['if-none-match'], tag)) return await reply.code(304).send();
      return await reply.headers({ 'content-type': 'text/calendar; charset=utf-8' }).send(calendar);
    } catch (error) {
      return refuse(reply, error);
    }
  });
}

/** RFC 9110, 13.1.2: compared weakly. */
const isKnown = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;

function refuse(reply: FastifyReply, thrown: unknown): FastifyReply {
  const problem = problemOf(thrown);
  return reply.code(problem ? STATUS[problem.code] : 500).send(refusalOf(thrown));
}
