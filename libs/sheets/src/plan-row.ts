import { LANGUAGES, type Language } from '@app/kernel';
import { yesOrNo, type Column, type Sheet, type SheetRow } from './column.js';
import { dayIn } from './day-in.js';
import { cleaned } from './formula.js';
import { isInVain } from './in-vain.js';
import type { ImportChange, ImportNotTaken, ImportRefusal } from './import.types.js';
import { readCell, type Found } from './read-cell.js';
import type { TableRow } from './read-table.js';
import { isSame, type Value } from './value.js';

/** What a line of a file asks for, before anybody has tried it. */
export interface PlannedRow<R> {
  line: number;
  title: string;
  /** Undefined for a new one. */
  row?: R;
  changes: ImportChange[];
  notTaken: ImportNotTaken[];
  refusals: ImportRefusal[];
  /** Whether it is known what it is about, and can be changed. */
  canBeTried: boolean;
  /** For the acts that enter and change such a row: only what the line changes. */
  fields: Record<string, unknown>;
}

/** What a file is compared with. */
export interface Compared<R> {
  /** Those that its lines may be about. */
  readonly rows: readonly R[];
  /** What its cells may name. People are looked for in the institution that the row belongs to. */
  readonly things: { find(what: string, name: string, ownerInstitutionId: string | null): Found | { reason: string } };
  /** Puts what was read of a line together; refuses what does not fit, or does not belong together. */
  fieldsOf(values: ReadonlyMap<string, Value>, row: R | undefined, line: Line): Record<string, unknown>;
}

export interface Line {
  /** What its cell of a column says; undefined where the file has no such column. */
  said(key: string): string | undefined;
  refuse(key: string, reason: string): void;
}

const NAMES_TWO = 'names-another-row';
const OWNER = 'ownerInstitutionId';

/** Compares one line after another with what there is: which row it is about, and what of it changes. */
export class RowPlanner<R extends SheetRow> {
  private readonly seen = new Set<string>();

  constructor(
    private readonly sheet: Sheet<R>,
    private readonly columns: readonly (Column<R> | undefined)[],
    private readonly compared: Compared<R>,
    private readonly language: Language,
  ) {}

  plan(row: TableRow): PlannedRow<R> {
    const planned: PlannedRow<R> = {
      line: row.line,
      title: this.said(row, 'title') ?? '',
      canBeTried: true,
      changes: [],
      notTaken: [],
      refusals: [],
      fields: {},
    };
    planned.canBeTried = this.identify(row, planned);
    planned.title ||= planned.row?.title ?? '';
    // Compared with either of its two rows it would tell of the other, cell by cell.
    if (planned.refusals.some(({ reason }) => reason === NAMES_TWO)) return planned;
    const values = new Map<string, Value>();
    for (const [i, column] of this.columns.entries()) {
      if (column?.kind) this.take(column, row.cells[i] ?? '', row, planned, values);
      else if (column && isInVain(column, row.cells[i] ?? '', planned.row))
        planned.notTaken.push({ key: column.key, title: this.titleOf(column.key), said: row.cells[i] || null });
    }
    planned.fields = this.compared.fieldsOf(values, planned.row, {
      said: (key) => this.said(row, key),
      refuse: (key, reason) => void this.refuse(planned, key, reason),
    });
    const closed = planned.row && this.sheet.closedBecause(planned.row);
    if (closed && planned.changes.length + planned.refusals.length > 0) this.refuseClosed(planned, closed);
    if (!planned.canBeTried) return { ...planned, changes: [] };
    if (!planned.row) this.needAll(planned, values);
    return planned;
  }

  /** What a new one cannot be without: in the columns that there are, and which columns there are not. */
  private needAll(planned: PlannedRow<R>, values: ReadonlyMap<string, Value>): void {
    const { needed, reasons } = this.sheet;
    const [there, missing] = [needed.filter((key) => this.has(key)), needed.filter((key) => !this.has(key))];
    for (const key of there)
      if (!values.has(key) && !planned.refusals.some((one) => one.key === key)) this.refuse(planned, key, 'required');
    if (missing.length === 0) return;
    const allowed = missing.map((key) => this.titleOf(key));
    planned.refusals.push({ key: null, title: null, reason: reasons.newNeedsColumns, said: null, allowed, day: null });
  }

