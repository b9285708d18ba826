import { enumOf } from '@app/kernel';

export const StatusRoundReason = enumOf(
  'StatusRoundReason',
  ['SEMINAR', 'QUARTER', 'OTHER'],
  'Why institutions are asked. SEMINAR: before one. QUARTER: once in each, by itself. OTHER: for what its words say.',
);
export type StatusRoundReason = keyof typeof StatusRoundReason;

export const StatusRoundEnd = enumOf(
  'StatusRoundEnd',
  ['CLOSED', 'DAY_PASSED', 'REPLACED'],
  'How a status round ended. CLOSED: by secretary or chair. DAY_PASSED: by itself after its last day. REPLACED: by the round before a seminar, while a quarterly one was open.',
);
export type StatusRoundEnd = keyof typeof StatusRoundEnd;

export const RoundStanding = enumOf(
  'RoundStanding',
  ['REPORTED', 'PARTLY', 'NOT_REPORTED'],
  'REPORTED: each item of the institution has a word since the round began, or is done or dropped since. PARTLY: some have. NOT_REPORTED: none has.',
);
export type RoundStanding = keyof typeof RoundStanding;
