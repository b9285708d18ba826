import type pg from 'pg';
import { actionItems, type DemoItem } from './action-items.js';
import { agreedAtJoints } from './agreed-at-joints.js';
import type { CouncilKey } from './councils.js';
import { plusDays } from './days.js';
import { decisions } from './decisions.js';
import { decisionId } from './decision-rows.js';
import { evidenceRows } from './evidence-rows.js';
import { idOf } from './ids.js';
import { insert, type Row } from './insert.js';
import { measures } from './measures.js';
import { registers } from './risk-register.js';
import { at, on, riskId } from './risk-rows.js';

const councilId = (council: CouncilKey): string => idOf('council', council);
const itemId = (council: CouncilKey, title: string): string => idOf('action-item', `${council}/${title}`);

/** What councils agreed on in three years and how it went, each word of it on its own day. */
export async function fillActionItems(owner: pg.Client, today: string): Promise<void> {
  const speakers = await speakersOf(owner);
  const goals = await goalsOf(owner);
  for (const [key, items] of Object.entries(actionItems)) {
    const council = key as CouncilKey;
    const agreed = [...items, ...(agreedAtJoints[council] ?? [])];
    for (const [index, item] of agreed.entries())
      await on(owner, plusDays(today, item.agreed), async () => {
        await insert(owner, 'action_items', [{ ...itemRow(council, item, index + 1, today), ...goals(council, item.goal) }]);
        for (const [table, rows] of tiesOf(council, item)) await insert(owner, table, rows);
        const updates = updateRows(council, item, today, speakers);
        await insert(owner, 'item_updates', updates);
        for (const [table, rows] of evidenceRows(updates, item.title, item.isShown)) await insert(owner, table, rows);
        await insert(owner, 'item_extensions', extensionRows(council, item, today, speakers));
      });
    await owner.query(`insert into plan_numbers (council_id, series, last) values ($1, 'item', $2)`, [councilId(council), agreed.length]);
  }
  await owner.query(`select set_config('app.now', '', true)`);
}

/** Who speaks for an institution today, its lead before others, and who keeps a council. */
async function speakersOf(owner: pg.Client): Promise<(id: string) => string | null> {
  const { rows } = await owner.query<{ id: string; person: string }>(
    `select institution_id as id, coalesce(min(person_id::text) filter (where role = 'LEAD'), min(person_id::text)) as person from affiliations where is_current(valid_from, valid_to) group by 1
     union all
     select council_id, min(person_id::text) from seats where role = 'SECRETARY' and is_current(valid_from, valid_to) group by 1`,
  );
  const persons = new Map(rows.map(({ id, person }) => [id, person]));
  return (id) => persons.get(id) ?? null;
}

/** The goals of plans that are running, with their plans. */
async function goalsOf(owner: pg.Client): Promise<(council: CouncilKey, text?: string) => Row> {
  const { rows } = await owner.query<{ councilId: string; planId: string; id: string; text: string }>(
    `select g.council_id as "councilId", g.plan_id as "planId", g.id, g.text from plan_goals g join action_plans p on p.id = g.plan_id where p.state = 'ADOPTED'`,
  );
  return (council, text) => {
    const goal = rows.find((one) => one.councilId === councilId(council) && one.text === text);
    if (text !== undefined && !goal) throw new Error(`The demo data have no running plan with the goal ${text}`);
    return { goal_id: goal?.id ?? null, plan_id: goal?.planId ?? null };
  };
}

function itemRow(council: CouncilKey, item: DemoItem, number: number, today: string): Row {
  const day = (days: number): string => plusDays(today, days);
  const { state, said = [], moved = [], done } = item;
  const last = said.at(-1);
  const isDone = state === 'DONE' || state === 'VERIFIED';
  const heard = done ?? last?.[0];
  return {
    id: itemId(council, item.title),
    council_id: councilId(council),
    number,
    title: item.title,
    done_criterion: item.criterion ?? null,
    owner_institution_id: idOf('institution', item.by),
    decision_id: item.decision === undefined ? null : decisionId(item.decision),
    phase: item.phase ?? null,
    priority: item.priority ?? 3,
    start_on: day(item.agreed),
    due_on: day(moved.at(-1)?.[1] ?? item.due),
    original_due_on: day(item.due),
    slips: moved.length,
    state,
    progress_percent: isDone ? 100 : (last?.[1] ?? 0),
    waiting_for: item.waitsFor ?? null,
    drop_reason: item.why ?? null,
    started_at: said[0] ? at(day(said[0][0])) : isDone && done !== undefined ? at(day(done)) : null,
    done_at: isDone && done !== undefined ? at(day(done)) : null,
    verified_at: state === 'VERIFIED' && done !== undefined ? at(day(done + 6)) : null,
    updated_at: heard === undefined ? null : at(day(heard)),
    is_behind_mark: false,
    version: 1,
    created_at: at(day(item.agreed)),
    changed_at: at(day(heard ?? item.agreed)),
  };
}

