import { Problem, problemOf } from '@app/kernel';
import type { ImportPlan } from './import-plan.js';
import type { PlannedRow } from './plan-row.js';
import type { ImportedRowInput } from './import.inputs.js';
import { outcomeOf } from './try-row.js';

/**
 * Does the chosen rows of a plan, all of them or none. What the preview showed is what is done: what changed since, or another file, is
 * looked at again.
 */
export async function takeRows<R extends { version: number }>(
  plan: ImportPlan<R>,
  chosen: readonly ImportedRowInput[],
  apply: (row: PlannedRow<R>) => Promise<void>,
): Promise<{ created: number; changed: number }> {
  if (new Set(chosen.map(({ line }) => line)).size < chosen.length) throw new Problem('INVALID', 'given-twice', 'rows');
  const done = { created: 0, changed: 0 };
  for (const { line, version } of chosen) {
    const row = plan.rows.find((one) => one.line === line);
    if (!row || outcomeOf(row) === 'UNCHANGED' || row.refusals.length > 0 || (row.row?.version ?? null) !== (version ?? null))
      throw new Problem('CONFLICT', 'import-has-changed', 'rows', { line });
    await apply(row).catch((error: unknown) => {
      if (!problemOf(error)) throw error;
      throw new Problem('CONFLICT', 'import-row-refused', 'rows', { line });
    });
    done[row.row ? 'changed' : 'created'] += 1;
  }
  return done;
}