  /** What else is wrong with the line of a closed one does not matter: it is not changed. */
  private refuseClosed(planned: PlannedRow<R>, reason: string): void {
    planned.canBeTried = false;
    planned.refusals = [{ key: null, title: null, reason, said: null, allowed: [], day: null }];
  }

  private titleOf(key: string): string {
    return this.sheet.titleOf(this.language, key);
  }

  private has(key: string): boolean {
    return this.columns.some((column) => column?.key === key);
  }

  private said(row: TableRow, key: string): string | undefined {
    const at = this.columns.findIndex((column) => column?.key === key);
    return at < 0 ? undefined : (row.cells[at] ?? '');
  }

  /**
   * Which row it is: by id, else by the number that people call it by, else, in a file that has neither, by its title. A line
   * whose id and number are of two rows is of neither.
   */
  private identify(row: TableRow, planned: PlannedRow<R>): boolean {
    const [id, ref] = [this.said(row, 'id'), this.said(row, 'ref')];
    const key = id ? 'id' : ref ? 'ref' : id === undefined && ref === undefined ? 'title' : undefined;
    if (!key) return true;
    const said = (this.said(row, key) ?? '').toLowerCase();
    const [found, ...more] = said === '' ? [] : this.compared.rows.filter((one) => cleaned(one[key]).toLowerCase() === said);
    if (more.length > 0) return this.refuse(planned, key, 'several-of-that-name', this.said(row, key));
    if (!found) return key === 'title' ? true : this.refuse(planned, key, this.sheet.reasons.noSuch, this.said(row, key));
    planned.row = found;
    // Columns that were not sorted with the others: nobody can say whose the rest of the row is.
    const named = cleaned(ref ?? '');
    if (named !== '' && named.toLowerCase() !== found.ref.toLowerCase()) return this.refuse(planned, 'ref', NAMES_TWO, ref, [found.ref]);
    if (this.seen.has(found.id)) return this.refuse(planned, key, 'given-twice', this.said(row, key));
    this.seen.add(found.id);
    const version = this.said(row, 'version');
    if (version && Number(version) !== found.version) return this.refuse(planned, 'version', 'stale-version', version);
    return true;
  }

  private take(column: Column<R>, said: string, line: TableRow, planned: PlannedRow<R>, values: Map<string, Value>): void {
    const { row } = planned;
    if (row ? LANGUAGES.some((language) => cleaned(String(column.of(row, language) ?? '')) === said) : said === '') return;
    const find = (what: string, name: string) => this.compared.things.find(what, name, this.ownerOf(line, row));
    const read = readCell(column, said, { language: this.language, find });
    if ('fault' in read) {
      this.refuse(planned, column.key, read.fault.reason, read.fault.said, read.fault.allowed);
      return;
    }
    if (row && isSame(read.value, this.sheet.valueOf(column.key, row))) return;
    values.set(column.key, read.value);
    planned.changes.push({
      key: column.key,
      title: this.titleOf(column.key),
      before: row ? this.told(column, this.sheet.valueOf(column.key, row), String(column.of(row, this.language) ?? '')) : null,
      after: this.told(column, read.value, said),
    });
  }

  /** The institution that the row belongs to, as the line leaves it. */
  private ownerOf(line: TableRow, row: R | undefined): string | null {
    const said = this.said(line, OWNER);
    const owner = row && this.sheet.columns.find(({ key }) => key === OWNER)?.of(row, this.language);
    if (row && (said === undefined || said === cleaned(String(owner ?? '')))) return this.sheet.valueOf(OWNER, row) as string | null;
    const found = this.compared.things.find('institution', said ?? '', null);
    return 'reason' in found ? null : (found[0] ?? null);
  }

  private told(column: Column<R>, value: Value, said: string): string | null {
    if (value === null || said === '') return null;
    if (column.kind === 'day') return dayIn(this.language, String(value));
    if (column.kind === 'yesNo') return yesOrNo(this.language, value === true);
    return column.word ? column.word(this.language, String(value)) : said;
  }

  private refuse(planned: PlannedRow<R>, key: string, reason: string, said?: string, allowed: string[] = []): false {
    planned.refusals.push({ key, title: this.titleOf(key), reason, said: said || null, allowed, day: null });
    return false;
  }
}
