import { enumOf } from '@app/kernel';

export const PlanState = enumOf(
  'PlanState',
  ['DRAFT', 'CONSULTATION', 'ADOPTED', 'CLOSED'],
  'draft ⇄ consultation → adopted by a decision → closed with a report. A draft may be adopted without consultation.',
);
export type PlanState = keyof typeof PlanState;

export const PlanLack = enumOf(
  'PlanLack',
  ['PRIORITIES', 'NEEDS', 'GOALS'],
  'What keeps a plan from being consulted on and adopted. NEEDS: no priority answers one. GOALS: none of those that do has one.',
);
export type PlanLack = keyof typeof PlanLack;

export const PlanOrder = enumOf(
  'PlanOrder',
  ['PERIOD', 'TITLE', 'STATE'],
  'PERIOD: the latest first. TITLE: alphabetical. STATE: from draft to closed, in it the latest period first.',
);
export type PlanOrder = keyof typeof PlanOrder;
