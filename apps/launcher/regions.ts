import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';

// Estonia's counties and municipalities by their EHAK codes: reference data, there in every installation. A file says what was so on one
// day and nothing more. So a region begins for us on that day: the municipalities of today came into being with the elections of
// 15 October 2017, most names of counties are far older, but the file does not say which, and of the time before it we know nothing. Of the
// country itself no day is known. A later file renames (the old name stays in region_names), adds, and closes what it has no longer; it
// closes nothing that somebody entered by hand, and changes nothing that is known of the same day or a later one. Hence an administrator's
// changes survive every start, and loading a file again changes no row. Killed in the middle, it is loaded by the next start.

const FILE = 'apps/launcher/reference/ehak.csv';
/** The file says "September 2018"; its first day. */
const STATE_OF_FILE = '2018-09-01';
const KINDS: Record<string, string> = { county: 'COUNTY', 'rural municipality': 'MUNICIPALITY', town: 'MUNICIPALITY' };

interface Region {
  code: string;
  name: string;
  kind: string;
  parent: string | null;
}

/** The state of the official classifier on one day (YYYY-MM-DD): all counties and municipalities of Estonia. */
export interface Classifier {
  on: string;
  regions: readonly Region[];
}

const COUNTRY: Region = { code: 'EE', name: 'Eesti', kind: 'COUNTRY', parent: null };

export function knownClassifier(): Classifier {
  return { on: STATE_OF_FILE, regions: readRegions(readFileSync(resolve(FILE), 'utf8')) };
}

/** In one transaction, as the owner of the tables. */
export async function loadRegions(owner: pg.Client, classifier: Classifier = knownClassifier()): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(`select set_config('app.channel', 'cli', true), set_config('app.operation', 'loadRegions', true)`);
    await insertNew(owner, [COUNTRY], null);
    // Parents first: a level's parents are found among what the statements before have written.
    for (const kind of ['COUNTY', 'MUNICIPALITY']) {
      const given = classifier.regions.filter((region) => region.kind === kind);
      await rename(owner, given, classifier.on);
      await insertNew(owner, given, classifier.on);
    }
    await close(owner, classifier);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

/** Rows of the classifier with the ids of their parents of that day. $1: the rows as JSON, $2: the day. */
const GIVEN = `
  given as (
    select g.code, g.name, g.kind, parent.id as parent_id
      from json_to_recordset($1) as g (code text, name text, kind text, parent text)
      left join regions parent on parent.country = 'EE' and parent.code = g.parent and is_valid_on(parent.valid_from, parent.valid_to, $2::date)
  )`;

/** Regions of that day about which nothing newer is known; `began` is the first day of their present name. */
const OLDER = `
  older as (
    select r.*, coalesce((select max(n.valid_to) + 1 from region_names n where n.region_id = r.id), r.valid_from) as began
      from regions r
     where r.country = 'EE' and is_valid_on(r.valid_from, r.valid_to, $2::date)
       and coalesce((select max(n.valid_to) + 1 from region_names n where n.region_id = r.id), r.valid_from, '-infinity') < $2::date
  )`;

async function rename(owner: pg.Client, regions: readonly Region[], on: string): Promise<void> {
  await owner.query(
    `with ${GIVEN}, ${OLDER}, changed as (
       select o.id, o.name as old_name, o.parent_id as old_parent_id, o.began, g.name, g.parent_id
         from older o join given g on g.code = o.code and (g.name, g.parent_id) is distinct from (o.name, o.parent_id)
     ), kept as (
       insert into region_names (region_id, name, parent_id, valid_from, valid_to)
       select id, old_name, old_parent_id, began, $2::date - 1 from changed
     )
     update regions r set name = c.name, parent_id = c.parent_id, version = r.version + 1 from changed c where c.id = r.id`,
    [JSON.stringify(regions), on],
  );
}

async function insertNew(owner: pg.Client, regions: readonly Region[], on: string | null): Promise<void> {
  await owner.query(
    `with ${GIVEN}
     insert into regions (country, code, kind, name, parent_id, valid_from)
     select 'EE', g.code, g.kind, g.name, g.parent_id, $2::date from given g
      where not exists (select from regions r where r.country = 'EE' and r.code = g.code and is_valid_on(null, r.valid_to, coalesce($2::date, '-infinity')))`,
    [JSON.stringify(regions), on],
  );
}

/** What left the classifier ended before that day. Into what it merged the file does not say: an administrator does (endRegion). */
async function close(owner: pg.Client, { on, regions }: Classifier): Promise<void> {
  await owner.query(
    `with ${OLDER}
     update regions r set valid_to = $2::date - 1, version = r.version + 1 from older o
      where o.id = r.id and r.kind in ('COUNTY', 'MUNICIPALITY') and r.created_by is null and r.code <> all($1::text[])`,
    [regions.map(({ code }) => code), on],
  );
}

/** Lines of `code,name,kind,county_code,county`; lines that start with # say where the data come from. */
export function readRegions(csv: string): Region[] {
  const lines = csv.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
  return lines.slice(1).map((line): Region => {
    const [code = '', name = '', kind = '', county = ''] = line.split(',');
    const known = KINDS[kind];
    if (!known) throw new Error(`ehak.csv: "${kind}" is no kind of region`);
    return { code, name, kind: known, parent: county || COUNTRY.code };
  });
}
