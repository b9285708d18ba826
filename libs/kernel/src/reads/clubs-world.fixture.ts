import { NestFactory } from '@nestjs/core';
import { Args, GraphQLSchemaBuilderModule, GraphQLSchemaFactory, ID, Info as InfoOf, Query, Resolver } from '@nestjs/graphql';
import { Module } from '@nestjs/common';
import { execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Actor } from '../actor.js';
import { databaseOptions } from '../database.js';
import { PageArgs } from '../graphql.js';
import { Club, Member, TABLES, Visitor } from './clubs.fixture.js';
import { asc } from './order.js';
import { connectionOf } from './page.js';
import { Reader } from './reader.js';
import { serveReads } from './serve-reads.js';
import type { Info } from './selection.js';
import { sql } from './sql.js';

@Resolver()
class ClubsResolver {
  @Query(() => Club)
  club(@Args('id', { type: () => ID }) id: string, @InfoOf() info: Info, read: Reader): unknown {
    return read.one(Club, info, { id });
  }

  @Query(() => Member, { nullable: true })
  member(@Args('name', { type: () => String }) name: string, @InfoOf() info: Info, read: Reader): unknown {
    return read.maybe(Member, info, (m) => sql`${m.name} = ${name}`);
  }

  @Query(() => connectionOf(Club))
  clubs(@Args() page: PageArgs, @InfoOf() info: Info, read: Reader): unknown {
    return read.connection(Club, info, page, { orderBy: (c) => [asc(c.rank), asc(c.name)] });
  }

  @Query(() => Visitor)
  visitor(@InfoOf() info: Info, read: Reader): unknown {
    return read.one(Visitor, info);
  }
}

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/** The schema of the clubs as Nest builds it, its root resolvers called by hand: no HTTP and no Apollo in these specs. */
export async function clubsSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create([ClubsResolver]);
  await app.close();
  const clubs = new ClubsResolver();
  const roots: Record<string, (args: Record<string, string>, info: Info, read: Reader) => unknown> = {
    club: ({ id = '' }, info, read) => clubs.club(id, info, read),
    member: ({ name = '' }, info, read) => clubs.member(name, info, read),
    clubs: (page, info, read) => clubs.clubs(page as PageArgs, info, read),
    visitor: (_args, info, read) => clubs.visitor(info, read),
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_source, args: Record<string, string>, { read }: { read: Reader }, info) => roots[field.name]?.(args, info, read);
  }
  return serveReads(schema);
}

/** A database of its own in the test cluster with the clubs' tables, asked as the API's role. */
export class ClubsWorld {
  readonly statements: string[] = [];
  schema: GraphQLSchema;
  private db: DataSource;

  static async open(): Promise<ClubsWorld> {
    const world = new ClubsWorld();
    const name = `reads_${process.env['JEST_WORKER_ID'] ?? 0}`;
    const urlOf = (role: string, database: string) =>
      (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', role).replace('DATABASE', database);
    const admin = new pg.Client(urlOf('postgres', 'postgres'));
    await admin.connect();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} owner turvaring_owner`);
    await admin.end();
    const owner = new pg.Client(urlOf('turvaring_owner', name));
    await owner.connect();
    await owner.query(TABLES);
    await owner.end();
    world.owner = new pg.Pool({ connectionString: urlOf('turvaring_owner', name), max: 1 });
    world.db = await new DataSource({ ...databaseOptions(urlOf('turvaring_api', name), [Club, Member], 2) }).initialize();
    world.db.logger.logQuery = (text: string) => void (text.startsWith('select ') && world.statements.push(text));
    world.schema = await clubsSchema();
    return world;
  }

  owner: pg.Pool;

  async ask(query: string, variables: Record<string, unknown> = {}, { personId }: { personId?: string } = {}): Promise<ExecutionResult> {
    const document = parse(query);
    const faults = validate(this.schema, document);
    if (faults[0]) throw faults[0];
    return this.within(personId ?? '', async (runner) => {
      const grants = {
        personId: personId ?? '',
        sessionId: '',
        language: 'et',
        isAdministrator: false,
        rotationIsDue: false,
        seats: [],
        leads: [],
        officialCouncils: [],
      };
      const read = new Reader({ actor: personId ? new Actor(grants) : Actor.nobody, tx: runner.manager });
      this.statements.length = 0;
      return execute({ schema: this.schema, document, variableValues: variables, contextValue: { read } });
    });
  }

  async within<T>(personId: string, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`select set_config('app.person_id', $1, true)`, [personId]);
      return await work(runner);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.owner.end();
  }
}
