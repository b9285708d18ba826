import type { Act, Language } from '@app/kernel';
import { KnownThings, planImport, type ImportPlan, type Line, type Table, type Value } from '@app/sheets';
import { registerRows, type RegisterRow } from '../register/register-rows.js';
import { RiskStatus } from '../risk/risk-enums.js';
import { REGISTER_SHEET } from './columns.js';

const MARK = ['mark.basis', 'mark.from', 'mark.holder', 'mark.until'];
const partOf = (key: string): string => key.slice('mark.'.length);

export interface RegisterPlan extends ImportPlan<RegisterRow> {
  /** Risks of the register that the file does not speak of. */
  notInFile: number;
}

/** Compares a table with the register, closed risks and drafts too. */
export async function compareRegister(act: Act, councilId: string, table: Table, language: Language): Promise<RegisterPlan> {
  const all = { statuses: Object.keys(RiskStatus) as RiskStatus[] };
  const rows = await registerRows(act, { councilId, filter: all }, { areUntold: true });
  const things = await KnownThings.of(act, councilId, REGISTER_SHEET, table);
  const plan = planImport(REGISTER_SHEET, table, { rows, things, fieldsOf }, language);
  const spokenOf = new Set(plan.rows.map(({ row }) => row?.id));
  return { ...plan, notInFile: rows.filter(({ id }) => !spokenOf.has(id)).length };
}

/** A mark is given or taken off as a whole; what a file says of a part of it joins what the risk has. */
function fieldsOf(values: ReadonlyMap<string, Value>, risk: RegisterRow | undefined, line: Line): Record<string, unknown> {
  const fields = Object.fromEntries([...values].filter(([key]) => !key.startsWith('mark.')));
  if (!MARK.some((key) => values.has(key))) return fields;
  const next = Object.fromEntries(
    MARK.map((key) => [partOf(key), values.has(key) ? values.get(key) : risk ? REGISTER_SHEET.valueOf(key, risk) : null]),
  );
  const isGone = Object.values(next).every((value) => value === null);
  if (!isGone) for (const key of MARK.slice(0, 3)) if (next[partOf(key)] === null) line.refuse(key, 'required');
  return { ...fields, mark: isGone ? null : next };
}
