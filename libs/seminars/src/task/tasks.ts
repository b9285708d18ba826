import { sql } from '@app/kernel';

/** Everything that waits for whoever asks, in one sub-select; the rows below are those that their rights show them. */
export const tasksOfViewer = () => sql`(
  with mine as (
    select council_id from seats where person_id = (select viewer_id()) and role = 'SECRETARY' and is_current(valid_from, valid_to)
  ), organised as (
    select s.* from seminars s
     where s.state in ('DRAFT', 'PLANNED', 'INVITING') and (s.ends_at is null or s.ends_at > act_now())
       and exists (select from seminar_hosts h where h.seminar_id = s.id and h.council_id in (select council_id from mine))
  )
  select 'ANSWER_INVITATION' as kind, s.id as subject_id, s.title, coalesce(s.answer_by, (s.starts_at at time zone s.time_zone)::date) as due_on,
         null::int as count, i.id as invitation_id, i.link_version
    from invitations i join seminars s on s.id = i.seminar_id
   where i.person_id = (select viewer_id()) and i.response = 'NONE' and i.link_revoked_at is null and s.state = 'INVITING' and s.ends_at > act_now()
  union all
  select case state when 'DRAFT' then 'PLAN_SEMINAR' else 'SEND_INVITATIONS' end, id, title,
         case state when 'DRAFT' then (starts_at at time zone time_zone)::date else coalesce(answer_by, (starts_at at time zone time_zone)::date) end, null, null, null
    from organised where state in ('DRAFT', 'PLANNED')
  union all
  select 'MAIL_NOT_DELIVERED', s.id, s.title, coalesce(s.answer_by, (s.starts_at at time zone s.time_zone)::date), count(*)::int, null, null
    from organised s cross join lateral seminar_unreached(s.id) as unreached where s.state = 'INVITING' group by s.id, s.title, s.answer_by, s.starts_at, s.time_zone
  union all
  select 'SUBSTITUTE_TO_REGISTER', s.id, s.title, (s.starts_at at time zone s.time_zone)::date, count(*)::int, null, null
    from organised s cross join lateral seminar_unregistered(s.id) as unregistered group by s.id, s.title, s.starts_at, s.time_zone
  union all
  select 'CADENCE_BROKEN', c.id, c.name, null, null, null, null
    from councils c where c.id in (select council_id from mine) and council_cadence(c.id) = 'BROKEN')`;
