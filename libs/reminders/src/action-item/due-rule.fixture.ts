// What tests of reminders of action items share: a council that reminds of days alone, and what a dry run says of one item.
import type { House } from '../../../../test/support/house.js';

const LINES =
  'totalCount nodes { object delivery audience personName countedFrom occurrence sendsAt silence rule { id name } actionItem { id title } person { id } }';
const DRY_RUN = `query ($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { reminders { ${LINES} } silent { ${LINES} } } }`;

export interface Line {
  object: string;
  delivery: string;
  audience: string | null;
  personName: string | null;
  occurrence: number | null;
  sendsAt: string | null;
  silence: string | null;
  rule: { id: string } | null;
  actionItem: { id: string; title: string } | null;
  person: { id: string } | null;
}

/** Of a council's default rules that of days alone is left, valid since the start of 2027; `terms`: SQL of what else it says. */
export async function remindOfDaysAlone(house: House, councilId: string, terms = ''): Promise<void> {
  await house.owner.query(
    `update reminder_rules set is_active = object = 'ACTION_ITEM_DUE', valid_from = '2027-01-01' where council_id = $1`,
    [councilId],
  );
  if (terms)
    await house.owner.query(`update reminder_rules set ${terms} where council_id = $1 and object = 'ACTION_ITEM_DUE'`, [councilId]);
}

/** Who would be reminded on a day, and who would not. */
export async function tryOut(
  house: House,
  { councilId, on, asker }: { councilId: string; on: string; asker: string },
): Promise<{ reminders: Line[]; silent: Line[] }> {
  const { data, errors } = await house.ask(asker, DRY_RUN, { councilId, on });
  expect(errors).toBeUndefined();
  const { reminders, silent } = data?.['reminderDryRun'] as Record<'reminders' | 'silent', { nodes: Line[] }>;
  return { reminders: reminders.nodes, silent: silent.nodes };
}

/** Of rules alone; what the weekly mail says by itself is told where it is written. */
export const byRules = ({ reminders, silent }: { reminders: Line[]; silent: Line[] }): Line[] =>
  [...reminders, ...silent].filter(({ rule }) => rule !== null);

/** By audience, the how manyth reminder of its day an item gets, or why none. */
export const fatesOf = (lines: readonly Line[], itemId: string): Record<string, number | string | null> =>
  Object.fromEntries(
    lines
      .filter(({ object, actionItem }) => object === 'ACTION_ITEM_DUE' && actionItem?.id === itemId)
      .map(({ audience, occurrence, silence }) => [String(audience), occurrence ?? silence]),
  );
