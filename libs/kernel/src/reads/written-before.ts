import type { PageParts, Step } from './plan.js';
import type { Paged } from './page.js';
import type { Statement } from './sql.js';

/** A column of a SELECT: its slot and its text. */
export type Column = readonly [slot: string, text: string];

interface Written {
  readonly columns: readonly Column[];
  /** Parameters that it added, and how many aliases the statement had handed out afterwards. */
  readonly values: readonly unknown[];
  readonly aliases: number;
}

/** Places in statements that one step of a plan is remembered at. */
const PLACES = 16;
const ofTexts = new WeakMap<Step, Map<string, Written>>();
const ofRows = new WeakMap<Step, Map<string, Written>>();

/**
 * Most of a statement is the same whoever asks: a step of a kept plan that looked at nothing of this request says the same at the same
 * place the next time. Half of what the read model costs was to put these texts together anew.
 */
export class WrittenBefore {
  private looks = 0;

  constructor(
    private readonly statement: Statement,
    private readonly pages: ReadonlyMap<PageParts, Paged>,
    private readonly isText: boolean,
  ) {}

  /** Something of this request was looked at: what is written now holds for it alone. */
  look(): void {
    this.looks++;
  }

  /** What a step of the row `alias` brings, written by `write` where it is not known. */
  columnsOf(step: Step, alias: string, write: () => readonly Column[]): readonly Column[] {
    const { statement } = this;
    const all = this.isText ? ofTexts : ofRows;
    const given = statement.values.length;
    const place = `${alias} ${statement.aliases} ${given}`;
    const known = all.get(step)?.get(place);
    if (known) {
      statement.aliases = known.aliases;
      statement.values.push(...known.values);
      return known.columns;
    }
    const [looks, pages] = [this.looks, this.pages.size];
    const columns = write();
    if (this.looks === looks && this.pages.size === pages)
      remember(all, step, place, { columns, values: statement.values.slice(given), aliases: statement.aliases });
    return columns;
  }
}

function remember(all: WeakMap<Step, Map<string, Written>>, step: Step, place: string, written: Written): void {
  const places = all.get(step) ?? new Map<string, Written>();
  all.set(step, places);
  if (places.size < PLACES) places.set(place, written);
}
