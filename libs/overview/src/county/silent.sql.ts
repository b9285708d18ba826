import { sql } from '@app/kernel';

/** `quiet`: councils that one has not heard of for long. Whose next seminar is in sight keeps its cadence without being asked. */
export const QUIET = sql`quiet as materialized (
    select * from (
      select o.*, g.changed_on, g.assessed_on, array_remove(array[
               case when n.id is null and council_cadence(o.id) = 'BROKEN' then 'NO_SEMINAR_IN_SIGHT' end,
               case when g.changed_on is null and o.kind in ('SAFETY', 'HEALTH') then 'REGISTER_EMPTY' end,
               case when g.changed_on < long.ago then 'REGISTER_UNTOUCHED' end,
               case when g.is_kept and (g.assessed_on is null or g.assessed_on < long.ago) then 'NOTHING_ASSESSED' end], null) as reasons
        from overseen o
        cross join (select (act_today() - interval '1 year')::date as ago) long
        left join next n on n.council_id = o.id
        left join (select council_id, (max(changed_at) at time zone 'Europe/Tallinn')::date as changed_on, bool_or(is_open) as is_kept,
                          max(assessed_on) filter (where is_open) as assessed_on from register group by council_id) g on g.council_id = o.id) every
     where reasons <> '{}')`;

export const SILENT = sql`json_build_object('count', (select count(*)::int from quiet), 'rows', coalesce((
  select json_agg(json_build_object('council', q.json, 'reasons', q.reasons, 'registerChangedOn', q.changed_on, 'assessedOn', q.assessed_on,
           'lastSeminarOn', (select max(m.held_on) from meetings m where m.council_id = q.id and m.state in ('HELD', 'REPORTED'))) order by q.name collate "et-EE-x-icu")
    from (select * from quiet order by name collate "et-EE-x-icu" limit 20) q), '[]'))`;
