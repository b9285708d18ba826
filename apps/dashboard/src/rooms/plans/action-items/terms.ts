// The lists that forms and filters offer, in the order in which people think of them.
import type {
  ActionItemOrder,
  ActionItemPhase,
  ActionItemState,
  Approach,
  CooperationForm,
  ItemSource,
} from '../../../graph/generated/graphql';
import type { Tone } from '../../../ui/tone-badge';

export const STATES: ActionItemState[] = ['PLANNED', 'IN_PROGRESS', 'WAITING', 'DONE', 'VERIFIED', 'DROPPED'];
export const OPEN_STATES: ActionItemState[] = ['PLANNED', 'IN_PROGRESS', 'WAITING'];
export const PHASES: ActionItemPhase[] = ['PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY'];
export const FORMS: CooperationForm[] = ['COMMUNICATION', 'COOPERATION', 'COORDINATION', 'COLLABORATION'];
export const APPROACHES: Approach[] = ['SITUATIONAL', 'RESOURCE_MOBILISATION', 'COMMUNITY_EMPOWERMENT'];
export const SOURCES: ItemSource[] = ['SEMINAR', 'OTHER_DECISION', 'NO_DECISION'];
export const PRIORITIES = ['1', '2', '3', '4'];
export const ORDERS: ActionItemOrder[] = ['DUE', 'PRIORITY', 'NUMBER', 'CHANGED'];

export const STATE_TONES: Record<ActionItemState, Tone> = {
  PLANNED: 'neutral',
  IN_PROGRESS: 'info',
  WAITING: 'warning',
  DONE: 'good',
  VERIFIED: 'good',
  DROPPED: 'neutral',
};
