import 'reflect-metadata';
import { readConfig } from '@app/kernel';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const config = readConfig();
const worker = await NestFactory.createApplicationContext(WorkerModule.of(config), { logger: ['error', 'warn'] });
worker.enableShutdownHooks();
// Started by the launcher: when it is gone, however it went, nobody would ever stop us.
process.once('disconnect', () => void worker.close().finally(() => process.exit()));
console.log(`worker: jobs on ${config.REDIS_URL ? 'Redis' : 'PostgreSQL'}, up in ${performance.now().toFixed(0)} ms`);
