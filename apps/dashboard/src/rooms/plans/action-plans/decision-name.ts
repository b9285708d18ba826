import type { PlanDecisionNameFragment } from '../../../graph/generated/graphql';

const MOST = 90;

/** 'O-IDA-2026-07 Kinnitada tegevuskava': how a decision is named where there is room for a line. */
export const decisionName = ({ ref, text }: Pick<PlanDecisionNameFragment, 'ref' | 'text'>): string =>
  `${ref} ${text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text}`;
