import { Acts } from '@app/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { migrations } from '../../migrations/index.js';

interface Check {
  ok: boolean;
  detail: string;
}

const failed = (error: unknown): Check => ({ ok: false, detail: error instanceof Error ? error.message : String(error) });

/** `/health/live`: the process answers. `/health/ready`: it can do its work; 503 with the reason when it cannot. */
export function answerHealth(http: FastifyInstance, app: NestFastifyApplication): void {
  http.get('/health/live', () => ({ status: 'ok' }));
  http.get('/health/ready', async (_request, reply) => {
    const checks = await app
      .get(Acts)
      .asCaller({ operation: 'ready', channel: 'api', mode: 'read' }, async ({ tx }) => {
        const [row] = await tx.query<{ version: string; queue: Check }[]>('select schema_version() as version, queue_health() as queue');
        const expected = migrations.at(-1)?.name ?? '';
        const version = row?.version ?? '';
        return {
          database: { ok: true, detail: 'answers' },
          schema: {
            ok: version === expected,
            detail: version === expected ? version : `is ${version}, should be ${expected}: run npm run migrate`,
          },
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
