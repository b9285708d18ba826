import { Acts } from '@app/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { migrations } from '../../migrations/index.js';

interface Check {
  ok: boolean;
  detail: string;
}

const failed = (error: unknown): Check => ({ ok: false, detail: error instanceof Error ? error.message : String(error) });

/** Whether the database has been through the migrations that this program knows, and no others. */
export function schemaCheck(run: readonly string[], known = migrations.map(({ name }) => name)): Check {
  const missing = known.filter((name) => !run.includes(name));
  const strange = run.filter((name) => !known.includes(name));
  if (missing.length > 0) return { ok: false, detail: `lacks ${missing.join(', ')}: run npm run migrate` };
  if (strange.length > 0) return { ok: false, detail: `has ${strange.join(', ')}, which a newer version made: update this program` };
  return { ok: true, detail: known.at(-1) ?? '' };
}

/** `/health/live`: the process answers. `/health/ready`: it can do its work; 503 with the reason when it cannot. */
export function answerHealth(http: FastifyInstance, app: NestFastifyApplication): void {
  http.get('/health/live', () => ({ status: 'ok' }));
  http.get('/health/ready', async (_request, reply) => {
    const checks = await app
      .get(Acts)
      .asCaller({ operation: 'ready', channel: 'api', mode: 'read' }, async ({ tx }) => {
        const [row] = await tx.query<{ run: string[]; queue: Check }[]>('select migrations_run() as run, queue_health() as queue');
        return {
          database: { ok: true, detail: 'answers' },
          schema: schemaCheck(row?.run ?? []),
          queue: row?.queue ?? { ok: false, detail: 'unknown' },
        };
      })
      .catch((error: unknown) => ({
        database: failed(error),
        schema: { ok: false, detail: 'unknown' },
        queue: { ok: false, detail: 'unknown' },
      }));
    const isReady = Object.values(checks).every((check) => check.ok);
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'not ready', ...checks });
  });
}
