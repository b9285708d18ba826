import { enumOf } from '@app/kernel';

export const SeminarKind = enumOf(
  'SeminarKind',
  ['SEMINAR', 'CONFERENCE', 'ROUND_TABLE', 'MEETING', 'OPEN_SPACE', 'EXERCISE', 'TRAINING', 'EXCHANGE_VISIT', 'PUBLIC_EVENT'],
  'What kind of meeting it is.',
);
export type SeminarKind = keyof typeof SeminarKind;

export const SeminarMode = enumOf('SeminarMode', ['IN_ROOM', 'ONLINE', 'HYBRID'], 'Where people meet: in a room, online, or both.');
export type SeminarMode = keyof typeof SeminarMode;

export const SeminarState = enumOf(
  'SeminarState',
  ['DRAFT', 'PLANNED', 'INVITING', 'HELD', 'REPORTED', 'CANCELLED'],
  'draft → planned → inviting → held → reported; cancelled from any state before held.',
);
export type SeminarState = keyof typeof SeminarState;

/** How a list of allowed values stands in a check constraint. */
export const oneOf = (values: object): string =>
  Object.keys(values)
    .map((value) => `'${value}'`)
    .join(', ');
