import type { Actor } from '../actor.js';
import { asEntity, sourceOf } from './columns.js';
import { writeCursor } from './order.js';
import type { PageParts, Plan, Step } from './plan.js';
import { NOTED, type NotedReadings } from './noted.js';
import type { Paged } from './page.js';
import { argumentsKey, argumentsOf, type Info } from './selection.js';
import { hiddenSlot, PLACE } from './slots.js';

type Json = Record<string, unknown>;

/** The answers of one field to several sets of arguments, side by side under the field's name. */
export class Variants {
  constructor(private readonly answers: ReadonlyMap<string, unknown>) {}

  for(key: string): unknown {
    return this.answers.get(key);
  }
}

/**
 * Does in TypeScript what the database cannot: computed fields, page borders and cursors, and several answers of one field. Walks only
 * the branches that have any of these. Rows whose reading is put on record say so here.
 */
export class Finisher {
  constructor(
    private readonly info: Info,
    private readonly actor: Actor,
    private readonly pages: ReadonlyMap<PageParts, Paged>,
    private readonly readings: NotedReadings,
  ) {}

  object(plan: Plan, row: Json): void {
    if (!plan.needsFinish) return;
    if (plan.noting && row[NOTED] !== null) this.readings.add(plan.noting.keep, row[NOTED] as string);
    for (const step of plan.steps) {
      if (step.kind === 'relation') this.relation(step, row);
      else if (step.kind === 'computed') row[step.slot] = this.computed(step, plan, row);
    }
    for (const [name, slots] of plan.variants) {
      row[name] = new Variants(
        new Map(slots.map(({ slot, picked }) => [argumentsKey(picked.field, argumentsOf(picked, this.info)), row[slot]])),
      );
    }
  }

  page(plan: Plan, page: PageParts, answer: Json): void {
    const rows = (answer['nodes'] ?? []) as Json[];
    const paged = this.pages.get(page);
    if (page.pageInfo && paged) {
      const hasNextPage = rows.length > paged.size;
      if (hasNextPage) rows.length = paged.size;
      const last = rows.at(-1);
      answer['pageInfo'] = {
        hasNextPage,
        endCursor: last && page.endCursor ? writeCursor(paged.tag, last[PLACE] as (string | null)[]) : null,
      };
    }
    for (const row of rows) this.object(plan, row);
  }

  private relation({ slot, declaration, page, node }: Extract<Step, { kind: 'relation' }>, row: Json): void {
    const value = row[slot];
    if (page) this.page(node, page, value as Json);
    else if (node.needsFinish && declaration.kind === 'many') for (const child of value as Json[]) this.object(node, child);
    else if (value !== null) this.object(node, value as Json);
  }

  private computed(
    { slot, declaration: { columns, expressions, compute } }: Extract<Step, { kind: 'computed' }>,
    { type }: Plan,
    row: Json,
  ): unknown {
    const source = sourceOf(type);
    const needs: Json = {};
    for (const property of columns) needs[property] = asEntity(row[hiddenSlot(property)], source.column(property)?.type);
    for (const name of Object.keys(expressions)) needs[name] = row[hiddenSlot(name, slot)];
    return compute(needs, this.actor);
  }
}
