// The lists that forms offer, in the order in which people think of them; the words come from libs/risks/messages.
import type { DecisionLevel, GapGroup, Importance, MeasurePhase, MeasureState } from '../../../graph/generated/graphql';
import type { Tone } from '../../../ui/tone-badge';

export const PHASES: MeasurePhase[] = ['PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY'];
export const STATES: MeasureState[] = ['PLANNED', 'IN_PROGRESS', 'IN_PLACE', 'DROPPED'];
export const DECISION_LEVELS: DecisionLevel[] = ['OWN', 'JOINT', 'MINISTRY'];
export const GAP_GROUPS: GapGroup[] = ['OWN_SERVICE', 'VULNERABLE_GROUP', 'COMMUNICATION', 'EVACUATION', 'OTHER'];
export const IMPORTANCES: Importance[] = ['HIGH', 'MEDIUM', 'LOW'];
export const STATE_TONES: Record<MeasureState, Tone> = { PLANNED: 'neutral', IN_PROGRESS: 'info', IN_PLACE: 'good', DROPPED: 'neutral' };
