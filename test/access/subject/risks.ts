/** Risks, how they are scored and what is done about them. What `SUBJECT` begins with: the parts stand in its order and see those before them. */
export const RISKS_ROWS = `
  risk as (insert into risks (council_id, number, title, class, event_type, horizon_months, status, identified_on)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'RISK', 'RESCUE', 60, 'OPEN', '2020-01-01' from person returning id),
  draft_risk as (insert into risks (council_id, number, title, class, event_type, horizon_months, status)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'RISK', 'RESCUE', 60, 'DRAFT' from person returning id),
  closed_risk as (insert into risks (council_id, number, title, class, event_type, horizon_months, status, closed_on, close_reason)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'RISK', 'RESCUE', 60, 'CLOSED', current_date, 'Gone' from person returning id),
  scored_risk as (insert into risks (council_id, number, title, class, event_type, horizon_months, status, identified_on, current_likelihood, current_impact,
      current_score, current_level, current_matrix_id, level_rank)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'RISK', 'RESCUE', 60, 'OPEN', '2020-01-01', 1, 1, 1, 'LOW', m.id, 1
      from person, risk_matrices m where m.code = 'probability-5x5' and m.version = 1 returning id),
  acceptance as (insert into risk_acceptances (council_id, risk_id, reason, expires_on, matrix_id, score, level, ended_on, ended_because)
    select $1, scored_risk.id, 'Subject', current_date + 30, m.id, 1, 'LOW', current_date, 'RENEWED' from scored_risk, risk_matrices m
     where m.code = 'probability-5x5' and m.version = 1 returning id),
  review as (insert into risk_reviews (council_id, risk_id, reviewed_on, reason, status, next_due_on)
    select $1, id, current_date, 'Subject', 'OPEN', current_date + 365 from risk returning id),
  public_risk as (insert into risks (council_id, number, title, class, event_type, horizon_months, status, is_public)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'RISK', 'RESCUE', 60, 'OPEN', true from person returning id),
  risk_region as (insert into risk_regions (council_id, risk_id, region_id) select $1, risk.id, r.id from risk,
    (select id from regions order by random() limit 1) r returning id),
  contributor as (insert into risk_contributors (council_id, risk_id, institution_id) select $1, risk.id, member_institution.id from risk, member_institution returning id),
  assessment as (insert into risk_assessments (council_id, risk_id, number, matrix_id, kind, likelihood, impacts, overall_impact, score, level, confidence, reason, assessed_on)
    select $1, risk.id, 1 + (random() * 1e6)::integer, m.id, 'CURRENT', 1, '[]', 1, 1, 'LOW', 'LOW', 'Subject', current_date from risk, risk_matrices m where m.code = 'probability-5x5' returning id),
  round_risk as (insert into risks (council_id, number, title, class, event_type, horizon_months, status, lead_assessor_institution_id)
    select $1, 1000000 + (random() * 1e9)::integer, 'Subject', 'RISK', 'RESCUE', 60, 'OPEN', $2 returning id),
  round as (insert into assessment_rounds (council_id, title, kind, due_on) values ($1, 'Subject', 'CURRENT', current_date + 30) returning id),
  in_round as (insert into assessment_round_risks (council_id, round_id, risk_id) select $1, round.id, round_risk.id from round, round_risk returning id),
  submission as (insert into risk_submissions (council_id, round_id, risk_id, institution_id, number, matrix_id, likelihood, impacts, overall_impact, score, level, confidence, reason)
    select $1, round.id, round_risk.id, $2, 1 + (random() * 1e6)::integer, m.id, 1, '[]', 1, 1, 'LOW', 'LOW', 'Subject' from round, round_risk, risk_matrices m where m.code = 'probability-5x5' returning id),
  dissent as (insert into assessment_dissents (council_id, risk_id, assessment_id, institution_id, reason)
    select $1, risk.id, assessment.id, member_institution.id, 'Subject' from risk, assessment, member_institution returning id),
  risk_step as (insert into risk_steps (council_id, risk_id, number, status) select $1, id, 1 + (random() * 1e6)::integer, 'OPEN' from risk returning id),
  risk_version as (insert into risk_versions (council_id, risk_id, recorded_at, risk, status, level_rank) select $1, id, now(), '{}', 'OPEN', 0 from risk returning id),
  former_matrix as (insert into former_risk_matrices (council_id, matrix_id, replaced_at)
    select $1, id, now() from risk_matrices where code = 'words-4x3' returning id),
  gap as (insert into capability_gaps (council_id, risk_id, description, gap_group, importance, decision_level)
    select $1, id, 'Subject', 'OTHER', 'LOW', 'OWN' from risk returning id),
  measure as (insert into measures (council_id, number, title, phase, decision_level, responsible_institution_id, due_on)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'PREVENTION', 'OWN', other_institution.id, '2019-01-01' from person, other_institution returning id),
  proposing as (insert into measures (council_id, number, title, phase, decision_level, state, in_place_on, effect_matrix_id, effect_likelihood, effect_impacts)
    select $1, 1000000 + (random() * 1e9)::integer, last_name, 'RESPONSE', 'OWN', 'IN_PLACE', current_date, m.id, 1, '[]' from person, risk_matrices m
     where m.code = 'probability-5x5' returning id),
  measure_risk as (insert into measure_risks (council_id, measure_id, risk_id) select $1, measure.id, risk.id from measure, risk returning id),
  proposing_risk as (insert into measure_risks (council_id, measure_id, risk_id) select $1, proposing.id, risk.id from proposing, risk returning id),
  partner as (insert into measure_partners (council_id, measure_id, institution_id) select $1, measure.id, member_institution.id from measure, member_institution returning id),
  scored as (insert into risk_assessments (council_id, risk_id, number, matrix_id, kind, likelihood, impacts, overall_impact, score, level, confidence, reason, assessed_on)
    select $1, risk.id, 2000000, m.id, 'CURRENT', 2, '[{"dimension": "ECONOMIC", "value": 1, "reason": null}]', 1, 2, 'LOW', 'LOW', 'Subject', current_date
      from risk, risk_matrices m where m.code = 'probability-5x5' returning id),
  proposal as (insert into score_proposals (council_id, risk_id, measure_id, matrix_id, basis_id, likelihood, impacts, overall_impact, score, level)
    select $1, risk.id, proposing.id, m.id, scored.id, 1, '[{"dimension": "ECONOMIC", "value": 1, "reason": null}]', 1, 1, 'LOW'
      from risk, proposing, scored, risk_matrices m where m.code = 'probability-5x5' returning id),
  risk_comment as (insert into risk_comments (council_id, risk_id, person_id, text) select $1, risk.id, person.id, 'Subject' from risk, person returning id),
  risk_view as (insert into risk_views (person_id, council_id, place, name, search) select person.id, $1, 1, 'Subject', '' from person returning id),
  calendar_feed as (insert into calendar_feeds (person_id, council_id, kind, token_hash)
    select person.id, $1, 'COUNCIL', sha256(person.id::text::bytea) from person returning id),
  restricted_reading as (insert into restricted_readings (council_id, risk_id, person_id, operation, channel, read_at)
    select $1, risk.id, person.id, 'subject', 'web', now() from risk, person returning id)`;
