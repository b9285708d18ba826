import { Problem, problemOf, type Act, type Language } from '@app/kernel';
import type { Sheet, SheetRow } from './column.js';
import type { PlannedRow } from './plan-row.js';
import type { ImportOutcome, ImportRefusal } from './import.types.js';

export function outcomeOf<R>({ refusals, changes, row }: PlannedRow<R>): ImportOutcome {
  if (refusals.length > 0) return 'REFUSED';
  if (!row) return 'NEW';
  return changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
}

/** How a row of a file is taken over, and what has to be known to try it. */
export interface Trial<R extends SheetRow> {
  readonly sheet: Sheet<R>;
  readonly language: Language;
  /** What every one has; stands in a trial for what a new row lacks, so that the rest of the row is looked at, too. */
  readonly standIns: Readonly<Record<string, unknown>>;
  /** Which of the row's fields a refused field of an input is, where it is not called so itself. */
  readonly fieldOf?: (refused: string) => string;
  /** The column that one of the row's fields is told in, where it is not called so itself. */
  readonly columnOf?: (field: string) => string;
  apply(row: PlannedRow<R>): Promise<void>;
}

/**
 * Does what a row asks for and takes it back (a savepoint), again without what was refused, until nothing else is: a row tells all that is
 * wrong with it at once.
 */
export async function tryRow<R extends SheetRow>(act: Act, trial: Trial<R>, row: PlannedRow<R>): Promise<void> {
  const standIns = row.row ? {} : trial.standIns;
  const fields = { ...standIns, ...row.fields };
  for (let left = Object.keys(fields).length + 1; left > 0; left -= 1) {
    const problem = await refusalOf(act, () => trial.apply({ ...row, fields }));
    if (!problem) return;
    const found = refusalsOf(problem, trial).filter(
      ({ key, reason }) => !row.refusals.some((one) => one.key === key && (key !== null || one.reason === reason)),
    );
    row.refusals.push(...found);
    const refused = fieldsOf(problem, trial).filter((field) => field in fields && fields[field] !== standIns[field]);
    if (refused.length === 0) return;
    for (const field of refused) {
      delete fields[field];
      if (field in standIns) fields[field] = standIns[field];
    }
  }
}

/** Why something cannot be done; it is not done either way. */
async function refusalOf(act: Act, work: () => Promise<void>): Promise<Problem | undefined> {
  await act.tx.query('savepoint import_row');
  try {
    await work();
    return undefined;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return problem;
  } finally {
    await act.tx.query('rollback to savepoint import_row');
  }
}

/** The fields of an input that a refusal is about: of `riskIds.1`, `riskIds`. */
const fieldsOf = <R extends SheetRow>({ field, faults }: Problem, { fieldOf = (one) => one }: Trial<R>): string[] =>
  (faults.length > 0 ? faults.map((fault) => fault.field) : [field ?? '']).map((path) => fieldOf(path.split('.')[0] ?? ''));

function refusalsOf<R extends SheetRow>(
  { reason, field, faults, values }: Problem,
  { sheet, language, fieldOf = (one) => one, columnOf = (one) => one }: Trial<R>,
): ImportRefusal[] {
  const all = faults.length > 0 ? faults : [{ reason, field }];
  return all.map((fault) => {
    const key = columnOf(fieldOf((fault.field ?? '').replace(/\.\d+$/, '')));
    const column = sheet.columns.find((one) => one.key === key);
    return {
      key: column?.key ?? null,
      title: column ? sheet.titleOf(language, column.key) : null,
      reason: fault.reason,
      said: null,
      allowed: [],
      day: typeof values['day'] === 'string' ? values['day'] : null,
    };
  });
}
