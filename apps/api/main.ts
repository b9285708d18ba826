import 'reflect-metadata';
import { readConfig } from '@app/kernel';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { dressHttp, httpAdapter } from './http.js';

const config = readConfig();
const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(config), httpAdapter(config), { logger: ['error', 'warn'] });
app.enableShutdownHooks();
// The launcher's child must not outlive it, however it ended.
process.once('disconnect', () => void app.close().finally(() => process.exit()));
dressHttp(app, config);
await app.listen(config.PORT, config.HOST);
console.log(`api: ${config.PUBLIC_URL}, up in ${performance.now().toFixed(0)} ms`);
