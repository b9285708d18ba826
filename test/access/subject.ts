import { HOUSE_ROWS } from './subject/house.js';
import { PEOPLE_ROWS } from './subject/people.js';
import { PLANS_ROWS } from './subject/plans.js';
import { RISKS_ROWS } from './subject/risks.js';
import { SEMINARS_ROWS } from './subject/seminars.js';

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
 * adds its row to a part and one line of `rows` here.
 */
export const SUBJECT = `
  with ${PEOPLE_ROWS}, ${SEMINARS_ROWS}, ${RISKS_ROWS}, ${PLANS_ROWS}, ${HOUSE_ROWS}
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
           'seat_substitutes', substitute.id, 'region_names', former.id, 'regions', (select region_id from council_regions where council_id = $1), 'region_reach', (select h.id from region_reach h join council_regions c on c.region_id = h.inner_id and c.region_id = h.outer_id where c.council_id = $1), 'institutions', $2::text,
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
           'seminar_carried_items', carried_item.id, 'item_news', news.id, 'calendar_feeds', calendar_feed.id,
           'workers', worker.id, 'migrations', (select min(id)::text from migrations)) as rows
    from other_institution, person, other_person, affiliation, served, membership, seat, substitute, series, seminar, held, draft, reportable, day, room,
         agenda, asked_host, task, topic, taken, speaker, chosen, named, waiting, held_day, held_invitation, attendance, answer, delivery, sent, rule,
         risk, former_matrix, draft_risk, closed_risk, risk_region, contributor, assessment, round, round_risk, in_round, submission, dissent, risk_step, risk_version, link,
         device, job, event, worker, region, scored_risk, acceptance, review, gap, measure, proposing, measure_risk, partner,
         proposal, restricted_reading, risk_view, risk_comment, former,
         plan_number, decision, other_decision, decision_council, held_session,
         plan_decision, plan, consulted_plan, plan_opinion, adopted_plan, plan_council, amendment, priority, need, goal, indicator, adopted_indicator, measurement,
         item, asking_item, done_item, item_council, item_helper, item_risk, item_measure, item_dependency, item_update, extension, status_round, round_institution,
         update_link, update_link_use, digest_week, mail_choice, outcome, outcome_decision, plan_move, evidence, evidence_part, carried_item, news, calendar_feed`;
