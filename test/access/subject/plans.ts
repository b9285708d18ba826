/** Decisions, plans, action items and what became of them. What `SUBJECT` begins with: the parts stand in its order and see those before them. */
export const PLANS_ROWS = `
  decision as (insert into decisions (council_id, year, number, kind, text, decided_on, seminar_id, session_id)
    select $1, extract(year from current_date), 1000 + (random() * 1000000000)::integer, 'DECIDED', last_name,
           current_date, held_day.seminar_id, held_session.id from held_day, held_session, person returning id),
  other_decision as (insert into decisions (council_id, year, number, kind, text, decided_on)
    select $1, extract(year from current_date), 1000 + (random() * 1000000000)::integer, 'DECIDED', 'Subject',
           current_date returning id),
  decision_council as (insert into decision_councils (decision_id, council_id) select id, coalesce($5::uuid, $7::uuid) from decision returning id),
  plan_decision as (insert into decisions (council_id, year, number, kind, text, decided_on)
    values ($1, 2026, 1 + (random() * 1e9)::integer, 'DECIDED', 'Subject', '2026-01-05') returning id),
  plan as (insert into action_plans (council_id, title, period_from, period_to) select $1, last_name, '2026-01-01', '2026-12-31' from person returning id),
  consulted_plan as (insert into action_plans (council_id, title, period_from, period_to, state, consultation_until)
    values ($1, 'Subject', '2026-01-01', '2026-12-31', 'CONSULTATION', current_date + 30) returning id),
  plan_opinion as (insert into plan_opinions (council_id, plan_id, institution_id, text)
    select $1, consulted_plan.id, other_institution.id, 'Subject' from consulted_plan, other_institution returning id),
  adopted_plan as (insert into action_plans (council_id, title, period_from, period_to, state, adopted_by_decision_id, adopted_on)
    select $1, 'Subject', '2026-01-01', '2026-12-31', 'ADOPTED', id, '2026-01-05' from plan_decision returning id),
  plan_council as (insert into plan_councils (plan_id, council_id) select id, $1 from plan returning id),
  amendment as (insert into plan_amendments (council_id, plan_id, decision_id, summary)
    select $1, adopted_plan.id, plan_decision.id, 'Subject' from adopted_plan, plan_decision returning id),
  priority as (insert into plan_priorities (council_id, plan_id, position, text) select $1, id, 1, 'Subject' from plan returning id, plan_id),
  need as (insert into priority_needs (council_id, plan_id, priority_id, note) select $1, plan_id, id, 'Subject' from priority returning id),
  goal as (insert into plan_goals (council_id, plan_id, priority_id, position, text) select $1, plan_id, id, 1, 'Subject' from priority returning id, plan_id),
  indicator as (insert into goal_indicators (council_id, plan_id, goal_id, position, name, unit, baseline, baseline_on, target, target_on)
    select $1, plan_id, id, 1, 'Subject', '%', 1, '2026-01-01', 2, '2026-12-31' from goal returning id),
  adopted_priority as (insert into plan_priorities (council_id, plan_id, position, text) select $1, id, 1, 'Subject' from adopted_plan returning id, plan_id),
  adopted_goal as (insert into plan_goals (council_id, plan_id, priority_id, position, text)
    select $1, plan_id, id, 1, 'Subject' from adopted_priority returning id, plan_id),
  adopted_indicator as (insert into goal_indicators (council_id, plan_id, goal_id, position, name, unit, baseline, baseline_on, target, target_on)
    select $1, plan_id, id, 1, 'Subject', '%', 1, '2026-01-01', 2, '2026-12-31' from adopted_goal returning id, plan_id),
  measurement as (insert into indicator_measurements (council_id, plan_id, indicator_id, number, measured_on, value)
    select $1, plan_id, id, 1, '2026-01-31', 1 from adopted_indicator returning id),
  item as (insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on, seminar_id, plan_id)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, $2, late.day, late.day, seminar.id, plan.id
      from person, seminar, plan, (select current_date - 1 - count(*)::integer as day from action_items) late returning id),
  asking_item as (insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on, created_at)
    select $1, 1000000 + (random() * 1e9)::integer, 'Subject', $2, current_date + 60, current_date + 60, now() - interval '3 days' returning id),
  done_item as (insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on, state, done_at)
    select $1, 1000000 + (random() * 1e9)::integer, 'Subject', $2, current_date + 60, current_date + 60, 'DONE', now() returning id),
  item_council as (insert into item_councils (item_id, council_id) select item.id, coalesce($5::uuid, $7) from item returning id),
  item_helper as (insert into item_helpers (council_id, item_id, institution_id) select $1, item.id, other_institution.id from item, other_institution returning id),
  item_risk as (insert into item_risks (council_id, item_id, risk_id) select $1, item.id, risk.id from item, risk returning id),
  item_measure as (insert into item_measures (council_id, item_id, measure_id) select $1, item.id, measure.id from item, measure returning id),
  item_dependency as (insert into item_dependencies (council_id, item_id, needs_item_id) select $1, item.id, done_item.id from item, done_item returning id),
  item_update as (insert into item_updates (council_id, item_id, number, state, progress_percent, channel)
    select $1, item.id, 1 + (random() * 1e6)::integer, 'PLANNED', 0, 'WEB' from item returning id),
  evidence as (insert into item_evidence (council_id, item_id, update_id, file_name, media_type, byte_size, sha256)
    select $1, item.id, item_update.id, 'subject.txt', 'text/plain', 1, sha256('') from item, item_update returning id),
  evidence_part as (insert into evidence_bytes (id, council_id, bytes) select id, $1, 'x' from evidence returning id),
  plan_move as (insert into item_plan_moves (council_id, item_id, number, plan_id)
    select $1, item.id, 1 + (random() * 1e6)::integer, plan.id from item, plan returning id),
  extension as (insert into item_extensions (council_id, item_id, from_due_on, to_due_on, reason)
    select $1, asking_item.id, current_date + 60, current_date + 90, 'Subject' from asking_item returning id),
  news as (insert into item_news (council_id, item_id, kind) select $1, item.id, 'GIVEN' from item returning id),
  carried_item as (insert into seminar_carried_items (council_id, seminar_id, kind, item_id, title, item_state, due_on)
    select $1, held.id, 'LATE_ITEM', asking_item.id, 'Subject', 'PLANNED', current_date from held, asking_item returning id),
  ended_round as (update status_rounds set closed_at = now(), ended = 'CLOSED' where council_id = $1 and closed_at is null returning id),
  status_round as (insert into status_rounds (council_id, number, why, words, asked_until, started_at)
    select $1, 1 + (select coalesce(max(number), 0) from status_rounds where council_id = $1), 'OTHER', 'Subject', current_date + 10, now() - interval '2 days'
      from (select count(*) from ended_round) e returning id),
  round_institution as (insert into round_institutions (council_id, round_id, institution_id) select $1, id, $2 from status_round returning id)`;
