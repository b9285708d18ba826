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
 * Where an item comes from, as far as the viewer reads decision and seminar: a sub-select in brackets of one row (seminar_id, source,
 * agreed_on). The seminar of the decision goes before one that is named beside it. Step by step, held apart by the offsets: joined in one
 * go, all seminars there are would be read for each item.
 */
export const originOf = (i: Item): Sql => sql`(
    select s.id as seminar_id, coalesce(o.decided_on, ${dayOf(sql`s.starts_at`)}, ${dayOf(i.createdAt)}) as agreed_on,
           case when s.id is not null then 'SEMINAR' when o.decided_on is not null then 'OTHER_DECISION' else 'NO_DECISION' end as source
      from (select d.decided_on, coalesce(d.seminar_id, ${i.seminarId}) as seminar_id
              from (select) item left join lateral (select d.decided_on, d.seminar_id from decisions d where d.id = ${i.decisionId}) d on true offset 0) o
      left join lateral (select s.id, s.starts_at from seminars s where s.id = o.seminar_id offset 0) s on true)`;

/** Of the decisions made at a seminar, and of the seminar itself: wide enough for an index; `originOf` says whose it is. */
export const mayBeOf = (i: Item, seminarId: string): Sql =>
  sql`(${i.seminarId} = ${seminarId} or ${i.decisionId} = any(array(select d.id from decisions d where d.seminar_id = ${seminarId})))`;
