import { enumOf, sql, type Sql } from '@app/kernel';

export const ItemSource = enumOf(
  'ItemSource',
  ['SEMINAR', 'OTHER_DECISION', 'NO_DECISION'],
  'Where an action item comes from. SEMINAR: a decision made at a seminar, or the seminar itself. OTHER_DECISION: a decision made between ' +
    'seminars, or at a seminar that the viewer does not read. NO_DECISION: neither is named.',
);
export type ItemSource = keyof typeof ItemSource;

type Item = Record<'decisionId' | 'seminarId' | 'createdAt', Sql>;

/** The day that it was in Estonia. */
export const dayOf = (instant: Sql): Sql => sql`(${instant} at time zone 'Europe/Tallinn')::date`;

/**
 * The decision and the seminar of an item as far as the viewer reads them, as a row `from` of (decision_id, decided_on, seminar_id, starts_at).
 * The seminar of the decision goes before one that is named beside it.
 */
const from = (i: Item): Sql => sql`(
    select d.id as decision_id, d.decided_on, s.id as seminar_id, s.starts_at
      from (select ${i.decisionId} as id) named left join decisions d on d.id = named.id
      left join seminars s on s.id = coalesce(d.seminar_id, ${i.seminarId}))`;

const SOURCE = sql`case when o.seminar_id is not null then 'SEMINAR' when o.decision_id is not null then 'OTHER_DECISION' else 'NO_DECISION' end`;
const agreedOn = (i: Item): Sql => sql`coalesce(o.decided_on, ${dayOf(sql`o.starts_at`)}, ${dayOf(i.createdAt)})`;

/** Where an item comes from: a sub-select in brackets of one row (seminar_id, source, agreed_on). */
export const originOf = (i: Item): Sql => sql`(select o.seminar_id, ${SOURCE} as source, ${agreedOn(i)} as agreed_on from ${from(i)} o)`;

/** Of the decisions made at a seminar, and of the seminar itself: wide enough for an index; `originOf` says whose it is. */
export const mayBeOf = (i: Item, seminarId: string): Sql =>
  sql`(${i.seminarId} = ${seminarId} or ${i.decisionId} = any(array(select d.id from decisions d where d.seminar_id = ${seminarId})))`;
