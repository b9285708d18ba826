import type { PlanDecisionNameFragment } from '../../../graph/generated/graphql';

const MOST = 90;

/** '2026/7 Kinnitada tegevuskava': how a decision is named where there is room for a line. */
export const decisionName = ({ year, number, text }: PlanDecisionNameFragment): string =>
  `${year}/${number} ${text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text}`;
