import { isDeepStrictEqual } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { Args, GraphQLSchemaBuilderModule, GraphQLSchemaFactory, ID, Info as InfoOf, Query, Resolver } from '@nestjs/graphql';
import { Module } from '@nestjs/common';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Actor } from '../actor.js';
import { databaseOptions } from '../database.js';
import { PageArgs } from '../graphql.js';
import { Club, Member, Roster, Visitor } from './clubs.fixture.js';
import { TABLES } from './clubs-reads.fixture.js';
import { asc } from './order.js';
import { connectionOf } from './page.js';
import { NotedReadings } from './noted.js';
import { Reader } from './reader.js';
import { resolveAsText, rootFieldsOf, stringify, wouldBeText } from './text-query.js';
import { serveReads } from './serve-reads.js';
import type { Info } from './selection.js';
import { sql } from './sql.js';

/** Ids that can be told apart by eye. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The second is nobody. */
const ROSTER = [id(101), id(999), id(100)];

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

  @Query(() => Roster)
  async roster(@InfoOf() info: Info, read: Reader): Promise<Roster> {
    const ids = ROSTER;
    const members = await read.byId(Member, info, ids, { at: ['entries', 'member'] });
    return { entries: ids.map((id, i) => ({ note: `No. ${i + 1}`, member: members.get(id) })) };
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
    clubs: (page, info, read) => clubs.clubs(page, info, read),
    roster: (_args, info, read) => clubs.roster(info, read),
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
  /** Parsed once, as Apollo does, so that plans are found again. */
  private readonly documents = new Map<string, DocumentNode>();
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
    world.db.logger.logQuery = (text: string) =>
      void (text.startsWith('select (') || text.startsWith('select json') ? world.statements.push(text) : 0);
    world.schema = await clubsSchema();
    return world;
  }

  owner: pg.Pool;

  /** Three clubs and six members, with ties and nulls where orders look. */
  async fill(): Promise<void> {
    await this.owner.query(
      `insert into clubs (id, name, rank, founded_on, opens_at, created_at, colours, parent_id, chair_id) values
        ($1, 'North', 1, '1999-03-01', '09:30', '2026-01-02 03:04:05.678+02', '{red,"dark blue"}', null, $4),
        ($2, 'South', null, null, '10:00', '2026-01-02 03:04:05+00', '{}', $1, $4),
        ($3, 'East', 1, '2000-02-29', '00:00', '2026-06-02 03:04:05+00', '{green}', $1, $3)`,
      [id(1), id(2), id(3), id(9)],
    );
    const members: [string, string, number | null, number][] = [
      ['Ann', 'EXPERT', 10, 1],
      ['Bob', 'NOVICE', 10, 1],
      ['Cid', 'NOVICE', null, 1],
      ['Dan', 'EXPERT', 3, 1],
      ['Eve', 'NOVICE', null, 1],
      ['Fay', 'EXPERT', 7, 3],
    ];
    for (const [i, [name, level, points, club]] of members.entries()) {
      await this.owner.query('insert into members values ($1, $2, $3, $4, $5)', [id(100 + i), name, level, points, id(club)]);
    }
  }

  /** How many questions were answered with PostgreSQL's own text. */
  texts = 0;

  /** Executed by graphql-js and again by graphql-jit, and as text where it can be; all must agree. `statements` are those of graphql-js. */
  async ask(query: string, variables: Record<string, unknown> = {}, { personId = '' } = {}): Promise<ExecutionResult> {
    const document = this.document(query);
    const compiled = compileQuery(this.schema, document);
    if (!isCompiledQuery(compiled)) throw new Error('The document does not compile');
    const js = (contextValue: object) => execute({ schema: this.schema, document, variableValues: variables, contextValue });
    const jit = (contextValue: object) => compiled.query(undefined, contextValue, variables);
    // graphql-jit 0.8 merges `a @include(if: $no) { x } a { y }` wrongly (it answers x), so directives are graphql-js's alone.
    const ways = /@(skip|include)\b/.test(query) ? [js] : [js, jit];
    const answers: ExecutionResult[] = [];
    const asked = async <T>(way: (contextValue: object) => T | Promise<T>) =>
      this.within(personId, async (runner) =>
        way({ read: new Reader({ actor: actorOf(personId), today: '2026-05-04', tx: runner.manager, readings: new NotedReadings() }) }),
      );
    const text = await asked((contextValue) => this.asText(document, variables, contextValue));
    for (const way of ways.toReversed()) {
      this.statements.length = 0;
      answers.unshift(JSON.parse(JSON.stringify(await asked(way))) as ExecutionResult);
    }
    const [byJs = {}, byJit = byJs] = answers;
    if (!isDeepStrictEqual(toldOf(byJs), toldOf(byJit)))
      throw new Error(`graphql-js and graphql-jit differ:\n${JSON.stringify(byJs)}\n${JSON.stringify(byJit)}`);
    if (text && !isDeepStrictEqual(withoutCursors(toldOf(text)), withoutCursors(toldOf(byJs))))
      throw new Error(`graphql-js and the text of PostgreSQL differ:\n${JSON.stringify(byJs)}\n${JSON.stringify(text)}`);
    return byJs;
  }

  /** Undefined where the answer is no text. */
  private async asText(
    document: DocumentNode,
    variables: Record<string, unknown>,
    contextValue: object,
  ): Promise<ExecutionResult | undefined> {
    const operation = getOperationAST(document);
    const fields = operation && rootFieldsOf(this.schema, operation);
    if (!fields) return undefined;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return undefined;
    const query = { schema: this.schema, document, operation, fields, variableValues: coerced };
    this.statements.length = 0;
    const wouldBe = await wouldBeText(query, contextValue);
    if (this.statements.length > 0) throw new Error('Whether an answer would be text is no question for the database');
    const answer = wouldBe ? await resolveAsText(query, contextValue) : undefined;
    if (!answer) return undefined;
    this.texts += 1;
    return JSON.parse(stringify(answer)) as ExecutionResult;
  }

  private document(query: string): DocumentNode {
    const known = this.documents.get(query);
    if (known) return known;
    const document = parse(query);
    const [fault] = validate(this.schema, document);
    if (fault) throw fault;
    this.documents.set(query, document);
    return document;
  }

  /** Every row as an entity, for those who answer without the read model. */
  async entities(): Promise<{ clubs: Club[]; members: Member[] }> {
    return this.within('', async ({ manager }) => ({ clubs: await manager.find(Club), members: await manager.find(Member) }));
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

/** Cursors are opaque, and PostgreSQL puts spaces into them. */
function withoutCursors(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/"(\w*endCursor)":"[^"]*"/g, '"$1":"some"'));
}

/**
 * What of an answer the specification fixes. An answer that is null altogether needs one error: which of several is told, and in which
 * order, depends on who was first (GraphQL October 2021, 6.4.4).
 */
export function toldOf({ data, errors }: ExecutionResult): unknown {
  if (data === null) return { data, isRefused: (errors ?? []).length > 0 };
  // graphql-jit names a field that was asked for twice as (club,club).
  const words = (message: string) => message.replace(/\((\w+)(,\1)+\)/, '$1');
  return { data, errors: errors?.map(({ message, path }) => `${path?.join('.')}: ${words(message)}`).sort() };
}

function actorOf(personId: string): Actor {
  if (!personId) return Actor.nobody;
  return new Actor({
    personId,
    sessionId: '',
    language: 'et',
    isAdministrator: false,
    rotationIsDue: false,
    rotationArrived: false,
    seats: [],
    leads: [],
    officialCouncils: [],
  });
}
