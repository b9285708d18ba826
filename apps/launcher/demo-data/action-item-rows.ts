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
import { countItems, isBehindMark, itemNumbers, noteReadings } from './item-marks.js';
import { moveToPlans, plansOf, staysOf, tellRollOver } from './item-plans.js';
import { itemsOfPlans } from './items-of-plans.js';
import { measures } from './measures.js';
import { personId, personNamed } from './network.js';
import { registers } from './risk-register.js';
import { at, on, riskId } from './risk-rows.js';

const councilId = (council: CouncilKey): string => idOf('council', council);
const itemId = (council: CouncilKey, title: string): string => idOf('action-item', `${council}/${title}`);

/** What councils agreed on in three years and how it went, each word of it on its own day. */
export async function fillActionItems(owner: pg.Client, today: string): Promise<void> {
  const speakers = await speakersOf(owner);
  const plans = await plansOf(owner);
  for (const [key, items] of Object.entries(actionItems)) {
    const council = key as CouncilKey;
    const agreed = [...items, ...(agreedAtJoints[council] ?? []), ...(itemsOfPlans[council] ?? [])];
    const numbers = itemNumbers(council, agreed);
    for (const [item, number] of numbers) {
      const from = plusDays(today, item.agreed);
      const end = endOf(item);
      const stays = staysOf(plans, council, item, from, end === null ? null : plusDays(today, end));
      const first = stays[0]?.day === from ? stays[0] : undefined;
      await on(owner, from, async () => {
        await insert(owner, 'action_items', [
          { ...itemRow(council, item, number, today), plan_id: first?.planId ?? null, goal_id: first?.goalId ?? null },
        ]);
        for (const [table, rows] of tiesOf(council, item)) await insert(owner, table, rows);
        const updates = updateRows(council, item, today, speakers);
        await insert(owner, 'item_updates', updates);
        for (const [table, rows] of evidenceRows(updates, item.title, item.isShown)) await insert(owner, table, rows);
        await insert(owner, 'item_extensions', extensionRows(council, item, today, speakers));
      });
      await noteReadings(owner, council, item, today);
      await moveToPlans(owner, itemId(council, item.title), first ? stays.slice(1) : stays);
    }
    await countItems(owner, council, numbers);
  }
  await tellRollOver(owner);
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

/** When it was called done for good, or dropped: halfway, or some weeks after the last word of it. Null while it is open. */
function endOf({ done, why, agreed, due, said = [] }: DemoItem): number | null {
  if (why === undefined) return done ?? null;
  return Math.max(Math.round((agreed + due) / 2), (said.at(-1)?.[0] ?? agreed) + 20);
}

/** Who does it at the institution. */
function assigneeOf({ assignee, by, title }: DemoItem): string | null {
  if (assignee === undefined) return null;
  if (personNamed(assignee).at !== by) throw new Error(`${assignee} of “${title}” is not at ${by}`);
  return personId(assignee);
}

function itemRow(council: CouncilKey, item: DemoItem, number: number, today: string): Row {
  const day = (days: number): string => plusDays(today, days);
  const { state, said = [], moved = [], done, sentBack } = item;
  const last = said.at(-1);
  const isDone = state === 'DONE' || state === 'VERIFIED';
  const heard = done ?? sentBack?.[0] ?? last?.[0];
  return {
    id: itemId(council, item.title),
    council_id: councilId(council),
    number,
    title: item.title,
    done_criterion: item.criterion ?? null,
    owner_institution_id: idOf('institution', item.by),
    assignee_person_id: assigneeOf(item),
    cooperation_form: item.form ?? null,
    approach: item.approach ?? null,
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
    return_reason: sentBack?.[2] ?? null,
    started_at: said[0] ? at(day(said[0][0])) : isDone && done !== undefined ? at(day(done)) : null,
    done_at: isDone && done !== undefined ? at(day(done)) : null,
    verified_at: state === 'VERIFIED' && done !== undefined ? at(day(done + 6)) : null,
    updated_at: heard === undefined ? null : at(day(heard)),
    is_behind_mark: isBehindMark(council, item),
    version: 1,
    created_at: at(day(item.agreed)),
    changed_at: at(day(wordsOf(item).at(-1)?.[0] ?? item.agreed)),
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

function wordsOf(item: DemoItem): Word[] {
  const { said = [], state, done, why, sentBack } = item;
  const open = said.map(([day, percent, note], i): Word => {
    const isLast = i === said.length - 1;
    return [day, isLast && state === 'WAITING' ? 'WAITING' : 'IN_PROGRESS', percent, note];
  });
  const percent = said.at(-1)?.[1] ?? 0;
  if (sentBack) return [...open, [sentBack[0], 'DONE', 100, null], [sentBack[1], 'IN_PROGRESS', percent, sentBack[2], true]];
  if (why !== undefined) return [...open, [endOf(item) ?? 0, 'DROPPED', percent, why, true]];
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
    person_id: isOfSecretary ? speaker(councilId(council)) : (assigneeOf(item) ?? speaker(idOf('institution', item.by))),
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
    ...{ state, answer, asked_by_id: assigneeOf(item) ?? speaker(idOf('institution', item.by)), asked_at: at(day(asked)) },
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
