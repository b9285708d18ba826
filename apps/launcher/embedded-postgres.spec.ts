import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { findPostmaster, stopPostmaster } from './postmaster.js';
import { withClient } from './prepare.js';

jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  let home: string;
  let dir: string;
  beforeAll(() => {
    home = mkdtempSync(`${tmpdir()}/embedded-`);
    chmodSync(home, 0o755);
    dir = `${home}/postgres`;
  });
  afterAll(async () => {
    await stopPostmaster(dir);
    rmSync(home, { recursive: true });
  });

  const start = (password = 'first', mayRestart?: boolean) =>
    startPostgres({ dir, password, ...(mayRestart === undefined ? {} : { mayRestart }) });
  const setting = async ({ url }: EmbeddedPostgres, name: string) => {
    const { rows } = await withClient(url, (client) => client.query<{ value: string }>('select current_setting($1) as value', [name]));
    return rows[0]?.value;
  };

  it('asks for a password, listens on loopback only, and writes safely', async () => {
    const server = await start();
    expect(server.takenOver).toBe(false);
    expect(await setting(server, 'listen_addresses')).toBe('127.0.0.1');
    expect(await setting(server, 'unix_socket_directories')).toBe(dir);
    expect(await setting(server, 'fsync')).toBe('on');
    expect(readFileSync(`${dir}/pg_hba.conf`, 'utf8')).not.toMatch(/^[^#].*trust/m);
    await expect(withClient(server.url.replace(':first@', ':other@'), (client) => client.query('select 1'))).rejects.toThrow(
      'password authentication failed',
    );
    await withClient(server.url, (client) => client.query('create table kept (id int); insert into kept values (1)'));
  });

  it('takes over a server that runs, and leaves it alone when the password is another', async () => {
    await expect(start('other', false)).rejects.toThrow('another SECRET');
    const server = await start();
    expect(server.takenOver).toBe(true);
  });

  it('recovers when everything was killed and the number of the process belongs to somebody else', async () => {
    process.kill(findPostmaster(dir)?.pid ?? 0, 'SIGKILL');
    const lines = readFileSync(`${dir}/postmaster.pid`, 'utf8').split('\n');
    writeFileSync(`${dir}/postmaster.pid`, [String(process.pid), ...lines.slice(1)].join('\n'));
    const server = await start();
    expect(server.takenOver).toBe(false);
    const { rows } = await withClient(server.url, (client) => client.query('select id from kept'));
    expect(rows).toEqual([{ id: 1 }]);
  });

  it('follows a SECRET that was changed or lost', async () => {
    const server = await start('second');
    const { rows } = await withClient(server.url, (client) => client.query('select id from kept'));
    expect(rows).toEqual([{ id: 1 }]);
  });

  it('has ended when stop() says so', async () => {
    const server = await start('second');
    await server.stop();
    expect(findPostmaster(dir)).toBeUndefined();
    await expect(withClient(server.url, (client) => client.query('select 1'))).rejects.toThrow('ECONNREFUSED');
  });

  it('tells when it is killed, with its last words, and starts again on the same data', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGKILL');
    expect(await server.ended()).toContain('ready to accept connections');
    const again = await start();
    const { rows } = await withClient(again.url, (client) => client.query('select id from kept'));
    expect(rows).toEqual([{ id: 1 }]);
    await again.stop();
  });
});
