// The lists that forms and filters offer, in the order in which people think of them; the words come from libs/plans/messages.
import type { DecisionKind, DecisionOrder, DecisionState, Vote } from '../../../graph/generated/graphql';
import type { Tone } from '../../../ui/tone-badge';

export const DECISION_KINDS: DecisionKind[] = ['DECIDED', 'AGREED', 'NOTED', 'PROPOSED', 'RECOMMENDED'];
export const DECISION_STATES: DecisionState[] = ['IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REPEALED'];
export const DECISION_ORDERS: DecisionOrder[] = ['DECIDED', 'NUMBER', 'KIND', 'STATE'];
export const VOTES: Vote[] = ['FOR', 'AGAINST', 'ABSTAINED', 'NOT_VOTING'];
export const DECISION_TONES: Record<DecisionState, Tone> = {
  IN_FORCE: 'info',
  FULFILLED: 'good',
  SUPERSEDED: 'neutral',
  REPEALED: 'neutral',
};
