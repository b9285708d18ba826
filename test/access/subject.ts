/** Fresh rows of one council that one operation is tried on. */
export interface Subject {
  councilId: string;
  institutionId: string;
  /** A body that is no member yet. */
  otherInstitutionId: string;
  personId: string;
  /** Nobody else is called so. */
  lastName: string;
  otherPersonId: string;
  affiliationId: string;
  membershipId: string;
  leadMembershipId: string;
  seatId: string;
  seminarId: string;
  heldSeminarId: string;
  draftSeminarId: string;
  reportableSeminarId: string;
  /** A day of the reportable seminar, somebody who was invited to it, and an item of its agenda. */
  heldDayId: string;
  heldInvitationId: string;
  heldSessionId: string;
  dayId: string;
  roomId: string;
  sessionId: string;
  /** Of the council as a co-host that has not answered yet; another council leads. */
  askedHostId: string;
  checklistItemId: string;
  topicId: string;
  invitationId: string;
  token: string;
  /** Of somebody who waits for a place. */
  waitingInvitationId: string;
  deliveryId: string;
  /** Of an invitation that a mail server took yesterday. */
  sentDeliveryId: string;
  ruleId: string;
  regionId: string;
  riskId: string;
  draftRiskId: string;
  closedRiskId: string;
  /** An open round, and of it the risk that the lead's institution scores; its result is not set. */
  roundId: string;
  roundRiskId: string;
  /** An open one with a current score. */
  scoredRiskId: string;
  gapId: string;
  /** Planned and late, for which `otherInstitutionId` answers, and in place; the latter has proposed a score for the risk. */
  measureId: string;
  proposedMeasureId: string;
  proposalId: string;
  /** In force, and another of the same council. */
  decisionId: string;
  otherDecisionId: string;
  /** A draft with a priority, its goal and an indicator that was never measured; one in consultation; and an adopted one with a measured indicator. */
  planId: string;
  consultedPlanId: string;
  adoptedPlanId: string;
  planPriorityId: string;
  planGoalId: string;
  goalIndicatorId: string;
  adoptedIndicatorId: string;
  planDecisionId: string;
  /** Action items that are up to the lead's institution: open and late, later than any before it, open with a wish for a later day, done. */
  itemId: string;
  askingItemId: string;
  doneItemId: string;
  extensionId: string;
  evidenceId: string;
  /** An open status round that began two days ago and asks the lead's institution; it takes the place of the one before. */
  statusRoundId: string;
  /** Of the council, whose register has a public edition. */
  slug: string;
  /** Versions of the rows that all cases of a side share. */
  versions: { council: number; institution: number; riskSettings: number; reminderLimit: number; statusRoundSettings: number };
  /** The id of a row in each table of the schema. */
  rows: Record<string, string>;
}

/**
 * Makes a row in every table. $1 council, $2 its member that the lead leads, $3 id and $4 hash of an invitation; for the own side
 * besides $5 the co-hosting council, $6 who is invited and sits nowhere, and $7 a council that asks this one to host together. A new table
 * adds its row and one line of `rows`.
 */