function tiesOf(council: CouncilKey, item: DemoItem): [table: string, rows: Row[]][] {
  const id = itemId(council, item.title);
  // As the decision that it springs from is.
  const jointly = new Set([...(item.jointly ?? []), ...(decisions.find(({ key }) => key === item.decision)?.with ?? [])]);
  const tie = (name: string): Row => ({ id: idOf('action-item-tie', `${id}/${name}`), item_id: id, council_id: councilId(council) });
  return [
    ['item_helpers', (item.helpers ?? []).map((key) => ({ ...tie(key), institution_id: idOf('institution', key) }))],
    ['item_councils', [...jointly].map((key) => ({ ...tie(key), council_id: councilId(key) }))],
    ['item_risks', (item.risks ?? []).map((title) => ({ ...tie(title), risk_id: riskId(council, found(registers[council], title)) }))],
    [
      'item_measures',
      (item.measures ?? []).map((title) => ({
        ...tie(title),
        measure_id: idOf('measure', `${council}/${found(measures[council], title).title}`),
      })),
    ],
    ['item_dependencies', item.after ? [{ ...tie(item.after), needs_item_id: itemId(council, item.after) }] : []],
  ];
}

function found<T extends { title: string }>(list: readonly T[] | undefined, title: string): T {
  const one = list?.find((thing) => thing.title === title);
  if (!one) throw new Error(`The demo data have nothing titled ${title}`);
  return one;
}

type Word = readonly [day: number, state: DemoItem['state'], percent: number, note: string | null, isOfSecretary?: true];

function wordsOf({ said = [], state, done, why, agreed, due }: DemoItem): Word[] {
  const open = said.map(([day, percent, note], i): Word => {
    const isLast = i === said.length - 1;
    return [day, isLast && state === 'WAITING' ? 'WAITING' : 'IN_PROGRESS', percent, note];
  });
  if (why !== undefined) return [...open, [Math.round((agreed + due) / 2), 'DROPPED', said.at(-1)?.[1] ?? 0, why, true]];
  if (done === undefined) return open;
  return [...open, [done, 'DONE', 100, null], ...(state === 'VERIFIED' ? [[done + 6, 'VERIFIED', 100, null, true] as const] : [])];
}

function updateRows(council: CouncilKey, item: DemoItem, today: string, speaker: (id: string) => string | null): Row[] {
  const id = itemId(council, item.title);
  return wordsOf(item).map(([day, state, percent, note, isOfSecretary], i) => ({
    id: idOf('item-update', `${id}/${i}`),
    council_id: councilId(council),
    item_id: id,
    number: i + 1,
    state,
    progress_percent: percent,
    waiting_for: state === 'WAITING' ? (item.waitsFor ?? null) : null,
    note,
    channel: 'WEB',
    person_id: speaker(isOfSecretary ? councilId(council) : idOf('institution', item.by)),
    created_at: at(plusDays(today, day)),
  }));
}

function extensionRows(council: CouncilKey, item: DemoItem, today: string, speaker: (id: string) => string | null): Row[] {
  const id = itemId(council, item.title);
  const { moved = [], asks, refused, due } = item;
  const day = (days: number): string => plusDays(today, days);
  const row = (
    [asked, to, reason]: readonly [number, number, string, ...string[]],
    i: number,
    state: 'GRANTED' | 'REFUSED' | 'ASKED',
    answer: string | null = null,
  ): Row => ({
    id: idOf('item-extension', `${id}/${i}`),
    council_id: councilId(council),
    item_id: id,
    from_due_on: day(moved.slice(0, i).at(-1)?.[1] ?? due),
    to_due_on: day(to),
    reason,
    ...{ state, answer, asked_by_id: speaker(idOf('institution', item.by)), asked_at: at(day(asked)) },
    ...(state === 'ASKED'
      ? { decided_by_id: null, decided_at: null, version: 1 }
      : { decided_by_id: speaker(councilId(council)), decided_at: at(day(asked + 2)), version: 2 }),
  });
  return [
    ...moved.map((one, i) => row(one, i, 'GRANTED')),
    ...(refused ? [row(refused, moved.length, 'REFUSED', refused[3])] : []),
    ...(asks ? [row(asks, moved.length + (refused ? 1 : 0), 'ASKED')] : []),
  ];
}
