import {
  Acts,
  definedFiles,
  faultsOf,
  firstLanguage,
  LANGUAGES,
  networkSource,
  Problem,
  problemOf,
  Tokens,
  type Config,
  type FileDefinition,
} from '@app/kernel';
import { ValidationPipe } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql';
import { callerOf } from './caller.js';
import { parametersOf } from './parameters.js';
import { refusalOf } from './refusal.js';

export const STATUS = { NOT_FOUND: 404, FORBIDDEN: 403, INVALID: 400, CONFLICT: 409, UNAUTHENTICATED: 401, RATE_LIMITED: 429 } as const;
/** Files of one process that are written at once: each takes the processor for itself. Who comes then is asked to come again. */
const AT_ONCE = 4;
/** Should a browser open one instead of keeping it, nothing in it runs, and nothing of ours is its own. */
const SANDBOX = { 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'" } as const;
/** Files that everybody may have, of one source in a quarter of an hour: as many as sign-in links. */
const PUBLIC_LIMIT = 30;

/**
 * Files to download: `GET /files/<address>?args=<JSON>&language=et`. Written in a reading act of the session that the cookie names, so
 * the database decides what is in them and a foreign page that makes a browser fetch one changes nothing. Arguments are read and checked
 * as those of the query that the file stands beside; what is no argument, or no parameter, is refused.
 */
export function serveFiles(http: FastifyInstance, app: NestFastifyApplication, config: Config): void {
  const acts = app.get(Acts);
  const tokens = app.get(Tokens);
  const checks = new ValidationPipe({ transform: true, exceptionFactory: faultsOf, stopAtFirstError: true });
  let running = 0;
  for (const file of definedFiles.values()) {
    http.get(`/files/${file.address}`, { exposeHeadRoute: false }, async (request, reply) => {
      const { sessionHash, source } = callerOf(request, reply, config.PUBLIC_URL);
      if (!file.isReady && running >= AT_ONCE)
        return refuse(reply.header('retry-after', '5'), new Problem('RATE_LIMITED', 'files-are-written'));
      if (!file.isReady) running += 1;
      try {
        const asked = parametersOf(request.query, ['args', 'language']);
        if (asked.language !== undefined && !LANGUAGES.some((one) => one === asked.language))
          throw new Problem('INVALID', 'malformed-input', 'language');
        const given = argumentsOf(app.get(GraphQLSchemaHost).schema, file, asked.args);
        const args = (await checks.transform(given, { type: 'body', metatype: file.args })) as object;
        const caller = { operation: file.address, channel: 'web', ...(sessionHash && { sessionHash }) } as const;
        if (file.isPublic) {
          const rate = [tokens.pseudonym(networkSource(source)), PUBLIC_LIMIT];
          const taken = await acts.asCaller({ ...caller, mode: 'write' }, ({ tx }) =>
            tx.query<[{ ok: boolean }]>(`select take_rate('public-file', $1, $2, interval '15 minutes') as ok`, rate),
          );
          if (!taken[0].ok) return refuse(reply.header('retry-after', '900'), new Problem('RATE_LIMITED', 'rate-limited'));
        }
        const read = await acts.asCaller({ ...caller, mode: 'read' }, async (act) => {
          if (!act.actor.isSignedIn && !file.isPublic) throw new Problem('UNAUTHENTICATED', 'not-signed-in');
          const wish = asked.language ?? act.actor.grants?.language;
          return file.read(act, args, firstLanguage(wish));
        });
        const { name, type, bytes } = await file.write(read);
        return await reply.headers({ ...SANDBOX, 'content-type': type, 'content-disposition': disposition(name) }).send(bytes);
      } catch (error) {
        return refuse(reply, error);
      } finally {
        if (!file.isReady) running -= 1;
      }
    });
  }
  http.get('/files/*', (_request, reply) => refuse(reply, new Problem('NOT_FOUND', 'no-such-record')));
}

function refuse(reply: FastifyReply, thrown: unknown): FastifyReply {
  const problem = problemOf(thrown);
  return reply.code(problem ? STATUS[problem.code] : 500).send(refusalOf(thrown));
}

/** The query's arguments, read by GraphQL's own rules: enums, days and ids are what they are in a query, and nothing else is let in. */
function argumentsOf(schema: GraphQLSchema, { query, address }: FileDefinition, given: string | undefined): Record<string, unknown> {
  const field = schema.getQueryType()?.getFields()[query];
  if (!field) throw new Error(`The file ${address} stands beside ${query}, which is no query`);
  const values = objectOf(given);
  const args: Record<string, unknown> = {};
  for (const { name, type } of field.args) {
    if (!isInputType(type) || (values[name] === undefined && !String(type).endsWith('!'))) continue;
    args[name] = coerceInputValue(values[name], type, (path, _value, error) => {
      if (error.originalError instanceof Problem) throw new Problem('INVALID', error.originalError.reason, [name, ...path].join('.'));
      throw new Problem('INVALID', 'malformed-input', [name, ...path].join('.'));
    });
  }
  const stray = Object.keys(values).find((name) => !(name in args));
  if (stray !== undefined) throw new Problem('INVALID', 'malformed-input', stray);
  return args;
}

function objectOf(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // No JSON: refused below, like JSON that is no object.
  }
  throw new Problem('INVALID', 'malformed-input', 'args');
}

/** RFC 6266: the name in full by RFC 8187, and for old programs in ASCII. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\/]/g, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
