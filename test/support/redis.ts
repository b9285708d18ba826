import { Redis } from 'ioredis';

/** The queue's URL when tests run on Redis: each of Jest's workers has a database of its own there. Undefined on PostgreSQL. */
const url = process.env['TEST_REDIS_URL'] && `${process.env['TEST_REDIS_URL']}/${process.env['JEST_WORKER_ID']}`;

/** The setting that an API or worker under test gets. */
export const redisSetting = url === undefined ? {} : { REDIS_URL: url };

/** What the file before has left on Redis is nobody's any more. */
export async function emptyQueue(): Promise<void> {
  if (url === undefined) return;
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}
