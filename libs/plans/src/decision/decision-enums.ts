import { enumOf } from '@app/kernel';

export const DecisionKind = enumOf(
  'DecisionKind',
  ['DECIDED', 'AGREED', 'NOTED', 'PROPOSED', 'RECOMMENDED'],
  'What a council did: decided, agreed on, took note of, proposed to another body, recommended.',
);
export type DecisionKind = keyof typeof DecisionKind;

/** What binds the council: a plan stands on nothing that it only took note of, proposed or recommended. */
export const BINDING: readonly DecisionKind[] = ['DECIDED', 'AGREED'];

export const DecisionState = enumOf(
  'DecisionState',
  ['IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REPEALED'],
  'In force until it is found fulfilled, another decision takes its place, or it is repealed.',
);
export type DecisionState = keyof typeof DecisionState;

export const DecisionOrder = enumOf(
  'DecisionOrder',
  ['DECIDED', 'NUMBER', 'KIND', 'STATE'],
  'DECIDED: latest first. NUMBER: by year and number, oldest first. KIND and STATE: as the kinds and states stand, within each latest first.',
);
export type DecisionOrder = keyof typeof DecisionOrder;

export const Vote = enumOf(
  'Vote',
  ['FOR', 'AGAINST', 'ABSTAINED', 'NOT_VOTING'],
  'How a member voted. NOT_VOTING: it was there and took no part because of a conflict of interest; it counts for nothing.',
);
export type Vote = keyof typeof Vote;
