import { JobDesk, JobRunner, JobRunningModule, JobsModule, type RecurringJob } from '@app/jobs';
import { Acts, Clock, KernelModule, readConfig, roleUrl, type Act, type Config } from '@app/kernel';
import { mailEntities, MailModule } from '@app/mail';
import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { Entity, PrimaryColumn } from 'typeorm';
import { openPostbox, type Postbox, type Received } from './postbox.js';
import { emptyQueue, redisSetting } from './redis.js';
import { PROMISES, untilQuiet, type PromiseCount } from './until-quiet.js';

const SECRET = 'a secret of the tests, known to everybody';

/** These stand for entities of higher rooms, which deliveries name in foreign keys. */
@Entity('councils')
class Council {
  @PrimaryColumn('uuid')
  id!: string;
}
@Entity('persons')
class Person {
  @PrimaryColumn('uuid')
  id!: string;
}
@Entity('seminars')
class Seminar {
  @PrimaryColumn('uuid')
  id!: string;
}

@Module({})
class OfficeModule {
  static of(config: Config, providers: Type[], schedule: readonly RecurringJob[], slowPoll?: number): DynamicModule {
    return {
      module: OfficeModule,
      imports: [
        KernelModule.of(config, roleUrl(config.DATABASE_URL, 'turvaring_worker', config.SECRET), [
          ...mailEntities,
          Council,
          Person,
          Seminar,
        ]),
        JobsModule,
        MailModule,
        JobRunningModule.of(schedule, slowPoll),
      ],
      providers,
    };
  }
}

/**
 * Jobs and mail alone, without the rooms above them: workers of this process on a fresh clone of the template, a real queue and a real
 * SMTP server. For tests of what no room should have to care about.
 */
export class PostOffice {
  readonly mailbox: Received[] = [];
  readonly workers: INestApplicationContext[] = [];
  postbox: Postbox;

  private constructor(
    /** Arranges and inspects, as the owner of the tables. */
    readonly owner: pg.Pool,
    private readonly url: string,
    private readonly providers: Type[],
  ) {}

  /** `providers`: handlers and composers of the test. */
  static async open(providers: Type[] = []): Promise<PostOffice> {
    const urlOf = (role: string, database: string) =>
      (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', role).replace('DATABASE', database);
    const database = `office_${process.env['JEST_WORKER_ID']}`;
    const admin = new pg.Client(urlOf('postgres', 'postgres'));
    await admin.connect();
    await admin.query(`drop database if exists ${database} with (force)`);
    await admin.query(`create database ${database} template house_template owner turvaring_owner`);
    await admin.end();
    await emptyQueue();
    const owner = new pg.Pool({ connectionString: urlOf('turvaring_owner', database), max: 4 });
    const office = new PostOffice(owner, urlOf('postgres', database), providers);
    office.postbox = await openPostbox((mail) => office.mailbox.push(mail));
    return office;
  }

  config(overrides: Record<string, string> = {}): Config {
    return readConfig({
      DATABASE_URL: this.url,
      SMTP_URL: this.postbox.url,
      SECRET,
      ...redisSetting,
      ...overrides,
    });
  }

  async hire(
    options: { config?: Record<string, string>; schedule?: readonly RecurringJob[]; slowPoll?: number } = {},
  ): Promise<INestApplicationContext> {
    const module = OfficeModule.of(this.config(options.config), this.providers, options.schedule ?? [], options.slowPoll);
    const worker = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
    this.workers.push(worker);
    return worker;
  }

  /** An act of the first worker's system. */
  act<T>(work: (act: Act) => Promise<T>): Promise<T> {
    return this.first.get(Acts).asSystem('test', work);
  }

  /** Runs one job at once, as the queue would. */
  run(job: string, payload: Record<string, string> = {}): Promise<void> {
    return this.first.get(JobDesk).run(job, payload);
  }

  setClock(instant: Date): void {
    for (const worker of this.workers) worker.get(Clock).set(instant);
  }

  async rows<T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.owner.query(sql, values)).rows as T[];
  }

  /** Until every promise is kept or given up. */
  async settle(): Promise<void> {
    const promised = () => this.rows<PromiseCount>(PROMISES).then(([row]) => row as PromiseCount);
    await untilQuiet(promised, () => this.first.get(JobRunner).isIdle());
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.close();
    await this.owner.end();
    await this.postbox.close();
  }

  private get first(): INestApplicationContext {
    const [first] = this.workers;
    if (!first) throw new Error('Nobody works here yet: hire() first');
    return first;
  }
}
