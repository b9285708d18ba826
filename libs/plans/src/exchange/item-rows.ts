import { Problem, sql, type Act, type Row, type Sql } from '@app/kernel';
import { noteReadings, type AccessMark } from '@app/risks';
import type { ActionItemOrder } from '../action-item/action-item-enums.js';
import { ordered, referenceOf } from '../action-item/action-item-filter.js';
import { ActionItem } from '../action-item/action-item.entity.js';
import { refOf } from '../decision/decision-filter.js';
import { councilNameOf } from '../joint-council/named-councils.js';

/** Some twenty years of a council's, or all that stand at once in a whole country. */
export const MOST_ITEMS = 10_000;

export interface Named {
  id: string;
  name: string;
}

const PLAIN = [
  ...(['id', 'version', 'title', 'description', 'doneCriterion', 'startOn', 'dueOn', 'originalDueOn', 'slips'] as const),
  ...(['priority', 'phase', 'approach', 'cooperationForm', 'state', 'progressPercent', 'waitingFor'] as const),
];
type Plain = Pick<ActionItem, (typeof PLAIN)[number]>;

/** An action item as files tell it, under the rights of who asks. */
export interface ItemRow extends Plain {
  ref: string;
  councilName: string;
  owner: Named;
  /** Null also where the reader may not see the person; so with all that follows. */
  assignee: Named | null;
  helpers: Named[];
  plan: Named | null;
  goal: Named | null;
  /** By its reference, as risks and measures. */
  decision: Named | null;
  risks: Named[];
  measures: Named[];
  /** By their references, what has to be done before it. */
  dependsOn: Named[];
  /** The seminar that it springs from. */
  seminar: Named | null;
  jointCouncils: Named[];
  /** What was said of it last, a note or else what it waits for, and on which day. */
  lastWord: string | null;
  lastWordOn: string | null;
  /** Whether an access mark holds today for all that it hangs on, and so for itself. */
  isRestricted: boolean;
  /** Of the restricted risks that it hangs on and the reader may see. */
  marks: AccessMark[];
}

/** What is read beside what is told. */
interface ReadRow extends ItemRow {
  /** Restricted risks that the file names, though what hangs on them is open to more people. */
  restrictedRiskIds: string[];
}

const named = (id: Sql, name: Sql, from: Sql): Sql => sql`select json_build_object('id', ${id}, 'name', ${name}) ${from}`;
const allNamed = (id: Sql, name: Sql, order: Sql, from: Sql): Sql =>
  sql`select coalesce(json_agg(json_build_object('id', ${id}, 'name', ${name}) order by ${order}), '[]') ${from}`;

/** Of the last update that says something in words: a note, or what it waits for. */
const ofLastWord = (i: Row<ActionItem>, column: Sql): Sql =>
  sql`select ${column} from item_updates u where u.item_id = ${i.id} and coalesce(u.note, u.waiting_for) is not null order by u.number desc limit 1`;

type Picked = { readonly [K in keyof ReadRow]: Sql };

