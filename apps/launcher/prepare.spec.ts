import type pg from 'pg';
import { databaseOf, prepare, withClient } from './prepare.js';
import { rolesAsSql } from './roles.js';

const SECRET = 'a secret of the tests, known to everybody';
const database = `prepare_${process.env['JEST_WORKER_ID']}`;
const cluster = (role: string, name: string) => (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', role).replace('DATABASE', name);
const url = cluster('postgres', database);

const everything = `
  select 'region' as what, id::text, xmin::text from regions
  union all select 'migration', id::text, xmin::text from migrations
  union all select 'role', rolname, xmin::text from pg_authid where rolname like 'turvaring%'
  union all select 'audit', id::text, xmin::text from audit_entries
  order by 1, 2`;

describe('prepare', () => {
  const dropAll = () =>
    withClient(cluster('postgres', 'postgres'), (admin) => admin.query(`drop database if exists ${database} with (force)`));
  beforeAll(dropAll);
  afterAll(dropAll);

  it('makes a database from nothing, also for two who ask at once, and a further run changes no row', async () => {
    await Promise.all([prepare({ url, secret: SECRET }), prepare({ url, secret: SECRET })]);
    const before = await withClient(url, (client) => client.query(everything));
    await prepare({ url, secret: SECRET });
    const after = await withClient(url, (client) => client.query(everything));
    expect(after.rows).toEqual(before.rows);
    expect(before.rows.filter((row: { what: string }) => row.what === 'region')).toHaveLength(1 + 15 + 79);
  });

  it('gives the worker the queue and the API none of it', async () => {
    const ask = (role: string, sql: string) => withClient(cluster(role, database), (client: pg.Client) => client.query(sql));
    await expect(ask('turvaring_worker', 'select count(*) from bullmq.job')).resolves.toBeDefined();
    await expect(ask('turvaring_api', 'select count(*) from bullmq.job')).rejects.toThrow('permission denied');
    await expect(ask('turvaring_api', 'create table mine ()')).rejects.toThrow('permission denied');
    await expect(ask('turvaring_api', 'select name from migrations')).rejects.toThrow('permission denied');
    await expect(ask('turvaring_api', 'select migrations_run()')).resolves.toBeDefined();
  });

  it('puts every municipality below its county and every county below the country', async () => {
    const { rows } = await withClient(url, (client) =>
      client.query(
        `select r.kind, p.kind as parent, count(*)::int from regions r left join regions p on p.id = r.parent_id group by 1, 2 order by 1, 2`,
      ),
    );
    expect(rows).toEqual([
      { kind: 'COUNTRY', parent: null, count: 1 },
      { kind: 'COUNTY', parent: 'COUNTRY', count: 15 },
      { kind: 'MUNICIPALITY', parent: 'COUNTY', count: 79 },
    ]);
  });

  it('says in words what a login without rights lacks', async () => {
    await withClient(cluster('postgres', 'postgres'), async (admin) => {
      await admin.query(`drop role if exists prepare_guest_${database}`);
      await admin.query(`create role prepare_guest_${database} login`);
    });
    const guest = cluster(`prepare_guest_${database}`, `${database}_missing`);
    await expect(prepare({ url: guest, secret: SECRET })).rejects.toThrow(
      /Login "prepare_guest_\w+" may not prepare the database.*--print-roles/s,
    );
    await withClient(cluster('postgres', 'postgres'), (admin) => admin.query(`drop role prepare_guest_${database}`));
  });
});

describe('the name of the database', () => {
  it('must be in the URL', () => {
    expect(databaseOf('postgres://u:p@h:1/a%20b?x=/y')).toBe('a b');
    expect(() => databaseOf('postgres://u:p@h:1')).toThrow('names no database');
  });
});

describe('the statements for an administrator', () => {
  it('make the same roles and quote the name of the database', () => {
    expect(rolesAsSql(SECRET, 'my "net"')).toMatch(
      /create role turvaring_api login nosuperuser .*create database "my ""net""" owner turvaring_owner;$/s,
    );
  });
});
