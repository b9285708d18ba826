import type { FindOptionsWhere } from 'typeorm';
import type { Act } from './act.js';
import { Problem } from './problem.js';

/**
 * Loads and locks a row to change it. A row that the actor may not read does not exist for them, by the row-level security of the
 * database; outsiders learn nothing, hence NOT_FOUND and not FORBIDDEN. With a `version` that is no longer the row's: CONFLICT.
 * The refusal names the field that the client gave the id in: `id`, or the one of `{ seminarId }`.
 */
export async function reach<T extends { id: string; version?: number }>(
  act: Act,
  entity: new () => T,
  named: string | Readonly<Record<string, string>>,
  version?: number,
): Promise<T> {
  const [field = 'id', id = ''] = typeof named === 'string' ? ['id', named] : (Object.entries(named)[0] ?? []);
  const where = { id } as FindOptionsWhere<T>;
  const row = await act.tx.findOne(entity, { where });
  if (!row) throw new Problem('NOT_FOUND', 'no-such-record', field);
  // A second look, under lock: SELECT ... FOR UPDATE asks the policy for changes, and who may only read is told FORBIDDEN, not NOT_FOUND.
  const locked = await act.tx.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  if (!locked) throw new Problem('FORBIDDEN', 'not-allowed');
  if (version !== undefined && locked.version !== version) throw new Problem('CONFLICT', 'stale-version', 'version');
  return locked;
}
