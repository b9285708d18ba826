import { enumOf } from '@app/kernel';

export const OPEN_STATES = ['PLANNED', 'IN_PROGRESS', 'WAITING'] as const;

export const ActionItemState = enumOf(
  'ActionItemState',
  [...OPEN_STATES, 'DONE', 'VERIFIED', 'DROPPED'],
  'planned → in progress ⇄ waiting → done → verified by the secretary, or sent back to work; or dropped while open.',
);
export type ActionItemState = keyof typeof ActionItemState;

export const OpenItemState = enumOf('OpenItemState', [...OPEN_STATES], 'States of an action item that is not done yet.');
export type OpenItemState = keyof typeof OpenItemState;

export const ActionItemPhase = enumOf(
  'ActionItemPhase',
  ['PREVENTION', 'PREPAREDNESS', 'RESPONSE', 'RECOVERY'],
  'What an action item helps with: that nothing happens, to be ready, while it happens, after it.',
);
export type ActionItemPhase = keyof typeof ActionItemPhase;

export const ActionItemOrder = enumOf(
  'ActionItemOrder',
  ['DUE', 'PRIORITY', 'NUMBER', 'CHANGED'],
  'DUE: soonest first. PRIORITY: 1 first, then soonest. NUMBER: oldest first. CHANGED: latest first.',
);
export type ActionItemOrder = keyof typeof ActionItemOrder;

export const ItemUpdateKind = enumOf(
  'ItemUpdateKind',
  ['REPORTED', 'COMPLETED', 'VERIFIED', 'RETURNED', 'DROPPED'],
  'What was done to an action item by a word in its history. REPORTED: how it goes. RETURNED: it was done and is not, as its secretary found.',
);
export type ItemUpdateKind = keyof typeof ItemUpdateKind;

export const UpdateChannel = enumOf('UpdateChannel', ['WEB', 'LINK', 'MAIL'], 'How a word of progress came in.');
export type UpdateChannel = keyof typeof UpdateChannel;

export const ExtensionState = enumOf(
  'ExtensionState',
  ['ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN'],
  'What became of a wish for another due date. WITHDRAWN: taken back, or the item was closed before anybody answered.',
);
export type ExtensionState = keyof typeof ExtensionState;
