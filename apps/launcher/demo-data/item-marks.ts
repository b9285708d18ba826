import type pg from 'pg';
import type { DemoItem } from './action-items.js';
import type { CouncilKey } from './councils.js';
import { instant, plusDays } from './days.js';
import { idOf } from './ids.js';
import { personId } from './network.js';
import { registers } from './risk-register.js';
import { riskId } from './risk-rows.js';

/** Numbers of what is behind a mark from its first day follow this one. */
const BEFORE_RESTRICTED = 9000;

const restrictedRisks = (council: CouncilKey, { risks = [] }: DemoItem) =>
  (registers[council] ?? []).filter(({ title, mark }) => mark !== undefined && risks.includes(title));

/** Whether it hangs on restricted risks alone. */
export const isBehindMark = (council: CouncilKey, item: DemoItem): boolean =>
  (item.measures ?? []).length === 0 &&
  (item.risks ?? []).length > 0 &&
  restrictedRisks(council, item).length === (item.risks ?? []).length;

/** As `nextNumber` and `nextRestrictedNumber` give them. */
export function itemNumbers(council: CouncilKey, items: readonly DemoItem[]): Map<DemoItem, number> {
  const behind = items.filter((item) => isBehindMark(council, item));
  const others = items.filter((item) => !behind.includes(item));
  return new Map([
    ...others.map((item, i) => [item, i + 1] as const),
    ...behind.map((item, i) => [item, BEFORE_RESTRICTED + i + 1] as const),
  ]);
}

/** What the council goes on counting from. */
export async function countItems(owner: pg.Client, council: CouncilKey, numbers: ReadonlyMap<DemoItem, number>): Promise<void> {
  const given = [...numbers.values()];
  for (const [series, last] of [
    ['item', Math.max(0, ...given.filter((number) => number <= BEFORE_RESTRICTED))],
    ['restricted-item', Math.max(BEFORE_RESTRICTED, ...given)],
  ] as const)
    if (last % BEFORE_RESTRICTED > 0)
      await owner.query('insert into plan_numbers (council_id, series, last) values ($1, $2, $3)', [
        idOf('council', council),
        series,
        last,
      ]);
}

/** Who said something of what is behind a mark has read it, and so its risk: on the item's page, and as they said it. */
export async function noteReadings(owner: pg.Client, council: CouncilKey, item: DemoItem, today: string): Promise<void> {
  if (!isBehindMark(council, item) || item.assignee === undefined) return;
  for (const risk of restrictedRisks(council, item))
    for (const [day] of item.said ?? [])
      for (const [operation, hour] of [
        ['actionItem', '09:40'],
        ['reportProgress', '09:55'],
      ] as const)
        await owner.query(
          `insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at) values ($1, $2, $3, $4, 'web', $5)`,
          [idOf('council', council), riskId(council, risk), personId(item.assignee), operation, instant(plusDays(today, day), hour)],
        );
}
