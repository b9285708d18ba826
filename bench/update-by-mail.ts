import { roleUrl } from '@app/kernel';
import { once } from 'node:events';
import pg from 'pg';
import { freePort } from '../apps/launcher/embedded-postgres.js';
import { prepare } from '../apps/launcher/prepare.js';
import type { Bench } from './index.js';
import { start, stop } from './mail/processes.js';
import { option } from './options.js';
import { SECRET, startOurs } from './reads/contestants.js';
import { inScratchPostgres } from './scratch-postgres.js';

// From the POST of what somebody says by the link of a mail to the answer that it is recorded: each of so many updates of another item, by
// the links of many people, on the full stack as it runs in production, beside the same written by hand. In turns of a hundred.

const UPDATES = Number(option('updates') ?? 2_000);
const INSTITUTIONS = 100;
const TURN = 100;
const WARM = 100;
const CONNECTIONS = [1, 8];

const REPORT = 'mutation ReportByLink($input: ReportByLinkInput!) { reportByLink(input: $input) { id version state } }';

interface Told {
  token: string;
  id: string;
}

export const bench: Bench = async (tell) =>
  inScratchPostgres(async (server) => {
    const url = server.replace(/postgres$/, 'update_by_mail');
    await prepare({ url, secret: SECRET });
    const told = await fill(url, (UPDATES + WARM) * 2 * CONNECTIONS.length);
    const port = await freePort();
    const ours = await startOurs('ours', url, process.execPath);
    const env = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: roleUrl(url, 'turvaring_api', SECRET),
    };
    const hand = start('bench/updates/hand-written-update', env);
    await once(hand, 'message');
    try {
      const targets = { ours: `http://127.0.0.1:${ours.port}/graphql`, byHand: `http://127.0.0.1:${port}/` };
      const figures: Record<string, unknown> = { updates: UPDATES, institutions: INSTITUTIONS };
      for (const connections of CONNECTIONS) {
        const taken: Record<string, number[]> = { ours: [], byHand: [] };
        for (const target of Object.values(targets)) await send(target, told.splice(0, WARM), connections);
        for (let done = 0; done < UPDATES; done += TURN)
          for (const [name, target] of Object.entries(targets))
            taken[name]?.push(...(await send(target, told.splice(0, TURN), connections)));
        for (const [name, all] of Object.entries(taken)) {
          figures[`${name}, ${connections} at a time`] = spreadOf(all);
          tell(`${name}, ${connections} at a time: ${JSON.stringify(spreadOf(all))}`);
        }
      }
      return { figures, notes: NOTES };
    } finally {
      await stop(ours.child);
      await stop(hand);
    }
  });

/** Milliseconds of each; every item is spoken of once. */
async function send(target: string, told: Told[], connections: number): Promise<number[]> {
  const taken: number[] = [];
  const line = async () => {
    for (let next = told.pop(); next; next = told.pop()) {
      const body = JSON.stringify({
        query: REPORT,
        variables: { input: { ...next, version: 1, note: 'Läheb plaanipäraselt.', state: 'IN_PROGRESS' } },
      });
      const began = performance.now();
      const answer = await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const text = await answer.text();
      taken.push(performance.now() - began);
      if (!answer.ok || text.includes('"errors"')) throw new Error(`${target} answers ${answer.status}: ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
  return taken;
}

/** A council whose members have so many items, and for each item the link of one of 20 people who speak for its owner. */
async function fill(url: string, count: number): Promise<Told[]> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    await owner.query(
      `with council as (insert into councils (name, short_name, slug, kind, code) values ('Näidiskonna nõukogu', 'Näidis', 'naidis', 'SAFETY', 'NAI') returning id),
            bodies as (insert into institutions (name, kind) select 'Selts ' || n, 'NGO' from generate_series(1, $1::int) n returning id)
       insert into memberships (council_id, institution_id) select council.id, bodies.id from council, bodies`,
      [INSTITUTIONS],
    );
    await owner.query(
      `with people as (insert into persons (first_name, last_name, email) select 'Õie', 'Näide ' || n, n || '@example.org' from generate_series(1, $1::int) n returning id, email),
            bodies as (select institution_id as id, row_number() over (order by institution_id) as at from memberships)
       insert into affiliations (person_id, institution_id)
       select p.id, b.id from people p join bodies b on b.at = 1 + split_part(p.email::text, '@', 1)::int % $2`,
      [INSTITUTIONS * 20, INSTITUTIONS],
    );
    await owner.query(
      `with mails as (insert into deliveries (key, kind, category, subject_id, person_id, address, language, state)
                      select person_id::text, 'bench', 'OFFICIAL', person_id, person_id, 'a@example.org', 'et', 'CANCELLED' from affiliations returning id, person_id)
       insert into update_links (person_id, institution_id, delivery_id, token_hash, expires_at)
       select m.person_id, a.institution_id, m.id, sha256(m.person_id::text::bytea), now() + interval '1 day' from mails m join affiliations a using (person_id)`,
    );
    await owner.query(
      `with bodies as (select institution_id as id, council_id, row_number() over (order by institution_id) as at from memberships)
       insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on)
       select b.council_id, n, 'Tegevus ' || n, b.id, current_date + n % 60, current_date + n % 60
         from generate_series(1, $1::int) n join bodies b on b.at = 1 + n % $2`,
      [count, INSTITUTIONS],
    );
    await owner.query('analyze');
    const { rows } = await owner.query<Told>(
      `select i.id, (array(select a.person_id::text from affiliations a where a.institution_id = i.owner_institution_id order by a.person_id))[1 + i.number % 20] as token
         from action_items i order by i.number`,
    );
    return rows;
  } finally {
    await owner.end();
  }
}

function spreadOf(taken: readonly number[]): { medianMs: number; p99Ms: number } {
  const sorted = [...taken].sort((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN) * 100) / 100;
  return { medianMs: at(0.5), p99Ms: at(0.99) };
}

const NOTES = [
  'PostgreSQL, server and client share the machine, and PostgreSQL does not sync: what a disk takes comes on top, of both alike.',
  'A link takes 200 words in a quarter of an hour, so that the updates are spread over the links of 2,000 people.',
];
