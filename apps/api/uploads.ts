import {
  Acts,
  definedUploads,
  networkSource,
  Problem,
  problemOf,
  Tokens,
  type Act,
  type Config,
  type HttpCaller,
  type UploadDefinition,
  type UploadTarget,
} from '@app/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { callerOf } from './caller.js';
import { STATUS } from './files.js';
import { parametersOf } from './parameters.js';
import { readOn } from './read-on.js';
import { refusalOf } from './refusal.js';
import { takeBody } from './take-body.js';

/** Files that one process takes in at once, each of which may fill its memory with `mostBytes`; and of these, of one asker. */
const [AT_ONCE, AT_ONCE_OF_ONE] = [16, 4];
/** A type that no form of a foreign page can send without asking first (fetch standard, "CORS-safelisted request-header"). */
const TYPE = 'application/octet-stream';
/** How long somebody is listened to after they have been told that it is too much. */
const LINGER_MS = 30_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Files that people send, each as the body of a request: `POST /<address>/<id>?name=…`. See `UploadDefinition`. */
export function serveUploads(http: FastifyInstance, app: NestFastifyApplication, config: Config): void {
  const acts = app.get(Acts);
  const tokens = app.get(Tokens);
  const running = new Map<string, number>();
  void http.register(async (scope) => {
    // Bodies are read here and counted while they are, whatever they call themselves.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    for (const upload of definedUploads.values())
      scope.post(`/${upload.address}/:id`, async (request, reply) => {
        const caller = callerOf(request, reply, config.PUBLIC_URL);
        const { sessionHash, source } = caller;
        const asker = sessionHash?.toString('hex') ?? tokens.pseudonym(networkSource(source)).toString('hex');
        const [all, own] = [[...running.values()].reduce((sum, count) => sum + count, 0), running.get(asker) ?? 0];
        if (all >= AT_ONCE || own >= AT_ONCE_OF_ONE)
          return refuse(request, reply.header('retry-after', '5'), new Problem('RATE_LIMITED', 'files-are-taken-in'));
        running.set(asker, own + 1);
        try {
          const act = async <T>(mode: 'read' | 'write', work: (act: Act) => Promise<T>): Promise<T> =>
            acts.asCaller({ operation: upload.address, channel: 'web', mode, ...(sessionHash && { sessionHash }) }, async (opened) => {
              if (!opened.actor.isSignedIn && !upload.isPublic) throw new Problem('UNAUTHENTICATED', 'not-signed-in');
              return work(opened);
            });
          return await takeIn(upload, request, reply, act, caller);
        } catch (error) {
          return await refuse(request, reply, error);
        } finally {
          const left = (running.get(asker) ?? 1) - 1;
          if (left > 0) running.set(asker, left);
          else running.delete(asker);
        }
      });
  });
}

type InAct = <T>(mode: 'read' | 'write', work: (act: Act) => Promise<T>) => Promise<T>;

async function takeIn(
  upload: UploadDefinition,
  request: FastifyRequest,
  reply: FastifyReply,
  act: InAct,
  caller: HttpCaller,
): Promise<FastifyReply> {
  const { 'content-type': type, 'content-length': length } = request.headers;
  if (type !== TYPE) throw new Problem('INVALID', 'malformed-query');
  if (Number(length) > upload.mostBytes) return hangUp(request, reply, upload.tooLarge());
  const target = { ...targetOf(request), caller };
  // It locks what the file is for, as the act that keeps it will.
  await act('write', (opened) => upload.check(opened, target));
  const bytes = await takeBody(request.raw, upload.mostBytes);
  if (!bytes) return hangUp(request, reply, upload.tooLarge());
  const looked = await upload.look(bytes, target);
  return reply.code(201).send(await act('write', (opened) => upload.keep(opened, target, looked)));
}

function targetOf({ params, query, headers }: FastifyRequest): Omit<UploadTarget, 'caller'> {
  const { id } = params as { id: string };
  if (!UUID.test(id)) throw new Problem('INVALID', 'not-an-id', 'id');
  const { name: given = '' } = parametersOf(query, ['name']);
  // As people see it: one letter one sign, without folders and what cannot be seen.
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  if (name === '') throw new Problem('INVALID', 'required', 'name');
  if (name.length > 200) throw new Problem('INVALID', 'too-long', 'name');
  const linkToken = headers['x-link-token'];
  return { id, name, ...(typeof linkToken === 'string' && { linkToken }) };
}

/** Once the body has been heard to its end: see `readOn`. */
async function refuse(request: FastifyRequest, reply: FastifyReply, thrown: unknown): Promise<FastifyReply> {
  const problem = problemOf(thrown);
  await readOn(request.raw);
  return reply.code(problem ? STATUS[problem.code] : 500).send(refusalOf(thrown));
}

/**
 * Says at once that it is too much, and that this connection ends with it; then goes on listening for a while, for a browser that is cut
 * off while it writes may never read what it was told.
 */
function hangUp(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  reply.hijack();
  const said = JSON.stringify(refusalOf(problem));
  reply.raw.writeHead(413, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(said),
    connection: 'close',
  });
  reply.raw.write(said);
  const linger = new AbortController();
  const enough = delay(LINGER_MS, undefined, { ref: false, signal: linger.signal }).catch(() => undefined);
  void Promise.race([readOn(request.raw), enough]).finally(() => {
    linger.abort();
    reply.raw.end();
  });
  return reply;
}
