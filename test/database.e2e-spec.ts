import { House } from './support/house.js';

/** Tables without a council's data; each says why no policy guards it. Grants do. */
const UNGUARDED = {
  migrations: 'the list of migrations, TypeORM keeps it',
  outbox_jobs: 'machinery: the API may only insert, payloads are ids',
  rate_events: 'machinery: the API reaches it through take_rate() alone',
  digest_weeks: 'machinery: which weekly mails were written, no personal data; the worker alone reads it',
  workers: 'machinery: which worker processes are alive, no personal data',
};
/** Tables whose changes leave no entry in the audit trail. */
const UNAUDITED = {
  ...UNGUARDED,
  audit_entries: 'the trail itself',
  restricted_readings: 'a trail itself, which nobody can change',
  update_link_uses: 'a trail, too, written by the database alone',
  plan_numbers: 'counters, too',
  risk_numbers: 'counters: a trail of them would tell of every restricted risk',
  former_risk_matrices: 'written with each change of what a council scores on, which is audited',
  evidence_bytes: 'written and thrown away with rows that are audited, and far too long for a trail',
  item_news: 'written with each change of an action item that is news, which is audited',
  item_plan_moves: 'written with each change of an action item, which is audited',
  region_reach: 'written with each change of a region, which is audited',
  risk_versions: 'written with each change of a risk, which is audited',
};

describe('the database', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open({ worker: false });
  });
  afterAll(() => house.close());

  const names = (rows: { name: string }[]) => rows.map((row) => row.name);

  it('is told to compile no statement', async () => {
    expect(await house.owner.query('show jit')).toEqual([{ jit: 'off' }]);
  });

  it('puts every table with people or councils in it under row-level security', async () => {
    const open: { name: string }[] = await house.owner.query(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity and not relname = any($1)`,
      [Object.keys(UNGUARDED)],
    );
    expect(names(open)).toEqual([]);
  });

  it('audits every insert, update and delete of every table', async () => {
    const silent: { name: string }[] = await house.owner.query(
      `select relname as name from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and not relname = any($1)
          and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'audit_change'::regproc) <> 3`,
      [Object.keys(UNAUDITED)],
    );
    expect(names(silent)).toEqual([]);
  });

  it('connects as roles that can neither bypass nor own', async () => {
    const roles = await house.owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname in ('turvaring_api', 'turvaring_worker')`,
    );
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 };
    expect(roles).toEqual([none, none]);
  });

  it('says of every function that lists what a viewer may see that it is a handful, so that tables are reached by index', async () => {
    const many: { name: string }[] = await house.owner.query(
      `select p.proname as name from pg_proc p join pg_language l on l.oid = p.prolang
        where p.pronamespace = 'public'::regnamespace and p.proretset and p.prorettype = 'uuid'::regtype and p.pronargs = 0 and p.provolatile = 's' and l.lanname in ('sql', 'plpgsql') and p.prorows >= 1000`,
    );
    expect(names(many)).toEqual([]);
  });

  it('pins the search path of every function that runs with the rights of its owner', async () => {
    const loose: { name: string }[] = await house.owner.query(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
          and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')`,
    );
    expect(names(loose)).toEqual([]);
  });

  it('writes who did what, before and after, and lets no role of the app change the trail', async () => {
    await house.owner.query(`select set_config('app.operation', 'renameInstitution', false)`);
    const [made] = await house.owner.query<{ id: string }[]>(
      `insert into institutions (name, kind) values ('Before', 'OTHER') returning id`,
    );
    await house.owner.query(`update institutions set name = 'After' where id = $1`, [made?.id]);
    const trail = await house.owner.query('select table_name, before, after from audit_entries where row_id = $1 order by id', [made?.id]);
    expect(trail).toMatchObject([
      { table_name: 'institutions', before: null, after: { name: 'Before' } },
      { table_name: 'institutions', before: { name: 'Before' }, after: { name: 'After' } },
    ]);
    for (const sql of [
      `update audit_entries set operation = 'x'`,
      'delete from audit_entries',
      'truncate audit_entries',
      `insert into audit_entries (operation, channel, table_name) values ('x', 'x', 'x')`,
    ]) {
      await expect(house.rawly('', sql)).rejects.toThrow('permission denied');
      await expect(house.rawly('', sql, [], 'turvaring_worker')).rejects.toThrow('permission denied');
    }
  });

  it('leaves no change out of the trail, not even that of an id', async () => {
    const [made] = await house.owner.query<{ id: string }[]>(
      `insert into institutions (name, kind) values ('Swapped', 'OTHER') returning id`,
    );
    const [moved] = await house.owner.query<[{ id: string }[], number]>(
      'update institutions set id = gen_random_uuid() where id = $1 returning id',
      [made?.id],
    );
    const trail = await house.owner.query(
      `select row_id as id, before ->> 'name' as before, after ->> 'name' as after from audit_entries where row_id = any($1) order by id`,
      [[made?.id, moved[0]?.id]],
    );
    expect(trail).toEqual(
      expect.arrayContaining([
        { id: made?.id, before: null, after: 'Swapped' },
        { id: made?.id, before: 'Swapped', after: null },
        { id: moved[0]?.id, before: null, after: 'Swapped' },
      ]),
    );
    expect(trail).toHaveLength(3);
  });

  it('says for every foreign key what follows from a deletion, and finds its rows by an index', async () => {
    const loose = await house.owner.query(
      `select k.conrelid::regclass::text || '.' || k.conname as name, k.confdeltype = 'a' as unsaid
         from pg_constraint k
        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
          and (k.confdeltype = 'a' or not exists (
            -- Whatever its kind, but of all rows, and by the column that the key is about: the first one.
            select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1] and i.indpred is null and i.indisvalid))`,
    );
    expect(loose).toEqual([]);
  });

  it('never writes a secret into the trail', async () => {
    const [person] = await house.owner.query<{ id: string }[]>(
      `insert into persons (first_name, last_name, email) values ('Mari', 'Mets', 'mari@example.org') returning id`,
    );
    await house.cookieOf(person?.id ?? '');
    const [entry] = await house.owner.query<{ after: object }[]>(
      `select after from audit_entries where table_name = 'sessions' order by id desc limit 1`,
    );
    expect(entry?.after).toMatchObject({ person_id: person?.id });
    expect(entry?.after).not.toHaveProperty('token_hash');
  });

  it('keeps machinery, links and sessions from the API', async () => {
    for (const sql of [
      'select * from outbox_jobs',
      'select * from sign_in_links',
      'select token_hash from sessions',
      'select * from bullmq.jobs',
      'select * from rate_events',
      'set role turvaring_owner',
      'create table x ()',
    ]) {
      await expect(house.rawly('', sql)).rejects.toThrow(/permission denied|must be able to SET ROLE|does not exist/);
    }
  });
});
