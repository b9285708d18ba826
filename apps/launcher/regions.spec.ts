import pg from 'pg';
import { knownClassifier, loadRegions, readRegions, type Classifier } from './regions.js';

const database = `regions_${process.env['JEST_WORKER_ID']}`;
const urlOf = (role: string, name: string) => (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', role).replace('DATABASE', name);

const known = knownClassifier();
const LATER = '2024-05-01';
const TOILA = '0803';
const SILLAMAE = '0735';
const RAASIKU = '0651';
const IDA_VIRU = '0045';

/** What a classifier of a later day could say. */
const later = (on: string, change: (regions: Classifier['regions']) => Classifier['regions']): Classifier => ({
  on,
  regions: change(known.regions),
});
const merged = later(LATER, (regions) => [
  ...regions
    .filter(({ code }) => code !== SILLAMAE)
    .map((region) =>
      region.code === TOILA ? { ...region, name: 'Oru vald' } : region.code === RAASIKU ? { ...region, parent: IDA_VIRU } : region,
    ),
  { code: '9901', name: 'Uus vald', kind: 'MUNICIPALITY', parent: IDA_VIRU },
]);

describe('loading the classifier of regions', () => {
  let owner: pg.Client;
  const drop = async () => {
    const admin = new pg.Client(urlOf('postgres', 'postgres'));
    await admin.connect();
    await admin.query(`drop database if exists ${database} with (force)`);
    return admin;
  };
  beforeEach(async () => {
    const admin = await drop();
    await admin.query(`create database ${database} template house_template owner turvaring_owner`);
    await admin.end();
    owner = new pg.Client(urlOf('turvaring_owner', database));
    await owner.connect();
  });
  afterEach(() => owner.end());
  afterAll(async () => (await drop()).end());

  const ask = async (sql: string, values: unknown[] = []) => (await owner.query<Record<string, unknown>>(sql, values)).rows;
  const region = async (code: string) =>
    (
      await ask(
        `select r.id, r.name, p.code as parent, r.valid_from::text as "from", r.valid_to::text as "to" from regions r
           left join regions p on p.id = r.parent_id where r.code = $1 order by r.valid_from`,
        [code],
      )
    ).map(({ id: _id, ...rest }) => rest);
  const names = (code: string) =>
    ask(
      `select n.name, p.code as parent, n.valid_from::text as "from", n.valid_to::text as "to" from region_names n
         join regions r on r.id = n.region_id left join regions p on p.id = n.parent_id where r.code = $1 order by n.valid_to`,
      [code],
    );
  const everything = async () => [
    ...(await ask('select id, xmin::text from regions order by id')),
    ...(await ask('select id, xmin::text from region_names order by id')),
    ...(await ask('select count(*) from audit_entries')),
  ];

  it('knows regions from the day of the file, and the country without a day', async () => {
    expect(await region(TOILA)).toEqual([{ name: 'Toila vald', parent: IDA_VIRU, from: '2018-09-01', to: null }]);
    expect(await region('EE')).toEqual([{ name: 'Eesti', parent: null, from: null, to: null }]);
    expect(await ask('select kind, count(*)::int from regions where valid_to is null group by kind order by kind')).toEqual([
      { kind: 'COUNTRY', count: 1 },
      { kind: 'COUNTY', count: 15 },
      { kind: 'MUNICIPALITY', count: 79 },
    ]);
  });

  it('keeps the old name of what was renamed or moved, closes what left, adds what came, and links stay good', async () => {
    const before = await ask('select id, code from regions where code = any($1) order by code', [[TOILA, SILLAMAE]]);
    await loadRegions(owner, merged);
    expect(await region(TOILA)).toEqual([{ name: 'Oru vald', parent: IDA_VIRU, from: '2018-09-01', to: null }]);
    expect(await names(TOILA)).toEqual([{ name: 'Toila vald', parent: IDA_VIRU, from: '2018-09-01', to: '2024-04-30' }]);
    expect(await region(RAASIKU)).toMatchObject([{ name: 'Raasiku vald', parent: IDA_VIRU }]);
    expect(await names(RAASIKU)).toEqual([{ name: 'Raasiku vald', parent: '0037', from: '2018-09-01', to: '2024-04-30' }]);
    expect(await region(SILLAMAE)).toEqual([{ name: 'Sillamäe linn', parent: IDA_VIRU, from: '2018-09-01', to: '2024-04-30' }]);
    expect(await region('9901')).toEqual([{ name: 'Uus vald', parent: IDA_VIRU, from: LATER, to: null }]);
    expect(await ask('select id, code from regions where code = any($1) order by code', [[TOILA, SILLAMAE]])).toEqual(before);
  });

  it('changes no row when it is loaded again, be it the same file or an older one', async () => {
    const fresh = await everything();
    await loadRegions(owner);
    expect(await everything()).toEqual(fresh);
    await loadRegions(owner, merged);
    const loaded = await everything();
    expect(loaded).not.toEqual(fresh);
    await loadRegions(owner, merged);
    await loadRegions(owner);
    expect(await everything()).toEqual(loaded);
  });

  it('takes in again what comes back, as a region of its own', async () => {
    await loadRegions(owner, merged);
    await loadRegions(
      owner,
      later('2026-01-01', (regions) => [...regions]),
    );
    expect(await region(SILLAMAE)).toEqual([
      { name: 'Sillamäe linn', parent: IDA_VIRU, from: '2018-09-01', to: '2024-04-30' },
      { name: 'Sillamäe linn', parent: IDA_VIRU, from: '2026-01-01', to: null },
    ]);
    expect(await region('9901')).toEqual([{ name: 'Uus vald', parent: IDA_VIRU, from: LATER, to: '2025-12-31' }]);
  });

  it('leaves alone what administrators have renamed since, corrected, entered and ended', async () => {
    await owner.query(`update regions set name = 'Parandatud vald' where code = $1`, [TOILA]);
    await owner.query(`insert into region_names (region_id, name, parent_id, valid_from, valid_to)
      select id, name, parent_id, valid_from, '2025-01-31' from regions where code = '0651'`);
    await owner.query(`update regions set name = 'Aruküla vald' where code = $1`, [RAASIKU]);
    await owner.query(`update regions set valid_to = '2025-10-19' where code = $1`, [SILLAMAE]);
    await owner.query(
      `insert into regions (country, code, kind, name, parent_id, valid_from, created_by)
       select 'EE', '9902', 'MUNICIPALITY', 'Käsitsi vald', id, '2010-01-01', gen_random_uuid() from regions where code = $1`,
      [IDA_VIRU],
    );
    const before = await everything();
    await loadRegions(owner);
    expect(await everything()).toEqual(before);
    await loadRegions(
      owner,
      later(LATER, (regions) => regions),
    );
    expect(await region('9902')).toMatchObject([{ to: null }]);
    expect(await region(RAASIKU)).toMatchObject([{ name: 'Aruküla vald' }]);
    expect(await region(SILLAMAE)).toMatchObject([{ to: '2025-10-19' }]);
  });

  it('refuses a kind that it does not know', () => {
    expect(() => readRegions('code,name,kind,county_code,county\n1,X,planet,,')).toThrow('"planet"');
  });
});
