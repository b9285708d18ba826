import type { RiskCheck } from '../../../graph/generated/graphql';
import type { DialogSearch } from '../../../ui/use-dialog-param';
import type { Finding } from './worklist-page';

interface Mending {
  /** Message key of the button. */
  words: string;
  /** The dialog of the risk's page that puts it right. */
  search: DialogSearch;
}

const DIALOGS: Record<RiskCheck, string> = {
  NO_OWNER: 'edit',
  REVIEW_OVERDUE: 'review',
  RESIDUAL_ABOVE_INHERENT: 'score',
  LOWERED_WITHOUT_MEASURE: 'measure',
  VERY_HIGH_WITHOUT_MEASURE: 'measure',
  TARGET_MISSED: 'measure',
  MEASURE_OVERDUE: 'measure-done',
  PROPOSED_SCORE_WAITING: 'confirm-score',
};

export function mendingOf({ check, measure, proposal }: Pick<Finding, 'check' | 'measure' | 'proposal'>): Mending {
  // What was computed from an older score is computed again on the page itself.
  if (proposal?.isStale) return { words: 'risks.worklist.mend.look', search: {} };
  const subject = proposal?.id ?? measure?.id;
  return { words: `risks.worklist.mend.${DIALOGS[check]}`, search: { dialog: DIALOGS[check], ...(subject && { subject }) } };
}
