import type { Act } from '@app/kernel';

/** One reminder that is due now and has not been told. */
export interface DueReminder {
  ruleId: string;
  invitationId: string;
  seminarId: string;
  councilId: string;
  personId: string;
  personName: string;
  address: string;
  language: string;
  /** Which of the rule's reminders it is, counted from 1. */
  occurrence: number;
}

/**
 * Unanswered invitations that a rule says somebody must be reminded of now, all rules and councils in one statement.
 *
 * A rule's dates are anchor + offset + k × repetition for k = 0 … max − 1, moved to Monday where it wants working days. Of the dates
 * that have come, only the last counts: an outage is caught up once. It must not lie before the rule's own first day or before the
 * invitation; the rule's last mail must be a repetition ago; and nobody is told more often than the rule's limit. What has been
 * answered, cancelled or is past does not appear, nor whose invitation never arrived.
 */
export async function dueInvitations({ tx }: Act): Promise<DueReminder[]> {
  return tx.query(`
    with unanswered as (
      select rule.id as rule_id, i.id as invitation_id, s.id as seminar_id, rule.council_id, p.id as person_id, p.first_name || ' ' || p.last_name as person_name, p.email as address, i.language,
             rule.valid_from, rule.max_count, rule.repeat_every_days, rule.working_days_only, (i.invited_at at time zone s.time_zone)::date as invited_on,
             (act_now() at time zone council.time_zone)::date as today,
             case rule.anchor when 'ANSWER_BY' then s.answer_by
                              when 'INVITED_AT' then (i.invited_at at time zone s.time_zone)::date
                              else (s.starts_at at time zone s.time_zone)::date end + rule.offset_days as first_due
        from reminder_rules rule
        join councils council on council.id = rule.council_id
        join seminars s on s.council_id = rule.council_id and s.state = 'INVITING' and s.starts_at > act_now()
        join invitations i on i.seminar_id = s.id and i.response = 'NONE' and i.link_revoked_at is null
        join persons p on p.id = i.person_id and p.email is not null
       where rule.is_active and rule.object = 'INVITATION'
         and (act_now() at time zone council.time_zone)::time >= rule.send_from and (act_now() at time zone council.time_zone)::time < rule.send_until
         and (not rule.working_days_only or extract(isodow from act_now() at time zone council.time_zone) < 6)
         and exists (select from deliveries d where d.subject_id = i.id and d.kind = 'seminars.invitation' and d.state = 'ACCEPTED')
    ), due as (
      select distinct on (rule_id, invitation_id) u.*, k + 1 as occurrence, planned as due_on
        from unanswered u
        cross join lateral generate_series(0, max_count - 1) as k
        cross join lateral (select first_due + k * coalesce(repeat_every_days, 0) as planned) as dates
       where planned <= today and planned >= valid_from and planned > invited_on
       order by rule_id, invitation_id, k desc
    )
    select rule_id as "ruleId", invitation_id as "invitationId", seminar_id as "seminarId", council_id as "councilId", person_id as "personId", person_name as "personName",
           address, language, occurrence
      from due
     where not exists (
       select from deliveries told
        where told.subject_id = due.invitation_id and told.kind = 'reminders.invitation' and told.details ->> 'ruleId' = due.rule_id::text
          and (told.details ->> 'occurrence' = due.occurrence::text
               or told.created_at > act_now() - make_interval(days => coalesce(due.repeat_every_days, 0)) + interval '6 hours'))`);
}