function pick(i: Row<ActionItem>): Picked {
  const isRestricted = sql`(${i.isBehindMark} and not hangs_on_something_open(${i.id}))`;
  return {
    ...(Object.fromEntries(PLAIN.map((name) => [name, i[name]])) as unknown as Record<keyof Plain, Sql>),
    ref: referenceOf(i),
    councilName: councilNameOf(i),
    owner: named(sql`o.id`, sql`o.name`, sql`from institutions o where o.id = ${i.ownerInstitutionId}`),
    assignee: named(sql`p.id`, sql`p.first_name || ' ' || p.last_name`, sql`from persons p where p.id = ${i.assigneePersonId}`),
    helpers: allNamed(
      sql`h.id`,
      sql`h.name`,
      sql`h.name collate "et-EE-x-icu", h.id`,
      sql`from item_helpers l join institutions h on h.id = l.institution_id where l.item_id = ${i.id}`,
    ),
    plan: named(sql`p.id`, sql`p.title`, sql`from action_plans p where p.id = ${i.planId}`),
    goal: named(sql`g.id`, sql`g.text`, sql`from plan_goals g where g.id = ${i.goalId}`),
    decision: named(
      sql`d.id`,
      refOf({ councilId: sql`d.council_id`, year: sql`d.year`, number: sql`d.number` }),
      sql`from decisions d where d.id = ${i.decisionId}`,
    ),
    risks: allNamed(
      sql`r.id`,
      sql`reference('R', c.code, r.number)`,
      sql`r.number, r.id`,
      sql`from item_risks l join risks r on r.id = l.risk_id join councils c on c.id = r.council_id where l.item_id = ${i.id}`,
    ),
    measures: allNamed(
      sql`m.id`,
      sql`reference('M', c.code, m.number)`,
      sql`m.number, m.id`,
      sql`from item_measures l join measures m on m.id = l.measure_id join councils c on c.id = m.council_id where l.item_id = ${i.id}`,
    ),
    dependsOn: allNamed(
      sql`n.id`,
      referenceOf({ councilId: sql`n.council_id`, number: sql`n.number` }),
      sql`n.number, n.id`,
      sql`from item_dependencies l join action_items n on n.id = l.needs_item_id where l.item_id = ${i.id}`,
    ),
    seminar: named(sql`s.id`, sql`s.title`, sql`from seminars s where s.id = ${i.seminarId}`),
    jointCouncils: allNamed(
      sql`c.id`,
      sql`c.name`,
      sql`c.name collate "et-EE-x-icu", c.id`,
      sql`from item_councils l cross join lateral council_named(l.council_id) c where l.item_id = ${i.id}`,
    ),
    lastWord: ofLastWord(i, sql`coalesce(u.note, u.waiting_for)`),
    lastWordOn: ofLastWord(i, sql`(u.created_at at time zone 'Europe/Tallinn')::date`),
    isRestricted,
    marks: sql`case when ${isRestricted} then (
      select coalesce(json_agg(distinct jsonb_build_object('basis', r.mark_basis, 'from', r.mark_from, 'until', r.mark_until, 'holder', r.mark_holder)), '[]')
        from risks r where r.id in (select l.risk_id from item_risks l where l.item_id = ${i.id}
          union select mr.risk_id from item_measures l join measure_risks mr on mr.measure_id = l.measure_id where l.item_id = ${i.id}))
      else '[]' end`,
    restrictedRiskIds: sql`select coalesce(json_agg(r.id), '[]') from risks r
      where is_restricted(r.mark_basis, r.mark_from, r.mark_until) and (
        r.id in (select l.risk_id from item_risks l where l.item_id = ${i.id})
        or r.id in (select mr.risk_id from item_measures l join measure_risks mr on mr.measure_id = l.measure_id
          where l.item_id = ${i.id} and not exists (select from measure_risks other join risks o on o.id = other.risk_id
            where other.measure_id = l.measure_id and not is_restricted(o.mark_basis, o.mark_from, o.mark_until))))`,
  };
}

/**
 * Action items whole, in one statement. Those that the reader may not see are not there, nor counted anywhere; that restricted ones were
 * read is put on record.
 */
export async function itemRows(
  act: Act,
  where: (i: Row<ActionItem>) => Sql,
  { orderBy, isReversed }: { orderBy?: ActionItemOrder | null; isReversed?: boolean | null } = {},
): Promise<ItemRow[]> {
  const rows = await act.read.rows<ActionItem, ReadRow>(ActionItem, pick, {
    where,
    orderBy: (i) => ordered(i, orderBy ?? 'DUE', isReversed ?? false),
    limit: MOST_ITEMS + 1,
  });
  if (rows.length > MOST_ITEMS) throw new Problem('INVALID', 'too-many-items', 'filter', { most: MOST_ITEMS });
  noteReadings(
    act,
    rows.flatMap(({ restrictedRiskIds }) => restrictedRiskIds),
  );
  return rows;
}
