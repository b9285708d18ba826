import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { askOnce, type Contestant, type Person } from './contestants.js';
import type { Asker } from './estonia.js';
import type { Question } from './questions.js';

const LONGEST = 160;

/** What each contestant sends to the database for each question, in order and cut short: once, so that everybody sees that the work is the same. */
export async function statementsOf(
  server: string,
  logFile: string,
  contestants: readonly Contestant[],
  questions: readonly Question[],
  asker: Asker,
  person: Person,
): Promise<Record<string, Record<string, string[]>>> {
  const admin = new pg.Client(server);
  await admin.connect();
  const logEverything = async (value: 'all' | 'none') => {
    await admin.query(`alter system set log_statement = '${value}'`);
    await admin.query('select pg_reload_conf()');
    await sleep(300); // Every backend looks for it before its next statement.
  };
  const found: Record<string, Record<string, string[]>> = {};
  try {
    await logEverything('all');
    for (const question of questions)
      for (const contestant of contestants) {
        const before = readFileSync(logFile).length;
        await askOnce(contestant, question, asker, person);
        await sleep(100); // COMMIT comes after the answer.
        const written = readFileSync(logFile).subarray(before).toString('utf8');
        (found[question.name] ??= {})[contestant.name] = written
          .split(/^(?=\d{4}-\d\d-\d\d )/m)
          .flatMap((entry) => /LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)/.exec(entry)?.[1] ?? [])
          .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
      }
    await logEverything('none');
    return found;
  } finally {
    await admin.end();
  }
}
