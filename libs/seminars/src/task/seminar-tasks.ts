import { sql } from '@app/kernel';

/** Kinds of work around seminars that wait for somebody; what each means stands where `Task` is declared. */
export const SEMINAR_TASKS = [
  'ANSWER_INVITATION',
  'PLAN_SEMINAR',
  'SEND_INVITATIONS',
  'MAIL_NOT_DELIVERED',
  'CADENCE_BROKEN',
  'SUBSTITUTE_TO_REGISTER',
  'HOSTING_ASKED',
  'HOSTING_DECLINED',
  'CHECKLIST_OVERDUE',
  'TOPICS_TO_DECIDE',
] as const;

/** Days that invitees are given to answer: the plan is to be done and the invitations sent so long before the last day to answer. */
const DAYS_TO_ANSWER = 14;

/**
 * Everything around seminars that waits for whoever asks, in one sub-select: (kind, subject_id, title, due_on, count, invitation_id,
 * link_version). The rows below are those that their rights show them. `due_on` is a day by which the viewer is to act. A plan and its invitations are due `DAYS_TO_ANSWER` before the last day to answer, or before the first day
 * where there is none, and never in the past: what is late for that is due today. Questions and refusals of co-hosts have no day of their
 * own; the seminar's would read as theirs.
 */
export const seminarTasks = () => sql`(
  with mine as (
    select council_id from seats where person_id = (select viewer_id()) and role = 'SECRETARY' and is_current(valid_from, valid_to)
  ), hosted as (
    select s.*, (s.starts_at at time zone s.time_zone)::date as first_day from seminars s
     where s.state not in ('REPORTED', 'CANCELLED')
       and exists (select from seminar_hosts h where h.seminar_id = s.id and h.accepted_at is not null and h.council_id in (select council_id from mine))
  ), organised as (
    select * from hosted where state <> 'HELD' and (ends_at is null or ends_at > act_now())
  )
  select 'ANSWER_INVITATION' as kind, s.id as subject_id, s.title, coalesce(s.answer_by, (s.starts_at at time zone s.time_zone)::date) as due_on,
         null::int as count, i.id as invitation_id, i.link_version
    from invitations i join seminars s on s.id = i.seminar_id
   where i.person_id = (select viewer_id()) and i.response = 'NONE' and i.link_revoked_at is null and s.state = 'INVITING' and s.ends_at > act_now()
  union all
  select case state when 'DRAFT' then 'PLAN_SEMINAR' else 'SEND_INVITATIONS' end, id, title,
         case when ends_by is not null then greatest(ends_by - ${DAYS_TO_ANSWER}::int, act_today()) end, null, null, null
    from organised cross join lateral (select coalesce(answer_by, first_day) as ends_by) as answers where state in ('DRAFT', 'PLANNED')
  union all
  select 'MAIL_NOT_DELIVERED', s.id, s.title, coalesce(s.answer_by, (s.starts_at at time zone s.time_zone)::date), count(*)::int, null, null
    from organised s cross join lateral seminar_unreached(s.id) as unreached where s.state = 'INVITING' group by s.id, s.title, s.answer_by, s.starts_at, s.time_zone
  union all
  select 'SUBSTITUTE_TO_REGISTER', s.id, s.title, (s.starts_at at time zone s.time_zone)::date, count(*)::int, null, null
    from organised s cross join lateral seminar_unregistered(s.id) as unregistered group by s.id, s.title, s.starts_at, s.time_zone
  union all
  select 'HOSTING_ASKED', s.id, s.title, null, null, null, null
    from seminar_hosts h join seminars s on s.id = h.seminar_id
   where h.council_id in (select council_id from mine) and h.accepted_at is null and h.declined_at is null and s.state in ('DRAFT', 'PLANNED', 'INVITING')
   group by s.id
  union all
  select 'HOSTING_DECLINED', s.id, s.title, null, count(*)::int, null, null
    from organised s join seminar_hosts h on h.seminar_id = s.id
   where h.declined_at is not null and s.council_id in (select council_id from mine) group by s.id, s.title
  union all
  select 'CHECKLIST_OVERDUE', s.id, s.title, min(s.first_day - i.days_before), count(*)::int, null, null
    from hosted s join checklist_items i on i.seminar_id = s.id
   where i.done_on is null and s.first_day - i.days_before < act_today() group by s.id, s.title
  union all
  select 'TOPICS_TO_DECIDE', s.id, s.title, coalesce(s.topic_call_until, s.first_day), count(*)::int, null, null
    from organised s join agenda_topics t on t.seminar_id = s.id
   where t.state = 'PROPOSED' group by s.id, s.title, s.topic_call_until, s.first_day
  union all
  select 'CADENCE_BROKEN', c.id, c.name, null, null, null, null
    from councils c where c.id in (select council_id from mine) and council_cadence(c.id) = 'BROKEN')`;
