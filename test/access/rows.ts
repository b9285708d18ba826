import {
  ADMINISTRATOR,
  DECIDERS,
  EVERYBODY,
  INVITERS,
  KEEPERS,
  ORGANISERS,
  READERS,
  SCORERS,
  SEAT_READERS,
  SEMINAR_READERS,
  SETTERS,
  SIGNED_IN,
  WRITERS,
  type Role,
} from './roles.js';
import { PLAN_ROWS } from './rows/plans.js';
import { everywhere, machinery, none, own, seminar, type Rows } from './rows/who.js';

/**
 * Every table of the schema and who may do what with a row of it by raw SQL as the API's role: select, insert, update, delete; as
 * domain.md's table has it. A table that is missing here fails the walk. A new one: its row in subject.ts, and one line.
 */
export const ROWS: Rows = {
  regions: [everywhere(EVERYBODY), own(ADMINISTRATOR), own(ADMINISTRATOR), none],
  region_names: [everywhere(EVERYBODY), own(ADMINISTRATOR), none, none],
  region_reach: [everywhere(EVERYBODY), none, none, none],
  institutions: [everywhere([...SIGNED_IN, 'tokenHolder']), everywhere([...ORGANISERS, 'administrator']), own(KEEPERS), none],
  // Of a body that no council has taken in. What began before today nobody removes, here and below.
  institution_regions: [everywhere(SIGNED_IN), own(ADMINISTRATOR), own(ADMINISTRATOR), own(ADMINISTRATOR)],
  persons: [seminar, everywhere([...KEEPERS, 'coSecretary']), own(KEEPERS), none],
  affiliations: [own(READERS), own(KEEPERS), own(KEEPERS), none],
  councils: [seminar, own(ADMINISTRATOR), own(SETTERS), none],
  council_regions: [own(READERS), own(ADMINISTRATOR), own(ADMINISTRATOR), own(ADMINISTRATOR)],
  memberships: [own(SEAT_READERS), own(SETTERS), own(SETTERS), none],
  seats: [own(SEAT_READERS), own(SETTERS), own(SETTERS), own(SETTERS)],
  seat_substitutes: [own(SEAT_READERS), own(SETTERS), own(SETTERS), own(SETTERS)],
  reminder_rules: [own(READERS), own(SETTERS), own(SETTERS), own(SETTERS)],
  reminder_limits: [own(READERS), none, own(SETTERS), none],
  risk_settings: [own(READERS), none, own(SETTERS), none],
  former_risk_matrices: [own(READERS), none, none, none],
  // Whoever enters a risk counts; to everybody else the number of restricted ones would tell of them.
  risk_numbers: [own(WRITERS), none, own(WRITERS), none],
  risk_matrices: [everywhere(SIGNED_IN), none, none, none],
  risks: [own(READERS), own(WRITERS), own(WRITERS), none],
  risk_regions: [own(READERS), own(WRITERS), none, own(WRITERS)],
  risk_contributors: [own(READERS), own(WRITERS), none, own(WRITERS)],
  risk_assessments: [own(READERS), own(WRITERS), none, none],
  risk_steps: [own(READERS), own(WRITERS), none, none],
  assessment_rounds: [own(READERS), own(WRITERS), own(WRITERS), none],
  assessment_round_risks: [own(READERS), own(WRITERS), own(WRITERS), none],
  // Of the lead's institution, before the result: those who speak for it, by affiliation or seat.
  risk_submissions: [own(SCORERS), own(SCORERS), none, none],
  assessment_dissents: [own(READERS), own(WRITERS), none, none],
  risk_versions: [own(READERS), none, none, none],
  // Written by the database, for secretary and chair: accept-risk.spec.ts.
  risk_acceptances: [own(READERS), none, none, none],
  risk_reviews: [own(READERS), own(WRITERS), none, none],
  capability_gaps: [own(READERS), own(WRITERS), own(WRITERS), none],
  measures: [own(READERS), own(WRITERS), own(WRITERS), none],
  measure_risks: [own(READERS), own(WRITERS), none, own(WRITERS)],
  measure_partners: [own(READERS), own(WRITERS), none, own(WRITERS)],
  score_proposals: [own(READERS), own(WRITERS), own(WRITERS), none],
  ...PLAN_ROWS,
  // Withdrawn under the own name alone, by author or secretary: comment-risk.spec.ts.
  risk_comments: [own(READERS), own(READERS.filter((role) => role !== 'official' && role !== 'administrator')), none, none],
  // Somebody else's: one's own are in keep-risk-views.spec.ts. New ones are always one's own.
  risk_views: [none, own(READERS), none, none],
  // Somebody else's, as above: calendar-feeds.spec.ts.
  calendar_feeds: [none, own(READERS), none, none],
  restricted_readings: [own(['secretary', 'chair', 'official']), none, none, none],
  seminar_series: [seminar, own(WRITERS), own(WRITERS), own(WRITERS)],
  // The state besides, from planned to inviting: what sendInvitations needs.
  seminars: [seminar, own(WRITERS), [...own(ORGANISERS), 'chair, only version'], none],
  seminar_hosts: [seminar, own(WRITERS), own(ORGANISERS), own(WRITERS)],
  seminar_days: [seminar, own(ORGANISERS), own(ORGANISERS), own(ORGANISERS)],
  seminar_rooms: [seminar, own(ORGANISERS), own(ORGANISERS), own(ORGANISERS)],
  agenda_sessions: [seminar, own(ORGANISERS), own(ORGANISERS), own(ORGANISERS)],
  agenda_speakers: [seminar, own(ORGANISERS), own(ORGANISERS), own(ORGANISERS)],
  // Who reads a host council; guests of the seminar do not.
  checklist_items: [own(SEAT_READERS), own(ORGANISERS), own(ORGANISERS), own(ORGANISERS)],
  checklist_template_lines: [everywhere(SIGNED_IN), none, none, none],
  // Somebody else's: one's own are in propose-agenda-topic.spec.ts.
  agenda_topics: [own(INVITERS), none, own(ORGANISERS), none],
  audience_institutions: [seminar, own(INVITERS), none, own(INVITERS)],
  audience_persons: [seminar, own(INVITERS), none, own(INVITERS)],
  // The token holder's own, and of it the answer: the link is for who invites to renew.
  invitations: [
    seminar,
    own(INVITERS),
    [...own(INVITERS), 'tokenHolder, only response substitute_name answered_at source version waiting_rank'],
    none,
  ],
  invitation_answers: [own([...INVITERS, 'tokenHolder']), own([...INVITERS, 'tokenHolder']), none, none],
  // A day's leader besides, on that day: record-attendance.spec.ts.
  seminar_attendances: [own(SEMINAR_READERS), own(ORGANISERS), own(ORGANISERS), none],
  deliveries: [own([...INVITERS, 'administrator']), own(INVITERS), own(INVITERS), none],
  // Of the council; one's own acts besides.
  audit_entries: [own(['secretary', 'chair', 'administrator']), none, none, none],
  // Somebody else's: one's own are in unsubscribe.spec.ts.
  mail_choices: machinery,
  // Somebody else's: one's own are in use-update-link.spec.ts. The trail is written by the database alone.
  update_links: machinery,
  update_link_uses: machinery,
  // Somebody else's: one's own are in sessions.spec.ts.
  sessions: machinery,
  sign_in_links: machinery,
  outbox_jobs: [none, everywhere(EVERYBODY), none, none],
  rate_events: machinery,
  digest_weeks: machinery,
  workers: machinery,
  migrations: machinery,
};

