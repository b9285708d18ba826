import { WRITTEN_LANGUAGES, type Act, type WrittenLanguage } from '@app/kernel';
import { dayIn } from '../register/words.js';
import { registerRows, type RegisterRow } from '../register/register-rows.js';
import { RiskStatus } from '../risk/risk-enums.js';
import { columnNamed } from './column-named.js';
import { titleOf, yesOrNo, type Column } from './column.js';
import { COLUMNS } from './columns.js';
import { cleaned } from './formula.js';
import { KnownThings } from './known-things.js';
import { isSame, readCell, valueOf, type Value } from './read-cell.js';
import { isInVain } from './in-vain.js';
import type { RiskImportChange, RiskImportColumn, RiskImportNotTaken, RiskImportRefusal } from './risk-import.types.js';
import type { Table, TableRow } from './read-table.js';

/** What a row asks for, before anybody has tried it. */
export interface PlannedRow {
  line: number;
  title: string;
  /** Undefined for a new risk. */
  risk?: RegisterRow;
  changes: RiskImportChange[];
  notTaken: RiskImportNotTaken[];
  refusals: RiskImportRefusal[];
  /** Whether it is known what it is about, and can be changed. */
  canBeTried: boolean;
  /** For `createRisk` or `updateRisk`: only what the row changes. */
  fields: Record<string, unknown>;
}

export interface ImportPlan {
  columns: RiskImportColumn[];
  missing: RiskImportColumn[];
  hasVersions: boolean;
  rows: PlannedRow[];
  notInFile: number;
}

const NEEDED = ['title', 'class', 'eventType'];
const NAMES_TWO = 'names-another-risk';
const MARK = ['mark.basis', 'mark.from', 'mark.holder', 'mark.until'];

/** Compares a table with the register. Only columns that the file has are looked at; what it leaves out stays as it is. */
export async function planImport(act: Act, councilId: string, table: Table, language: WrittenLanguage): Promise<ImportPlan> {
  const columns = onceEach(table.header.map(columnNamed));
  const all = { statuses: Object.keys(RiskStatus) as RiskStatus[] };
  const register = await registerRows(act, { councilId, filter: all }, { areUntold: true });
  const planner = new Planner(columns, register, await KnownThings.of(act, councilId, table, columns), language);
  const rows = table.rows.map((row) => planner.plan(row));
  const spokenOf = new Set(rows.map(({ risk }) => risk?.id));
  const has = (key: string) => columns.some((column) => column?.key === key);
  return {
    columns: table.header.flatMap((title, i) =>
      title === '' ? [] : [{ key: columns[i]?.key ?? null, title, isTaken: (columns[i]?.kind ?? null) !== null }],
    ),
    missing: COLUMNS.filter(({ key, kind }) => kind && !has(key)).map(({ key }) => ({ key, title: titleOf(language, key), isTaken: true })),
    hasVersions: has('version'),
    rows,
    notInFile: register.filter(({ id }) => !spokenOf.has(id)).length,
  };
}

/** Of two columns with one name the first counts: nobody can say which of them is meant. */
const onceEach = (columns: (Column | undefined)[]): (Column | undefined)[] =>
  columns.map((column, i) => (columns.indexOf(column) === i ? column : undefined));

class Planner {
  private readonly seen = new Set<string>();

  constructor(
    private readonly columns: readonly (Column | undefined)[],
    private readonly register: readonly RegisterRow[],
    private readonly things: KnownThings,
    private readonly language: WrittenLanguage,
  ) {}

  plan(row: TableRow): PlannedRow {
    const planned: PlannedRow = {
      line: row.line,
      title: this.said(row, 'title') ?? '',
      canBeTried: true,
      changes: [],
      notTaken: [],
      refusals: [],
      fields: {},
    };
    planned.canBeTried = this.identify(row, planned);
    planned.title ||= planned.risk?.title ?? '';
    // Compared with either of its two risks it would tell of the other, cell by cell.
    if (planned.refusals.some(({ reason }) => reason === NAMES_TWO)) return planned;
    const values = new Map<string, Value>();
    for (const [i, column] of this.columns.entries()) {
      if (column?.kind) this.take(column, row.cells[i] ?? '', row, planned, values);
      else if (column && isInVain(column, row.cells[i] ?? '', planned.risk))
        planned.notTaken.push({ key: column.key, title: titleOf(this.language, column.key), said: row.cells[i] || null });
    }
    for (const [key, value] of values) if (!key.startsWith('mark.')) planned.fields[key] = value;
    this.takeMark(planned, values);
    if (planned.risk?.status === 'CLOSED' && planned.changes.length + planned.refusals.length > 0) this.refuseClosed(planned);
    if (!planned.canBeTried) return { ...planned, changes: [] };
    if (!planned.risk) this.needAll(planned, values);
    return planned;
  }

