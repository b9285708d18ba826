import pg from 'pg';
import { NETWORK } from './estonia-network.js';
import { PLANS } from './estonia-plans.js';
import { REGISTERS } from './estonia-registers.js';
import { SEMINARS } from './estonia-seminars.js';

// Estonia so many times over, as data to measure on: fifteen counties with a council each, and what their pages read. Set-based SQL alone:
// a row's number decides everything about it (hashes of it, never random()), so that the same scale on the same day gives the same data.
// Triggers and foreign keys are off while it is filled; what triggers would have written is written here, and `estonia.spec.ts` looks
// whether every reference leads somewhere.

/** Who asks, and what for: an official of a county with a large register, somebody who holds a seat there, and a stranger. */
export interface Asker {
  councilId: string;
  regionCode: string;
  official: string;
  member: string;
}

export interface Filled {
  rows: Record<string, number>;
  seconds: number;
  askers: Asker[];
  /** Somebody of no council. */
  stranger: string;
}

const HELPERS = `
  create function pg_temp.ident(kind text, variadic numbers bigint[]) returns uuid language sql immutable parallel safe as
    $$ select md5(kind || numbers::text)::uuid $$;
  -- 0 to k - 1, evenly, by a number and what it is drawn for.
  create function pg_temp.draw(number bigint, what int, k int) returns int language sql immutable parallel safe as
    $$ select (((hashint8extended(number, what) % k) + k) % k)::int $$;
`;

/** Risks of the one register in fifteen that is large. */
const LARGEST = 120;

/** Fills a prepared database without councils. `url` signs in as a superuser: nobody else may leave triggers and foreign keys out. */
export async function fillEstonia(
  url: string,
  times: number,
  tell: (line: string) => void = () => undefined,
  largest = LARGEST,
): Promise<Filled> {
  const db = new pg.Client(url);
  await db.connect();
  try {
    const began = performance.now();
    const { rows: taken } = await db.query('select from councils limit 1');
    if (taken.length > 0) throw new Error('This database has councils already; give an empty one');
    await db.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`,
    );
    await db.query(HELPERS);
    await db.query(`create temp table times as select generate_series(1, ${Math.trunc(times)}) as country; analyze times;
      create temp table sizes as select ${Math.trunc(largest)} as largest`);
    const rows: Record<string, number> = {};
    for (const [table, text] of [...NETWORK, ...REGISTERS, ...SEMINARS, ...PLANS]) {
      const started = performance.now();
      const result = (await db.query(text)) as pg.QueryResult | pg.QueryResult[];
      const written = (Array.isArray(result) ? result : [result]).reduce(
        (sum, { command, rowCount }) => sum + (command === 'INSERT' ? (rowCount ?? 0) : 0),
        0,
      );
      rows[table] = (rows[table] ?? 0) + written;
      tell(`  ${table}: ${written} rows in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
    await db.query('vacuum (analyze)');
    const { rows: askers } = await db.query<Asker>(ASKERS, [ASKERS_AT_MOST]);
    const { rows: strangers } = await db.query<{ id: string }>(`select pg_temp.ident('stranger', 1) as id`);
    return { rows, seconds: Math.round((performance.now() - began) / 100) / 10, askers, stranger: strangers[0]?.id ?? '' };
  } finally {
    await db.end();
  }
}

const ASKERS_AT_MOST = 16;
/** Spread over all countries; of each the county with the large register. */
const ASKERS = `
  select c.id as "councilId", r.code as "regionCode", pg_temp.ident('person', c.country, 1, 1, 1) as official,
         pg_temp.ident('person', c.country, 1, 2, 1) as member
    from (select country, row_number() over (order by country) as nth, count(*) over () as countries from times) t
    join made_councils c on c.country = t.country and c.county = 1 join regions r on r.id = c.region_id
   where (t.nth - 1) % greatest(1, t.countries / $1) = 0 order by c.country limit $1`;
