import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { startPostgres } from '../apps/launcher/embedded-postgres.js';

// What a start costs at the very least: PostgreSQL, and a Nest application with one route that asks it. `bench/start.ts` starts this
// beside the whole system.

const server = await startPostgres({ dir: `${process.env['DATA_DIR']}/postgres`, password: 'bare' });
const pool = new pg.Pool({ connectionString: server.url });

@Controller()
class Health {
  @Get('health/ready')
  async ready(): Promise<{ ok: boolean }> {
    return (await pool.query<{ ok: boolean }>('select true as ok')).rows[0] ?? { ok: false };
  }
}

@Module({ controllers: [Health] })
class Bare {}

const app = await NestFactory.create<NestFastifyApplication>(Bare, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGINT', () => {
  void app
    .close()
    .then(() => pool.end())
    .then(() => server.stop())
    .then(() => process.exit());
});