export const SUBJECT = `
  with other_institution as (insert into institutions (name, kind) values ('Subject ' || gen_random_uuid(), 'NGO') returning id),
  member_institution as (insert into institutions (name, kind) values ('Subject ' || gen_random_uuid(), 'SCHOOL') returning id),
  person as (insert into persons (first_name, last_name, email) values ('Subject', gen_random_uuid(), gen_random_uuid() || '@example.org') returning id, last_name),
  other_person as (insert into persons (first_name, last_name, email) values ('Subject', 'Two', gen_random_uuid() || '@example.org') returning id),
  affiliation as (insert into affiliations (person_id, institution_id) select id, $2 from person returning id),
  past_affiliation as (insert into affiliations (person_id, institution_id, valid_from, valid_to) select id, $2, '2019-01-01', '2019-12-31' from person),
  other_affiliation as (insert into affiliations (person_id, institution_id)
    select other_person.id, member_institution.id from other_person, member_institution),
  served as (insert into institution_regions (institution_id, region_id) select other_institution.id, r.id from other_institution,
    (select id from regions where kind = 'MUNICIPALITY' order by id limit 1) r returning id),
  membership as (insert into memberships (council_id, institution_id) select $1, id from member_institution returning id),
  seat as (insert into seats (council_id, membership_id, person_id) select $1, membership.id, other_person.id from membership, other_person returning id),
  substitute as (insert into seat_substitutes (council_id, seat_id, person_id, position) select $1, seat.id, person.id, 1 from seat, person returning id),
  series as (insert into seminar_series (council_id, name) values ($1, gen_random_uuid()) returning id),
  seminar as (insert into seminars (council_id, series_id, title, kind, mode, state, time_zone, starts_at, ends_at, answer_by)
    select $1, id, 'Subject', 'SEMINAR', 'IN_ROOM', 'PLANNED', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days', current_date + 20
      from series returning id),
  held as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'IN_ROOM', 'INVITING', 'Europe/Tallinn', now() - interval '31 days', now() - interval '30 days') returning id),
  draft as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'DRAFT', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  draft_day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date + 30, '09:00', '17:00' from draft),
  reportable as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at, held_on)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'HELD', 'Europe/Tallinn', now() - interval '31 days', now() - interval '30 days', current_date - 30) returning id),
  inviting as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($1, 'Subject', 'SEMINAR', 'ONLINE', 'INVITING', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  meetings as (select id from seminar union all select id from inviting union all select id from held union all select id from draft union all select id from reportable),
  hosts as (insert into seminar_hosts (seminar_id, council_id, is_lead) select id, $1, true from meetings returning id, seminar_id),
  cohosts as (insert into seminar_hosts (seminar_id, council_id, accepted_at) select id, $5::uuid, now() from meetings where $5 is not null),
  together as (insert into seminars (council_id, title, kind, mode, state, time_zone, starts_at, ends_at)
    values ($7, 'Subject', 'SEMINAR', 'ONLINE', 'PLANNED', 'Europe/Tallinn', now() + interval '30 days', now() + interval '31 days') returning id),
  asking_host as (insert into seminar_hosts (seminar_id, council_id, is_lead) select id, $7, true from together),
  asked_host as (insert into seminar_hosts (seminar_id, council_id) select id, $1 from together returning id),
  task as (insert into checklist_items (seminar_id, days_before, text) select id, 14, 'Subject' from seminar returning id),
  topic as (insert into agenda_topics (seminar_id, council_id, title, kind, minutes, proposed_by_id)
    select seminar.id, $1, 'Subject', 'DISCUSSION', 60, other_person.id from seminar, other_person returning id),
  day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date + 30, '09:00', '17:00' from seminar returning id, seminar_id, date),
  room as (insert into seminar_rooms (seminar_id, name) select id, 'Hall' from seminar returning id),
  agenda as (insert into agenda_sessions (seminar_id, day_id, room_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
    select day.seminar_id, day.id, room.id, 'Subject', 'DISCUSSION', '10:00', '11:00', day.date, '09:00', '17:00', 'Europe/Tallinn' from day, room
    returning id, seminar_id, during),
  speaker as (insert into agenda_speakers (seminar_id, session_id, person_id, during) select a.seminar_id, a.id, person.id, a.during from agenda a, person returning id),
  taken as (insert into agenda_topics (seminar_id, council_id, title, kind, minutes, proposed_by_id, state, decided_at, session_id)
    select a.seminar_id, $1, 'Subject', 'DISCUSSION', 60, other_person.id, 'ACCEPTED', now(), a.id from agenda a, other_person returning id),
  chosen as (insert into audience_institutions (seminar_id, institution_id) select seminar.id, other_institution.id from seminar, other_institution returning id),
  named as (insert into audience_persons (seminar_id, person_id) select seminar.id, person.id from seminar, person returning id),
  invitation as (insert into invitations (id, seminar_id, person_id, language, token_hash) select $3, seminar.id, person.id, 'et', $4 from seminar, person returning id),
  waiting as (insert into invitations (seminar_id, person_id, language, response, waiting_rank) select draft.id, person.id, 'et', 'WAITLISTED', 1
    from draft, person returning id),
  held_day as (insert into seminar_days (seminar_id, time_zone, date, starts_at, ends_at)
    select id, 'Europe/Tallinn', current_date - 30, '09:00', '17:00' from reportable returning id, seminar_id),
  held_session as (insert into agenda_sessions (seminar_id, day_id, title, kind, starts_at, ends_at, day_date, day_starts_at, day_ends_at, time_zone)
    select seminar_id, id, 'Subject', 'DECISION', '10:00', '11:00', current_date - 30, '09:00', '17:00', 'Europe/Tallinn' from held_day returning id),
  held_invitation as (insert into invitations (seminar_id, person_id, language) select reportable.id, person.id, 'et' from reportable, person returning id),
  attendance as (insert into seminar_attendances (seminar_id, day_id, invitation_id, state)
    select held_day.seminar_id, held_day.id, held_invitation.id, 'ABSENT' from held_day, held_invitation returning id),
  guests as (insert into invitations (seminar_id, person_id, language) select id, $6::uuid, 'et' from meetings where $6 is not null),
  answer as (insert into invitation_answers (seminar_id, invitation_id, number, response, needs, source)
    select seminar.id, $3, 1 + (random() * 1e6)::integer, 'TENTATIVE', 'Ramp', 'LINK' from seminar returning id),
  delivery as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
    select 'subject/' || $3::text, 'seminars.invitation', 'OFFICIAL', seminar.id, $3, person.id, 'subject@example.org', 'et', 'FAILED' from seminar, person returning id),
  asked as (insert into invitations (seminar_id, person_id, language) select inviting.id, person.id, 'et' from inviting, person returning id),
  sent as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state, accepted_at)
    select 'subject/sent/' || $3::text, 'seminars.invitation', 'OFFICIAL', inviting.id, asked.id, person.id, 'subject@example.org', 'et', 'ACCEPTED',
           now() - interval '1 day' from inviting, asked, person returning id),
  rule as (insert into reminder_rules (council_id, name, object, anchor, offset_days) values ($1, 'Subject', 'INVITATION', 'ANSWER_BY', -3) returning id),
  region as (insert into regions (country, code, kind, name) values ('LT', left(gen_random_uuid()::text, 20), 'COUNTRY', 'Subject') returning id),
  former as (insert into region_names (region_id, name, valid_to) select id, 'Subject', '2019-12-31' from region returning id),
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
  risk_version as (insert into risk_versions (council_id, risk_id, recorded_at, risk) select $1, id, now(), '{}' from risk returning id),
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
    select $1, risk.id, person.id, 'subject', 'web', now() from risk, person returning id),
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
  asking_item as (insert into action_items (council_id, number, title, owner_institution_id, due_on, original_due_on)
    select $1, 1000000 + (random() * 1e9)::integer, 'Subject', $2, current_date + 60, current_date + 60 returning id),
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
  carried_item as (insert into seminar_carried_items (council_id, seminar_id, kind, item_id, title, item_state, due_on)
    select $1, held.id, 'LATE_ITEM', asking_item.id, 'Subject', 'PLANNED', current_date from held, asking_item returning id),
  ended_round as (update status_rounds set closed_at = now(), ended = 'CLOSED' where council_id = $1 and closed_at is null returning id),
  status_round as (insert into status_rounds (council_id, number, why, words, asked_until, started_at)
    select $1, 1 + (select coalesce(max(number), 0) from status_rounds where council_id = $1), 'OTHER', 'Subject', current_date + 10, now() - interval '2 days'
      from (select count(*) from ended_round) e returning id),
  round_institution as (insert into round_institutions (council_id, round_id, institution_id) select $1, id, $2 from status_round returning id),
  plan_number as (insert into plan_numbers (council_id, series, last) values ($1, gen_random_uuid(), 1) returning id),
  link as (insert into sign_in_links (id, address, person_id, token_hash, language, expires_at)
    select gen_random_uuid(), 'subject@example.org', id, sha256(id::text::bytea), 'et', now() from person returning id),
  device as (insert into sessions (person_id, token_hash, expires_at) select id, sha256(id::text::bytea), now() from person returning id),
  update_link as (insert into update_links (person_id, institution_id, delivery_id, token_hash, expires_at)
    select person.id, $2, delivery.id, sha256(person.id::text::bytea), now() + interval '1 day' from person, delivery returning id),
  update_link_use as (insert into update_link_uses (link_id, kind) select id, 'OPENED' from update_link returning id),
  job as (insert into outbox_jobs (name, payload, dispatched_at) values ('subject', '{}', now()) returning id),
  event as (insert into rate_events (kind, key) values ('subject', '') returning id),
  digest_week as (insert into digest_weeks (week, country, time_zone) values (gen_random_uuid()::text, 'EE', 'Europe/Tallinn') returning id),
  mail_choice as (insert into mail_choices (person_id, category, is_on, through) select id, 'DIGEST', true, 'PROFILE' from person returning id),
  outcome as (insert into outcomes (council_id, seminar_id, is_automatic, planned_at) select $1, held_day.seminar_id, false, now() from held_day returning id),
  outcome_decision as (insert into outcome_decisions (council_id, outcome_id, decision_id, state)
    select $1, outcome.id, decision.id, 'REPEALED' from outcome, decision returning id),
  told as (insert into deliveries (key, kind, category, seminar_id, subject_id, person_id, address, language, state)
    select 'subject/told/' || $3::text, 'seminars.invitation', 'OFFICIAL', reportable.id, held_invitation.id, person.id, 'subject@example.org', 'et', 'ACCEPTED'
      from reportable, held_invitation, person),
  co_decision as (insert into decisions (council_id, year, number, kind, text, decided_on, seminar_id)
    select $5::uuid, extract(year from current_date), 1000 + (random() * 1000000000)::integer, 'DECIDED', 'Subject', current_date, seminar_id from held_day where $5 is not null),
  worker as (insert into workers (id) values (gen_random_uuid()) returning id)
  select other_institution.id as "otherInstitutionId", person.id as "personId", person.last_name as "lastName", other_person.id as "otherPersonId",
         affiliation.id as "affiliationId", membership.id as "membershipId", seat.id as "seatId", seminar.id as "seminarId", held.id as "heldSeminarId",
         draft.id as "draftSeminarId", reportable.id as "reportableSeminarId",
         (select id from memberships where council_id = $1 and institution_id = $2) as "leadMembershipId",
         json_build_object('council', (select version from councils where id = $1), 'institution', (select version from institutions where id = $2),
           'riskSettings', (select version from risk_settings where council_id = $1),
           'statusRoundSettings', (select version from status_round_settings where council_id = $1),
           'reminderLimit', (select version from reminder_limits where council_id = $1)) as versions, status_round.id as "statusRoundId",
         day.id as "dayId", room.id as "roomId", agenda.id as "sessionId", asked_host.id as "askedHostId", task.id as "checklistItemId",
         topic.id as "topicId", delivery.id as "deliveryId", sent.id as "sentDeliveryId", waiting.id as "waitingInvitationId", held_day.id as "heldDayId", held_invitation.id as "heldInvitationId", held_session.id as "heldSessionId", rule.id as "ruleId", region.id as "regionId",
         risk.id as "riskId", draft_risk.id as "draftRiskId", closed_risk.id as "closedRiskId", (select slug from councils where id = $1) as slug,
         gap.id as "gapId", measure.id as "measureId", proposing.id as "proposedMeasureId", proposal.id as "proposalId", round.id as "roundId",
         round_risk.id as "roundRiskId", scored_risk.id as "scoredRiskId", item.id as "itemId", asking_item.id as "askingItemId", done_item.id as "doneItemId",
         extension.id as "extensionId", evidence.id as "evidenceId", plan.id as "planId", consulted_plan.id as "consultedPlanId", adopted_plan.id as "adoptedPlanId",
         priority.id as "planPriorityId", goal.id as "planGoalId", indicator.id as "goalIndicatorId", adopted_indicator.id as "adoptedIndicatorId",
         plan_decision.id as "planDecisionId", decision.id as "decisionId", other_decision.id as "otherDecisionId",
         -- In several: a function takes at most 100 arguments.
         jsonb_build_object(
           'councils', $1::text, 'council_regions', (select id from council_regions where council_id = $1), 'memberships', membership.id, 'seats', seat.id,
           'seat_substitutes', substitute.id, 'region_names', former.id, 'regions', (select region_id from council_regions where council_id = $1), 'institutions', $2::text,
           'institution_regions', served.id, 'persons', person.id, 'affiliations', affiliation.id, 'seminar_series', series.id, 'seminars', seminar.id,
           'seminar_hosts', (select id from hosts where seminar_id = seminar.id), 'seminar_days', day.id, 'seminar_rooms', room.id,
           'agenda_sessions', agenda.id, 'agenda_speakers', speaker.id, 'audience_institutions', chosen.id, 'audience_persons', named.id,
           'invitations', $3::text, 'invitation_answers', answer.id, 'seminar_attendances', attendance.id, 'deliveries', delivery.id, 'reminder_rules', rule.id, 'reminder_limits', (select l.id from reminder_limits l where l.council_id = $1),
           'risk_matrices', (select id from risk_matrices where code = 'probability-5x5'), 'risk_settings', (select id from risk_settings where council_id = $1),
           'risk_numbers', (select id from risk_numbers where council_id = $1)
         ) || jsonb_build_object(
           'action_plans', adopted_plan.id, 'plan_councils', plan_council.id, 'plan_opinions', plan_opinion.id, 'plan_amendments', amendment.id, 'plan_priorities', priority.id,
           'priority_needs', need.id, 'plan_goals', goal.id, 'goal_indicators', indicator.id, 'indicator_measurements', measurement.id
         ) || jsonb_build_object(
           'risks', risk.id, 'risk_regions', risk_region.id, 'risk_contributors', contributor.id, 'risk_assessments', assessment.id,
           'risk_steps', risk_step.id, 'risk_versions', risk_version.id::text, 'former_risk_matrices', former_matrix.id::text, 'restricted_readings', restricted_reading.id::text, 'risk_views', risk_view.id,
           'risk_comments', risk_comment.id, 'assessment_rounds', round.id, 'assessment_round_risks', in_round.id, 'risk_submissions', submission.id,
           'assessment_dissents', dissent.id, 'risk_acceptances', acceptance.id, 'risk_reviews', review.id, 'capability_gaps', gap.id, 'measures', measure.id,
           'measure_risks', measure_risk.id, 'measure_partners', partner.id, 'score_proposals', proposal.id,
           'decisions', decision.id, 'decision_councils', decision_council.id, 'plan_numbers', plan_number.id,
           'checklist_items', task.id, 'checklist_template_lines', (select min(id::text) from checklist_template_lines), 'agenda_topics', taken.id,
           'sign_in_links', link.id, 'sessions', device.id, 'outbox_jobs', job.id::text, 'rate_events', event.id::text
         ) || jsonb_build_object(
           'action_items', item.id, 'item_councils', item_council.id, 'item_helpers', item_helper.id, 'item_risks', item_risk.id, 'item_measures', item_measure.id,
           'item_plan_moves', plan_move.id,
           'item_dependencies', item_dependency.id, 'item_updates', item_update.id, 'item_extensions', extension.id,
           'update_links', update_link.id, 'update_link_uses', update_link_use.id, 'status_rounds', status_round.id, 'round_institutions', round_institution.id,
           'status_round_settings', (select id from status_round_settings where council_id = $1), 'digest_weeks', digest_week.id, 'mail_choices', mail_choice.id,
           'outcomes', outcome.id, 'outcome_decisions', outcome_decision.id, 'item_evidence', evidence.id, 'evidence_bytes', evidence_part.id,
           'seminar_carried_items', carried_item.id, 'calendar_feeds', calendar_feed.id,
           'workers', worker.id, 'migrations', (select min(id)::text from migrations)) as rows
    from other_institution, person, other_person, affiliation, served, membership, seat, substitute, series, seminar, held, draft, reportable, day, room,
         agenda, asked_host, task, topic, taken, speaker, chosen, named, waiting, held_day, held_invitation, attendance, answer, delivery, sent, rule,
         risk, former_matrix, draft_risk, closed_risk, risk_region, contributor, assessment, round, round_risk, in_round, submission, dissent, risk_step, risk_version, link,
         device, job, event, worker, region, scored_risk, acceptance, review, gap, measure, proposing, measure_risk, partner,
         proposal, restricted_reading, risk_view, risk_comment, former,
         plan_number, decision, other_decision, decision_council, held_session,
         plan_decision, plan, consulted_plan, plan_opinion, adopted_plan, plan_council, amendment, priority, need, goal, indicator, adopted_indicator, measurement,
         item, asking_item, done_item, item_council, item_helper, item_risk, item_measure, item_dependency, item_update, extension, status_round, round_institution,
         update_link, update_link_use, digest_week, mail_choice, outcome, outcome_decision, plan_move, evidence, evidence_part, carried_item, calendar_feed`;
