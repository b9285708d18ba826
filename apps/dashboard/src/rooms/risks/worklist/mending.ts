import type { RiskCheck } from '../../../graph/generated/graphql';
import type { RiskSearch, RiskTab } from '../risk/risk-tabs';
import type { Finding } from './worklist-page';

interface Mending {
  /** Message key of the button. */
  words: string;
  /** The part of the risk's page and its dialog that put it right. */
  search: RiskSearch;
}

const DIALOGS: Record<RiskCheck, string> = {
  NO_OWNER: 'edit',
  REVIEW_OVERDUE: 'review',
  RESIDUAL_ABOVE_INHERENT: 'score',
  LOWERED_WITHOUT_MEASURE: 'measure',
  VERY_HIGH_WITHOUT_MEASURE: 'measure',
  VERY_HIGH_WITHOUT_ACTION: 'action',
  TARGET_MISSED: 'measure',
  TARGET_ABOVE_CURRENT: 'score',
  MEASURE_OVERDUE: 'measure-done',
  PROPOSED_SCORE_WAITING: 'confirm-score',
};

/** Where what the dialog changes is told; the rest stands on the first part. */
const TABS: Partial<Record<string, RiskTab>> = {
  review: 'treatment',
  score: 'scores',
  'confirm-score': 'scores',
  measure: 'measures',
  action: 'measures',
  'measure-done': 'measures',
};

export function mendingOf({ check, measure, proposal }: Pick<Finding, 'check' | 'proposal'> & { measure: { id: string } | null }): Mending {
  const dialog = DIALOGS[check];
  const tab = TABS[dialog];
  // What was computed from an older score is computed again on the page itself.
  if (proposal?.isStale) return { words: 'risks.worklist.mend.look', search: { tab } };
  const subject = proposal?.id ?? measure?.id;
  return { words: `risks.worklist.mend.${dialog}`, search: { tab, dialog, ...(subject && { subject }) } };
}
