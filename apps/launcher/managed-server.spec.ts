import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { prepare, withClient } from './prepare.js';
import { rolesAsSql } from './roles.js';

jest.setTimeout(60_000);
const SECRET = 'a secret of the tests, known to everybody';

/** A cluster of its own, since roles belong to a cluster; with passwords, as servers have. */
describe.each([
  ['may create roles and databases', 'createrole createdb', []],
  ['may do nothing, once an administrator ran the printed statements', '', rolesAsSql(SECRET, 'net').split('\n')],
])('a server whose login %s', (_title, attributes, statements) => {
  let home: string;
  let cluster: EmbeddedPostgres;
  const login = (database: string) => cluster.url.replace('postgres:admin@', 'cloud:cloud@').replace(/postgres$/, database);
  const asAdmin = (sql: string) => withClient(cluster.url, (admin) => admin.query(sql));

  beforeAll(async () => {
    home = mkdtempSync(`${tmpdir()}/managed-`);
    chmodSync(home, 0o755);
    cluster = await startPostgres({ dir: `${home}/postgres`, password: 'admin', durable: false });
    await asAdmin(`create role cloud login ${attributes} password 'cloud'`);
    for (const statement of statements) await asAdmin(statement);
  });
  afterAll(async () => {
    await cluster.stop();
    rmSync(home, { recursive: true });
  });

  it('is prepared, once and again', async () => {
    await prepare({ url: login('net'), secret: SECRET });
    await prepare({ url: login('net'), secret: SECRET });
  });

  it('is prepared in a database that somebody else made', async () => {
    await asAdmin('create database theirs owner cloud');
    await prepare({ url: login('theirs'), secret: SECRET });
  });

  it('follows a new SECRET, or says what an administrator must do', async () => {
    const told = await prepare({ url: login('net'), secret: `${SECRET}, and newer` }).then(
      () => 'follows',
      (error: Error) => error.message,
    );
    expect(told).toMatch(attributes ? /^follows$/ : /Login "cloud" may not prepare the database.*--print-roles/s);
  });
});
