import { enumOf } from '@app/kernel';

export const PlanState = enumOf(
  'PlanState',
  ['DRAFT', 'CONSULTATION', 'ADOPTED', 'CLOSED'],
  'draft ⇄ consultation → adopted by a decision → closed with a report. A draft may be adopted without consultation.',
);
export type PlanState = keyof typeof PlanState;

export const PlanOrder = enumOf(
  'PlanOrder',
  ['PERIOD', 'TITLE', 'STATE'],
  'PERIOD: the latest first. TITLE: alphabetical. STATE: from draft to closed, in it the latest period first.',
);
export type PlanOrder = keyof typeof PlanOrder;
