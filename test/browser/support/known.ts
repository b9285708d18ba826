import type { people } from './house.js';

export type Viewer = keyof typeof people | 'nobody';

/** What the addresses below speak of, as this person finds it in the demo data. */
export interface Known {
  joint: string;
  session: string;
  /** On its checklist. */
  task: string;
  /** Proposed to it. */
  topic: string;
  /** A seminar that her council is asked to host, and the row that asks. */
  asked: string;
  askedHost: string;
  /** The joint seminar before, and somebody who was invited to it. */
  held: string;
  attendee: string;
  roundTable: string;
  invitation: string;
  delivery: string;
  answer: string;
  institution: string;
  affiliation: string;
  person: string;
  membership: string;
  seat: string;
  rule: string;
  reviewRule: string;
  itemRule: string;
  region: string;
  risk: string;
  closedRisk: string;
  /** An open round, a risk that is scored in it, and for which of her institutions she may score that risk. */
  round: string;
  roundRisk: string;
  scorer: string;
  /** A measure that is late, with the risk it works on and a gap of that, and a proposed score that waits, with its risk. */
  lateRisk: string;
  measure: string;
  gap: string;
  proposedRisk: string;
  proposal: string;
  /** In force. */
  decision: string;
  /** An adopted plan and an indicator of it; of the southern secretary: one that is worked on, with a priority, a goal and an indicator. */
  plan: string;
  priority: string;
  goal: string;
  indicator: string;
  /** Action items: one that is open, one that asks for more time, one that is done. */
  item: string;
  askingItem: string;
  doneItem: string;
  /** The open status round. */
  statusRound: string;
}

/** What the addresses below speak of, before anything is looked for. */
export const NOTHING: Known = {
  joint: '',
  session: '',
  task: '',
  topic: '',
  asked: '',
  askedHost: '',
  held: '',
  attendee: '',
  roundTable: '',
  invitation: '',
  delivery: '',
  answer: '',
  institution: '',
  affiliation: '',
  person: '',
  membership: '',
  seat: '',
  rule: '',
  reviewRule: '',
  itemRule: '',
  region: '',
  risk: '',
  closedRisk: '',
  round: '',
  roundRisk: '',
  scorer: '',
  lateRisk: '',
  measure: '',
  gap: '',
  proposedRisk: '',
  proposal: '',
  decision: '',
  plan: '',
  priority: '',
  goal: '',
  indicator: '',
  item: '',
  askingItem: '',
  doneItem: '',
  statusRound: '',
};
