import { hashOf, type HttpCaller } from '@app/kernel';
import * as cookie from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'turvaring_session';
const THIRTY_DAYS_IN_SECONDS = 30 * 24 * 3600;

/** Who is asking, as far as HTTP knows. The cookie's value goes no further than its hash. */
export function callerOf(request: FastifyRequest, reply: FastifyReply, publicUrl: string): HttpCaller {
  const token = cookie.parse(request.headers.cookie ?? '')[COOKIE];
  const userAgent = request.headers['user-agent'];
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure: publicUrl.startsWith('https:') } as const;
  return {
    source: request.ip,
    ...(token && { sessionHash: hashOf(token) }),
    ...(userAgent && { userAgent }),
    setSession(next) {
      void reply.header(
        'set-cookie',
        cookie.serialize(COOKIE, next ?? '', { ...attributes, maxAge: next === null ? 0 : THIRTY_DAYS_IN_SECONDS }),
      );
    },
  };
}
