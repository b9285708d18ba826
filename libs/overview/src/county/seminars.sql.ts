import { sql } from '@app/kernel';
import { isUpcoming } from '@app/seminars';

/** `meetings`: the seminars that each council holds or has held. */
export const MEETINGS = sql`meetings as materialized (
    select h.council_id, s.id, s.title, s.state, s.held_on, s.starts_at, s.ends_at, s.time_zone
      from seminar_hosts h join seminars s on s.id = h.seminar_id
     where h.council_id = any(array(select id from overseen)) and h.accepted_at is not null)`;

/** `next`: the soonest seminar of each council that has days. */
export const NEXT = sql`next as materialized (
    select distinct on (council_id) council_id, id, title, state, (starts_at at time zone time_zone)::date as starts_on, (ends_at at time zone time_zone)::date as ends_on
      from meetings where starts_at is not null and ${isUpcoming({ state: sql`state`, endsAt: sql`ends_at` })}
     order by council_id, starts_at, id)`;

/** `coming`: those that are told. */
export const COMING = sql`coming as materialized (
    select id, title, state, starts_on, ends_on, array_agg(council_id) as council_ids from next group by id, title, state, starts_on, ends_on
     order by starts_on, id limit 20)`;

/** Answers, seats and checklist are looked at for what is told alone. */
export const SEMINARS = sql`json_build_object('count', (select count(distinct id)::int from next), 'rows', coalesce((
  select json_agg(json_build_object('id', s.id, 'title', s.title, 'state', s.state, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
           'councils', (select json_agg(o.json order by o.name collate "et-EE-x-icu") from overseen o where o.id = any(s.council_ids)),
           'invited', a.invited, 'answered', a.answered, 'seats', c.seats, 'covered', c.covered, 'quorum', c.quorum, 'quorumIsReached', c.quorum_is_reached,
           'tasks', k.tasks, 'tasksDone', k.done, 'tasksOverdue', k.overdue) order by s.starts_on, s.id)
    from coming s
    cross join lateral (select count(*)::int as invited, count(*) filter (where i.response <> 'NONE')::int as answered from invitations i where i.seminar_id = s.id) a
    cross join lateral (
      select coalesce(sum(c.seats), 0)::int as seats, coalesce(sum(c.covered), 0)::int as covered, coalesce(sum(c.quorum), 0)::int as quorum,
             coalesce(bool_and(c.quorum_is_reached), false) as quorum_is_reached from seminar_coverage(s.id) c where c.day_id is null) c
    cross join lateral (
      select count(*)::int as tasks, count(*) filter (where k.done_on is not null)::int as done,
             count(*) filter (where k.done_on is null and s.starts_on - k.days_before < act_today())::int as overdue
        from checklist_items k where k.seminar_id = s.id) k), '[]'))`;
