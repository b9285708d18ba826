import pg from 'pg';
import { loadDemoData } from './index.js';

export const SECRET = 'a secret of the tests, known to everybody';
const database = `demo_data_${process.env['JEST_WORKER_ID']}`;
const urlOf = (role: string, name: string) => (process.env['TEST_CLUSTER'] ?? '').replace('ROLE', role).replace('DATABASE', name);
export const ownerUrl = urlOf('turvaring_owner', database);

let owner: pg.Client;
export const ask = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await owner.query(text, values)).rows as T[];
export const personOf = async (email: string): Promise<string> =>
  (await ask<{ id: string }>('select id from persons where email = $1', [email]))[0]?.id ?? '';

/** An empty database of the house. */
export async function fresh(): Promise<void> {
  const admin = new pg.Client(urlOf('postgres', 'postgres'));
  await admin.connect();
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.query(`create database ${database} template house_template owner turvaring_owner`);
  await admin.end();
  owner = new pg.Client(ownerUrl);
  await owner.connect();
}

export const leave = (): Promise<void> => owner.end();

/** For all tests of a file: the demo data as of today, or of another day. */
export function withDemoData(today?: string): void {
  beforeAll(async () => {
    await fresh();
    expect(await loadDemoData(ownerUrl, SECRET, today)).toBe(true);
  }, 120_000);
  afterAll(leave);
}