/** Columns of the own council's rows that may point at a row of a foreign one, and by whom. None of them shows anything by it. */
export const POINTERS: Readonly<Record<string, readonly Role[]>> = {
  // Institutions are public bodies: any of them may become a member, house a council, have units, be invited.
  'memberships.institution_id': WRITERS,
  'councils.host_institution_id': WRITERS,
  'institutions.parent_id': ['lead', ...ORGANISERS],
  'audience_institutions.institution_id': INVITERS,
  'invitations.institution_id': INVITERS,
  'risks.owner_institution_id': WRITERS,
  // A risk may lie in any region, and matrices belong to everybody.
  'risk_regions.region_id': WRITERS,
  'risks.inherent_matrix_id': WRITERS,
  'risks.current_matrix_id': WRITERS,
  'risks.target_matrix_id': WRITERS,
  'risk_assessments.matrix_id': WRITERS,
  'risk_settings.matrix_id': WRITERS,
  'measures.effect_matrix_id': WRITERS,
  'score_proposals.matrix_id': WRITERS,
  // That it has none while it waits is asked before whose it is.
  'score_proposals.assessment_id': WRITERS,
  // That it is in force is asked before what took its place.
  'decisions.superseded_by_id': DECIDERS,
  'risk_submissions.matrix_id': SCORERS,
  'assessment_dissents.institution_id': WRITERS,
  'risks.lead_assessor_institution_id': WRITERS,
  'risk_contributors.institution_id': WRITERS,
  'measures.responsible_institution_id': WRITERS,
  'measure_partners.institution_id': WRITERS,
  // A plan opens to the council that is named; a need shows nothing of what it names to whoever may not see that anyway.
  'plan_councils.council_id': WRITERS,
  // That it is closed is asked before where its items went on.
  'action_plans.rolled_over_to_plan_id': WRITERS,
  'priority_needs.decision_id': WRITERS,
  'priority_needs.seminar_id': WRITERS,
  // Whom an item is up to and who helps are public bodies.
  'action_items.owner_institution_id': WRITERS,
  'item_helpers.institution_id': WRITERS,
  // Who is asked is a public body; and that a round is before a seminar at all is asked before which.
  'round_institutions.institution_id': DECIDERS,
  'status_rounds.seminar_id': DECIDERS,
  // Any council may be asked to host together: the row gives it rights, and takes none.
  'seminar_hosts.council_id': WRITERS,
  // A mail does not show the person whom it names.
  'deliveries.person_id': INVITERS,
};

/** Columns that the API's role cannot read, of tables that it can. */
export const HIDDEN = [
  'calendar_feeds.token_hash',
  'invitations.revoked_hashes',
  'invitations.token_hash',
  'persons.email',
  'persons.phone',
  'sessions.old_hash',
  'sessions.old_retired_at',
  'sessions.rotated_at',
  'sessions.token_hash',
  'update_links.token_hash',
] as const;

/** Whose address and telephone contacts() answers, when it is about a person of the own council. */
export const CONTACTERS = own([...KEEPERS, 'chair', 'official']);
