import { sql, type Sql } from '@app/kernel';

/** What each institution of a round has said, as far as who asks may see its items: a select with a row of a StatusRoundInstitution each. */
export const standingsOf = (roundId: Sql): Sql => sql`
  select ri.id, ri.round_id, ri.institution_id, x.items, x.reported_items, x.late_items, x.last_word_at,
         case when x.reported_items = x.items then 'REPORTED' when x.reported_items = 0 then 'NOT_REPORTED' else 'PARTLY' end as standing
    from round_institutions ri
    join (select institution_id, count(*)::int as items, count(word_at)::int as reported_items, (count(*) filter (where is_late))::int as late_items,
                 max(word_at) as last_word_at
            from round_items(${roundId}, null) group by institution_id) x on x.institution_id = ri.institution_id
   where ri.round_id = ${roundId}`;

/** Their numbers for the whole round, of which only those that are asked for are written. */
export const countsOf = (roundId: Sql): Sql => sql`
  select json_build_object('asked', count(*)::int, 'reported', (count(*) filter (where standing = 'REPORTED'))::int,
           'partly', (count(*) filter (where standing = 'PARTLY'))::int, 'notReported', (count(*) filter (where standing = 'NOT_REPORTED'))::int,
           'items', coalesce(sum(items), 0)::int, 'reportedItems', coalesce(sum(reported_items), 0)::int, 'lateItems', coalesce(sum(late_items), 0)::int)
    from (${standingsOf(roundId)}) s`;

/** Whom a round of a council would ask now: each item falls to the nearest who can be mailed, as in `askedPeople`. */
export const previewOf = (councilId: Sql): Sql => sql`(
  with items as materialized (select * from open_items_of(${councilId})),
  holding as materialized (select * from asked_today(${councilId}, null)),
  told as (
    select i.institution_id, s.person_id, (i.institution_id, s.person_id) in (select h.institution_id, h.person_id from holding h) as holds, t.tier,
           min(t.tier) over (partition by i.item_id) as nearest
      from items i
      join speakers_for_round(${councilId}) s on s.institution_id = i.institution_id and s.has_address
      cross join lateral (select case when s.person_id = i.assignee_person_id then 1 when s.is_lead then 2 when s.is_seated then 3 end as tier) t
     where t.tier is not null)
  select i.institution_id as id, i.items, i.late_items, coalesce(t.recipients, 0) as recipients, coalesce(t.asked_today, 0) as asked_today,
         coalesce(t.names_asked_today, '{}') as names_asked_today
    from (select institution_id, count(*)::int as items, (count(*) filter (where is_late))::int as late_items from items group by institution_id) i
    left join (
      select t.institution_id, count(distinct t.person_id)::int as recipients, (count(distinct t.person_id) filter (where t.holds))::int as asked_today,
             array_agg(distinct p.first_name || ' ' || p.last_name) filter (where t.holds and p.id is not null) as names_asked_today
        from told t left join persons p on p.id = t.person_id where t.tier = t.nearest group by t.institution_id) t using (institution_id))`;

/** Institutions with open items of a council and no word of them for so many days, as far as who asks may see: a sub-select in brackets. */
export const silentOf = (councilId: string, days: number): Sql => sql`(
  select o.institution_id as id, o.items, o.late_items, s.since, floor(extract(epoch from act_now() - s.since) / 86400)::int as days
    from (select institution_id, count(*)::int as items, (count(*) filter (where is_late))::int as late_items, min(created_at) as first_at
            from open_items_of(${councilId}) group by institution_id) o
    cross join lateral (
      select greatest(o.first_at, max(u.created_at)) as since
        from action_items i join item_updates u on u.item_id = i.id
       where i.owner_institution_id = o.institution_id
         and (i.council_id = ${councilId} or i.id = any(array(select ic.item_id from item_councils ic where ic.council_id = ${councilId})))
         and not exists (select from item_updates b where b.item_id = u.item_id and b.number = u.number - 1 and b.state = 'DONE')) s
   where s.since <= act_now() - make_interval(days => ${days}::int))`;
