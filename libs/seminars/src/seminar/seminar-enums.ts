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

export const Cadence = enumOf(
  'Cadence',
  ['KEPT', 'BROKEN', 'NOT_MET_YET'],
  'Whether a council meets as often as agreed. KEPT: a next seminar is in sight, or the longest gap since the last is not over. BROKEN: none is, ' +
    'and that gap is over or will be within 60 days. NOT_MET_YET: it has never met, plans nothing, and is too young to be late.',
);
export type Cadence = keyof typeof Cadence;
