import { and, sql, type Act, type Language } from '@app/kernel';
import { KnownThings, planImport, saidIn, type ImportPlan, type Line, type Table, type Value } from '@app/sheets';
import { isUUID } from 'class-validator';
import { referenceOf } from '../action-item/action-item-filter.js';
import { ITEM_SHEET } from './item-columns.js';
import { itemRows, type ItemRow, type Named } from './item-rows.js';

const low = (text: string): string => text.toLowerCase();

/** Compares a table with the action items of a council that it speaks of. */
export async function compareItems(act: Act, councilId: string, table: Table, language: Language): Promise<ImportPlan<ItemRow>> {
  const rows = await itemsSpokenOf(act, councilId, table);
  const things = await KnownThings.of(act, councilId, ITEM_SHEET, table, await tiesOf(act, councilId));
  return planImport(ITEM_SHEET, table, { rows, things, fieldsOf }, language);
}

/** By id and reference, or, in a file that has neither, by title. */
async function itemsSpokenOf(act: Act, councilId: string, table: Table): Promise<ItemRow[]> {
  const [ids, refs, titles] = ['id', 'ref', 'title'].map((key) => saidIn(ITEM_SHEET, table, key));
  return itemRows(act, (i) =>
    and(
      sql`${i.councilId} = ${councilId}`,
      ids || refs
        ? sql`(${i.id} = any(${(ids ?? []).filter((id) => isUUID(id, 'loose'))}) or lower(${referenceOf(i)}) = any(${(refs ?? []).map(low)}))`
        : sql`lower(${i.title}) = any(${(titles ?? []).map(low)})`,
    ),
  );
}

/** What an action item may be tied to: plans and goals by their words, the rest by reference. What it names is checked by its own rules. */
async function tiesOf(act: Act, councilId: string): Promise<Record<string, Named[]>> {
  const [{ ties }] = await act.tx.query<[{ ties: Record<string, Named[]> }]>(
    `select json_build_object(
       'plan', (select json_agg(json_build_object('id', p.id, 'name', p.title)) from action_plans p where p.council_id = $1 and p.state <> 'CLOSED'),
       'goal', (select json_agg(json_build_object('id', g.id, 'name', g.text)) from plan_goals g join action_plans p on p.id = g.plan_id
                 where g.council_id = $1 and p.state <> 'CLOSED'),
       'decision', (select json_agg(json_build_object('id', d.id, 'name', reference('O', c.code || '-' || d.year, d.number)))
                      from decisions d join councils c on c.id = d.council_id where d.council_id = $1),
       'risk', (select json_agg(json_build_object('id', r.id, 'name', reference('R', c.code, r.number)))
                  from risks r join councils c on c.id = r.council_id where r.council_id = $1),
       'measure', (select json_agg(json_build_object('id', m.id, 'name', reference('M', c.code, m.number)))
                     from measures m join councils c on c.id = m.council_id where m.council_id = $1)) as ties`,
    [councilId],
  );
  return Object.fromEntries(Object.entries(ties).map(([kind, all]) => [kind, (all as Named[] | null) ?? []]));
}

function fieldsOf(values: ReadonlyMap<string, Value>, item: ItemRow | undefined, line: Line): Record<string, unknown> {
  const fields = Object.fromEntries(values);
  const isGoalKept = item?.goal && !values.has('goalId') && line.said('goalId') !== undefined;
  // The goal would go with the plan, although the file says that it stays.
  if (values.has('planId') && isGoalKept) line.refuse('goalId', 'item-goal-of-another-plan');
  if (!item && values.has('dueReason')) line.refuse('dueReason', 'new-item-needs-no-reason');
  if (item && values.has('dueOn') && !values.has('dueReason')) line.refuse('dueReason', 'due-needs-a-reason');
  if (item && values.has('dueReason') && !values.has('dueOn')) line.refuse('dueOn', 'same-due-day');
  if (values.has('dueReason') !== values.has('dueOn') && item) {
    delete fields['dueOn'];
    delete fields['dueReason'];
  }
  return fields;
}
