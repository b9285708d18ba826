import { roleUrl } from '@app/kernel';
import pg from 'pg';
import { prepare } from '../apps/launcher/prepare.js';
import type { Bench } from './index.js';
import { option } from './options.js';
import { fillItems, NAIVE, NOW, TELL } from './rules/million-items.js';
import { inScratchPostgres } from './scratch-postgres.js';

// How long the scan of all rules takes that runs every few minutes, over a million action items of which a thousand are due: the statement of
// the job itself, as the worker's role, with what is due to be told and after it was told; beside it the same question written by hand, for
// due dates alone. Nothing is sent. Rows are those that PostgreSQL took from the table of items, by index or past it.

const ITEMS = Number(option('items') ?? 1_000_000);
const DUE = Number(option('due') ?? 1_000);
const SCANS = Number(option('scans') ?? 40);
const SECRET = 'the secret of a measurement, known to everybody';
/** As `due-reminders.ts` asks. */
const OURS = `select due.*, p.email from limited_reminders(null, null) as due join persons p on p.id = person_id where goes`;

export const bench: Bench = async (tell) =>
  inScratchPostgres(async (server) => {
    const url = server.replace(/postgres$/, 'item_rules');
    await prepare({ url, secret: SECRET });
    const owner = await connected(url);
    const worker = await connected(roleUrl(url, 'turvaring_worker', SECRET));
    try {
      tell(`filling ${ITEMS} items`);
      await fillItems(owner, ITEMS, DUE);
      await worker.query(`select set_config('app.now', '${NOW}', false)`);
      const figures: Record<string, unknown> = { items: ITEMS, due: DUE, scans: SCANS };
      for (const state of ['due', 'told']) {
        for (const [name, sql] of [
          ['ours', OURS],
          ['byHand', NAIVE],
        ] as const) {
          figures[`${state}.${name}`] = await measure(worker, sql);
          tell(`${state}, ${name}: ${JSON.stringify(figures[`${state}.${name}`])}`);
        }
        await owner.query(TELL);
        await owner.query('analyze deliveries');
      }
      return { figures, notes: NOTES };
    } finally {
      await worker.end();
      await owner.end();
    }
  });

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

async function measure(db: pg.Client, sql: string): Promise<Record<string, number>> {
  const times: number[] = [];
  let found = 0;
  for (let i = -2; i < SCANS; i++) {
    const began = performance.now();
    found = (await db.query(sql)).rows.length;
    if (i >= 0) times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const { rows } = await db.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (analyze, timing off, format json) ${sql}`);
  const round = (ms = NaN) => Math.round(ms * 10) / 10;
  return {
    found,
    p50Ms: round(times[Math.floor(times.length / 2)]),
    maxMs: round(times.at(-1)),
    itemRows: rows[0] ? rowsOf(rows[0]['QUERY PLAN'][0].Plan) : NaN,
  };
}

interface Node {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
}

/** What was read of the items: what a step found and what it threw away, as often as it ran. */
function rowsOf(node: Node): number {
  const own =
    node['Relation Name'] === 'action_items' ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  return Math.round(own + (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child), 0));
}

const NOTES = [
  'The hand-written question knows no escalation, working days, hours, limit of a day, outage or silent items; it is the least that somebody would write.',
  'PostgreSQL does not sync, for nothing is written while it is measured; the scan is a question of one connection.',
];
