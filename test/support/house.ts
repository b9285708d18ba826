import {
  Acts,
  Clock,
  databaseOptions,
  hashOf,
  randomToken,
  readConfig,
  type Act,
  type Caller,
  type Config,
  type DatabaseRole,
} from '@app/kernel';
import { JobDesk, JobRunner } from '@app/jobs';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { ApiModule } from '../../apps/api/api.module.js';
import { dressHttp, httpAdapter } from '../../apps/api/http.js';
import { entities } from '../../apps/rooms.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { openPostbox, type Postbox, type Received } from './postbox.js';
import { emptyQueue, redisSetting } from './redis.js';
import { PROMISES, untilQuiet, type PromiseCount } from './until-quiet.js';

/** What every password and token of the tests follows from; global-setup.mjs prepares the template with it. */
export const TEST_SECRET = 'a secret of the tests, known to everybody';
const database = `house_${process.env['JEST_WORKER_ID']}`;
const urlOf = (role: string, db = database) => (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', role).replace('DATABASE', db);

export interface Answer {
  data: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; reason?: string; field?: string; values?: Record<string, unknown> };
  }[];
}

/** The real API and the real worker on a fresh clone of the template, with a real SMTP server. Only the clock can be set. */
export class House {
  api: NestFastifyApplication;
  worker: INestApplicationContext;
  postbox: Postbox;
  readonly mailbox: Received[] = [];
  private readonly cookies = new Map<string, string>();

  /** Arranges and inspects, as the owner of the tables: no policy applies. */
  private constructor(
    readonly owner: DataSource,
    private readonly settings: Record<string, string>,
  ) {}

  static async open({ worker = true, settings = {} }: { worker?: boolean; settings?: Record<string, string> } = {}): Promise<House> {
    const admin = new pg.Client(urlOf('postgres', 'postgres'));
    await admin.connect();
    await admin.query(`drop database if exists ${database} with (force)`);
    await admin.query(`create database ${database} template house_template owner turvaring_owner`);
    await admin.end();
    await emptyQueue();
    const house = new House(await new DataSource(databaseOptions(urlOf('turvaring_owner'), entities, 4)).initialize(), settings);
    house.postbox = await openPostbox((mail) => house.mailbox.push(mail));
    const config = house.config();
    house.api = await NestFactory.create<NestFastifyApplication>(ApiModule.of(config), httpAdapter(config), {
      logger: false,
      abortOnError: false,
    });
    dressHttp(house.api, config);
    await house.api.init();
    await house.api.getHttpAdapter().getInstance().ready();
    if (worker) house.worker = await house.hire();
    return house;
  }

  private hire(): Promise<INestApplicationContext> {
    return NestFactory.createApplicationContext(WorkerModule.of(this.config()), { logger: false, abortOnError: false });
  }

  /** The worker goes, and another comes, whose clock is not set. */
  async restartWorker(): Promise<void> {
    await this.worker.close();
    this.worker = await this.hire();
  }

  get tx(): EntityManager {
    return this.owner.manager;
  }

  get acts(): Acts {
    return this.api.get(Acts);
  }

  /** Sets the clock of the API and the worker. */
  setClock(instant: Date): void {
    this.api.get(Clock).set(instant);
    this.worker?.get(Clock).set(instant);
  }

  /** One GraphQL operation of a signed-in person, or of nobody, over HTTP. */
  async ask(personId: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return JSON.parse(await this.askForText(personId, query, variables)) as Answer;
  }

  /** The answer as it goes over the wire. */
  async askForText(personId: string | null, query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const response = await this.api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(personId && { cookie: await this.cookieOf(personId) }) },
      payload: JSON.stringify({ query, variables }),
    });
    return response.body;
  }

  /** What a subscription is told until its stream ends, by a real connection: injected requests know no streams. */
  async follow(personId: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Answer[]> {
    if (!this.api.getHttpServer().listening) await this.api.listen(0, '127.0.0.1');
    const response = await fetch(`${await this.api.getUrl()}/graphql/stream`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(personId && { cookie: await this.cookieOf(personId) }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return [...(await response.text()).matchAll(/^data: (\{.*\})$/gm)].map(([, json]) => JSON.parse(json ?? '') as Answer);
  }

  /** The cookie of a session that is opened for the person behind the door. */
  async cookieOf(personId: string): Promise<string> {
    const known = this.cookies.get(personId);
    if (known) return known;
    const token = randomToken();
    // Good at any time that a test sets the clock to: neither idle for too long nor due for a new secret.
    await this.owner.query(
      `insert into sessions (person_id, token_hash, expires_at, last_seen_at, rotated_at)
       select $1, $2, far, far, far from (select now() + interval '3 years' as far) as t`,
      [personId, hashOf(token)],
    );
    this.cookies.set(personId, `turvaring_session=${token}`);
    return `turvaring_session=${token}`;
  }

  /** After a sign-out: the next question opens new sessions. */
  forgetCookies(): void {
    this.cookies.clear();
  }

  /** A service's method in an act of the person, without GraphQL. */
  async act<T>(personId: string | null, work: (act: Act) => Promise<T>, mode: Caller['mode'] = 'write'): Promise<T> {
    const token = personId && (await this.cookieOf(personId)).split('=')[1];
    return this.acts.asCaller({ operation: 'test', channel: 'api', mode, ...(token && { sessionHash: hashOf(token) }) }, work);
  }

  /** Until every promise is kept or given up. */
  async settle(): Promise<void> {
    const promised = () => this.owner.query<PromiseCount[]>(PROMISES).then(([row]) => row as PromiseCount);
    await untilQuiet(promised, () => this.worker.get(JobRunner).isIdle());
  }

  /** Runs one job at once, as the queue would. */
  async run(job: string, payload: Record<string, string>): Promise<void> {
    await this.worker.get(JobDesk).run(job, payload);
  }

  /** SQL past all our code: a plain connection of the API's role, on behalf of one person ('' for nobody). */
  async rawly(personId: string, sql: string, values: unknown[] = [], role = 'turvaring_api'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client(urlOf(role));
    await client.connect();
    try {
      await client.query(`select set_config('app.person_id', $1, false)`, [personId]);
      return (await client.query<Record<string, unknown>>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.api.close();
    await this.owner.destroy();
    await this.postbox.close();
  }

  config(overrides: Record<string, string> = {}): Config {
    return readConfig({
      PORT: '0',
      PUBLIC_URL: 'http://localhost:3000',
      DATABASE_URL: urlOf('postgres'),
      SMTP_URL: this.postbox.url,
      SECRET: TEST_SECRET,
      ...redisSetting,
      ...this.settings,
      ...overrides,
    });
  }

  /** The URL of the test database for one of its roles, or for the superuser. */
  urlOf(role: DatabaseRole | 'postgres'): string {
    return urlOf(role);
  }
}