  /** What a new risk cannot be without: in the columns that there are, and which columns there are not. */
  private needAll(planned: PlannedRow, values: ReadonlyMap<string, Value>): void {
    const [there, missing] = [NEEDED.filter((key) => this.has(key)), NEEDED.filter((key) => !this.has(key))];
    for (const key of there)
      if (!values.has(key) && !planned.refusals.some((one) => one.key === key)) this.refuse(planned, key, 'required');
    if (missing.length === 0) return;
    const allowed = missing.map((key) => titleOf(this.language, key));
    planned.refusals.push({ key: null, title: null, reason: 'new-risk-needs-columns', said: null, allowed, day: null });
  }

  /** What else is wrong with the row of a closed risk does not matter: it is not changed. */
  private refuseClosed(planned: PlannedRow): void {
    planned.canBeTried = false;
    planned.refusals = [{ key: null, title: null, reason: 'risk-is-closed', said: null, allowed: [], day: null }];
  }

  private has(key: string): boolean {
    return this.columns.some((column) => column?.key === key);
  }

  private said(row: TableRow, key: string): string | undefined {
    const at = this.columns.findIndex((column) => column?.key === key);
    return at < 0 ? undefined : (row.cells[at] ?? '');
  }

  /**
   * Which risk it is: by id, else by the number that people call it by, else, in a file that has neither, by its title. A row whose id
   * and number are of two risks is of neither.
   */
  private identify(row: TableRow, planned: PlannedRow): boolean {
    const [id, ref] = [this.said(row, 'id'), this.said(row, 'ref')];
    const key = id ? 'id' : ref ? 'ref' : id === undefined && ref === undefined ? 'title' : undefined;
    if (!key) return true;
    const said = (this.said(row, key) ?? '').toLowerCase();
    const [risk, ...more] = said === '' ? [] : this.register.filter((one) => cleaned(one[key]).toLowerCase() === said);
    if (more.length > 0) return this.refuse(planned, key, 'several-of-that-name', this.said(row, key));
    if (!risk) return key === 'title' ? true : this.refuse(planned, key, 'no-such-risk', this.said(row, key));
    planned.risk = risk;
    // Columns that were not sorted with the others: nobody can say whose the rest of the row is.
    const named = cleaned(ref ?? '');
    if (named !== '' && named.toLowerCase() !== risk.ref.toLowerCase()) return this.refuse(planned, 'ref', NAMES_TWO, ref, [risk.ref]);
    if (this.seen.has(risk.id)) return this.refuse(planned, key, 'given-twice', this.said(row, key));
    this.seen.add(risk.id);
    const version = this.said(row, 'version');
    if (version && Number(version) !== risk.version) return this.refuse(planned, 'version', 'stale-version', version);
    return true;
  }

  private take(column: Column, said: string, row: TableRow, planned: PlannedRow, values: Map<string, Value>): void {
    const { risk } = planned;
    if (risk ? WRITTEN_LANGUAGES.some((language) => cleaned(String(column.of(risk, language) ?? '')) === said) : said === '') return;
    const read = readCell(column, said, { language: this.language, things: this.things, ownerInstitutionId: this.ownerOf(row, risk) });
    if ('fault' in read) {
      this.refuse(planned, column.key, read.fault.reason, read.fault.said, read.fault.allowed);
      return;
    }
    if (risk && isSame(read.value, valueOf(column.key, risk))) return;
    values.set(column.key, read.value);
    const before = risk ? this.told(column, valueOf(column.key, risk), String(column.of(risk, this.language) ?? '')) : null;
    planned.changes.push({
      key: column.key,
      title: titleOf(this.language, column.key),
      before,
      after: this.told(column, read.value, said),
    });
  }

  private ownerOf(row: TableRow, risk: RegisterRow | undefined): string | null {
    const said = this.said(row, 'ownerInstitutionId');
    if (said === undefined || (risk?.owner && said === cleaned(risk.owner.name))) return risk?.owner?.id ?? null;
    return this.things.institution(said)[0] ?? null;
  }

  /** A mark is given or taken off as a whole; what a file says of a part of it joins what the risk has. */
  private takeMark(planned: PlannedRow, values: ReadonlyMap<string, Value>): void {
    if (!MARK.some((key) => values.has(key))) return;
    const next = Object.fromEntries(
      MARK.map((key) => [key.slice('mark.'.length), values.has(key) ? values.get(key) : planned.risk ? valueOf(key, planned.risk) : null]),
    );
    const isGone = Object.values(next).every((value) => value === null);
    planned.fields['mark'] = isGone ? null : next;
    if (!isGone) for (const key of MARK.slice(0, 3)) if (next[key.slice('mark.'.length)] === null) this.refuse(planned, key, 'required');
  }

  private told(column: Column, value: Value, said: string): string | null {
    if (value === null || said === '') return null;
    if (column.kind === 'day') return dayIn(this.language, String(value));
    if (column.kind === 'yesNo') return yesOrNo(this.language, value === true);
    return column.word ? column.word(this.language, String(value)) : said;
  }

  private refuse(planned: PlannedRow, key: string, reason: string, said?: string, allowed: string[] = []): false {
    planned.refusals.push({ key, title: titleOf(this.language, key), reason, said: said || null, allowed, day: null });
    return false;
  }
}
