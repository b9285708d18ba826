import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Person } from './contestants.js';

/** A session as a sign-in would have opened it. */
export async function openSession(owner: pg.Client, personId: string): Promise<Person> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(`insert into sessions (person_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')`, [
    personId,
    createHash('sha256').update(token).digest(),
  ]);
  return { id: personId, cookie: `turvaring_session=${token}` };
}
