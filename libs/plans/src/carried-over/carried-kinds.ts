import { enumOf } from '@app/kernel';

export const CarriedKind = enumOf(
  'CarriedKind',
  [
    ...['LATE_ITEM', 'DUE_ITEM', 'ITEM_TO_VERIFY', 'INDICATOR_OFF_TRACK', 'INDICATOR_NOT_MEASURED'],
    ...['DECISION_WITHOUT_ITEMS', 'DECISION_ALL_DONE', 'DECISION_FULFILLED', 'OPEN_ITEM'],
  ] as const,
  'What a seminar has to come back to, most urgent first. LATE_ITEM: an open action item whose day has passed. DUE_ITEM: one that is due until ' +
    'the last day of the seminar. ITEM_TO_VERIFY: done, not verified. INDICATOR_OFF_TRACK, INDICATOR_NOT_MEASURED: of an adopted plan, as `GoalIndicator.track` has it. DECISION_WITHOUT_ITEMS: in force, ' +
    'decided in the last 730 days, nobody does anything about it; not what was only taken note of or adopts a plan. DECISION_ALL_DONE: in force, all of its items are verified ' +
    'or dropped. DECISION_FULFILLED: in the last 730 days, and a council that decided it has not met since that was entered. ' +
    'OPEN_ITEM: an open action item that is due after the last day of the seminar.',
);
export type CarriedKind = keyof typeof CarriedKind;
