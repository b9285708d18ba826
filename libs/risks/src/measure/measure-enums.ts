import { enumOf } from '@app/kernel';

export const GapGroup = enumOf(
  'GapGroup',
  ['OWN_SERVICE', 'VULNERABLE_GROUP', 'COMMUNICATION', 'EVACUATION', 'OTHER'],
  'What a capability gap concerns: a service of an institution itself, people who would be hit harder, telling the public, evacuation, something else.',
);
export type GapGroup = keyof typeof GapGroup;

export const Importance = enumOf('Importance', ['LOW', 'MEDIUM', 'HIGH'], 'How much depends on a capability gap.');
export type Importance = keyof typeof Importance;

export const DecisionLevel = enumOf(
  'DecisionLevel',
  ['OWN', 'JOINT', 'MINISTRY'],
  'Who decides: one institution alone, several together, or a ministry (analysis of capabilities, regulation 66/2024 of Estonia).',
);
export type DecisionLevel = keyof typeof DecisionLevel;

export const MeasurePhase = enumOf(
  'MeasurePhase',
  ['PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY'],
  'When a measure works: before anything happens, so as to be ready, while it happens, or after it.',
);
export type MeasurePhase = keyof typeof MeasurePhase;

export const MeasureState = enumOf(
  'MeasureState',
  ['PLANNED', 'IN_PROGRESS', 'IN_PLACE', 'DROPPED'],
  'planned → in progress → in place; or dropped, also when it was in place and is no longer.',
);
export type MeasureState = keyof typeof MeasureState;

export const MeasureOrder = enumOf(
  'MeasureOrder',
  ['NUMBER', 'TITLE', 'PHASE', 'STATE', 'RESPONSIBLE', 'DUE', 'PRIORITY'],
  'PHASE: from prevention to recovery. STATE: from planned to dropped. RESPONSIBLE: by the name of the institution. DUE: soonest first. PRIORITY: 1 first. Those without stand last.',
);
export type MeasureOrder = keyof typeof MeasureOrder;

export const ProposalState = enumOf(
  'ProposalState',
  ['WAITING', 'CONFIRMED', 'DECLINED'],
  'What became of a proposed score: nobody has decided, it is an assessment now, or somebody said why not.',
);
export type ProposalState = keyof typeof ProposalState;
