import { DECIDERS, READERS, SCORERS, SEAT_READERS, SETTERS, WRITERS } from '../roles.js';
import { none, own, SPEAKERS, type Rows } from './who.js';

/** Of decisions, action plans, action items and what is told of them. */
export const PLAN_ROWS: Rows = {
  // Action items, up to the lead's institution, the first of them agreed on with the co-host. Whom one is up to says how it goes.
  action_items: [
    own(SEAT_READERS),
    own(WRITERS),
    [
      ...own(WRITERS),
      ...SPEAKERS.map(
        (role) => `${role}, only state progress_percent waiting_for return_reason started_at done_at updated_at version changed_at`,
      ),
    ],
    none,
  ],
  item_councils: [own(SEAT_READERS), own(WRITERS), none, own(WRITERS)],
  item_helpers: [own(SEAT_READERS), own(WRITERS), none, own(WRITERS)],
  item_risks: [own(READERS), own(WRITERS), none, own(WRITERS)],
  item_measures: [own(READERS), own(WRITERS), none, own(WRITERS)],
  item_dependencies: [own(READERS), own(WRITERS), none, own(WRITERS)],
  item_updates: [own(SEAT_READERS), own(SCORERS), none, none],
  // Told with an update. Until then it is its sender's alone, who may take it back, and its bytes are theirs to write: send-evidence.spec.ts.
  item_evidence: [own(SEAT_READERS), own(SCORERS), none, none],
  evidence_bytes: [own(SEAT_READERS), none, none, none],
  // A wish is asked for and taken back by whom it is up to.
  item_extensions: [
    own(READERS),
    own(SCORERS),
    [...own(WRITERS), ...SPEAKERS.map((role) => `${role}, only decided_at answer version`)],
    none,
  ],
  // Read by the worker, which tells it.
  item_news: [none, own(WRITERS), none, none],
  // Of an item that is the council's alone. Written by the database.
  seminar_carried_items: [own(READERS), none, none, none],
  // Written by the database.
  item_plan_moves: [own(SEAT_READERS), none, none, none],
  // Of who is asked besides, also of joint items alone: read-status-rounds.spec.ts.
  status_rounds: [own(READERS), own(DECIDERS), own(DECIDERS), none],
  round_institutions: [own(READERS), own(DECIDERS), none, none],
  status_round_settings: [own(READERS), none, own(SETTERS), none],
  plan_numbers: [own(DECIDERS), own(DECIDERS), own(DECIDERS), none],
  // Secretaries of a council that decided it too read it.
  decisions: [own(SEAT_READERS), own(DECIDERS), own(DECIDERS), none],
  decision_councils: [own(SEAT_READERS), own(DECIDERS), none, own(DECIDERS)],
  action_plans: [own(READERS), own(WRITERS), own(WRITERS), none],
  plan_councils: [own(READERS), own(WRITERS), none, own(WRITERS)],
  // Of their institution, under their own name: give-opinions.spec.ts.
  plan_opinions: [own(READERS), none, none, none],
  plan_amendments: [own(READERS), own(WRITERS), none, none],
  plan_priorities: [own(READERS), own(WRITERS), own(WRITERS), own(WRITERS)],
  // What it names has to be in sight, too: needs-of-restricted-risks.spec.ts.
  priority_needs: [own(READERS), own(WRITERS), none, own(WRITERS)],
  plan_goals: [own(READERS), own(WRITERS), own(WRITERS), own(WRITERS)],
  goal_indicators: [own(READERS), own(WRITERS), own(WRITERS), own(WRITERS)],
  indicator_measurements: [own(READERS), own(WRITERS), none, none],
  outcomes: [own(READERS), own(DECIDERS), none, none],
  outcome_decisions: [own(SEAT_READERS), own(DECIDERS), none, none],
};
