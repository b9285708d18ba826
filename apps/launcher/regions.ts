import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';

const KINDS: Record<string, string> = { county: 'COUNTY', 'rural municipality': 'MUNICIPALITY', town: 'MUNICIPALITY' };

interface Region {
  code: string;
  name: string;
  kind: string;
  parent: string | null;
}

/** Estonia's counties and municipalities by their EHAK codes: reference data, there in every installation. A second run changes nothing. */
export async function loadRegions(owner: pg.Client): Promise<void> {
  const regions = readRegions(readFileSync(resolve('apps/launcher/reference/ehak.csv'), 'utf8'));
  await owner.query('begin');
  try {
    await owner.query(`select set_config('app.channel', 'cli', true), set_config('app.operation', 'loadRegions', true)`);
    // Parents first: a level's parents are found among what the statement before it has written.
    for (const kind of ['COUNTRY', 'COUNTY', 'MUNICIPALITY']) {
      const given = JSON.stringify(regions.filter((region) => region.kind === kind));
      await owner.query(
        `with given as (
           select g.code, g.name, g.kind, parent.id as parent_id
             from json_to_recordset($1) as g (code text, name text, kind text, parent text)
             left join regions parent on parent.country = 'EE' and parent.code = g.parent
         ), mended as (
           update regions r set name = g.name, parent_id = g.parent_id from given g
            where r.country = 'EE' and r.code = g.code and (r.name, r.parent_id) is distinct from (g.name, g.parent_id)
         )
         insert into regions (country, code, kind, name, parent_id)
         select 'EE', g.code, g.kind, g.name, g.parent_id from given g
          where not exists (select from regions r where r.country = 'EE' and r.code = g.code)`,
        [given],
      );
    }
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

/** Lines of `code,name,kind,county_code,county`; lines that start with # say where the data come from. */
export function readRegions(csv: string): Region[] {
  const lines = csv.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
  const regions = lines.slice(1).map((line): Region => {
    const [code = '', name = '', kind = '', county = ''] = line.split(',');
    const known = KINDS[kind];
    if (!known) throw new Error(`ehak.csv: "${kind}" is no kind of region`);
    return { code, name, kind: known, parent: county || 'EE' };
  });
  return [{ code: 'EE', name: 'Eesti', kind: 'COUNTRY', parent: null }, ...regions];
}
