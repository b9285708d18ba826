import { useTranslation } from 'react-i18next';
import { useDialog } from '../../../ui/use-dialog-param';
import { originOf } from '../action-items/forms/item-origin-fields';
import { ItemsPanel } from '../action-items/items-panel';
import type { DecisionData } from './decision-query';

/** Who does what by when because of the decision. */
export function DecisionItems({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const { id, council, councils, seminar, state, actionItems } = decision;
  const others = councils.filter(({ isLead }) => !isLead);
  return (
    <ItemsPanel
      items={actionItems}
      dialog={useDialog('action')}
      councilId={council?.viewerCanKeepActionItems && state === 'IN_FORCE' ? council.id : undefined}
      origin={{ decisionId: id, seminarId: seminar?.id ?? null, councilIds: others.map((other) => other.id) }}
      known={{ origin: originOf({ decision, seminar }), councils: others.map((other) => ({ id: other.id, label: other.name })) }}
      none={{ title: t('plans.decision.noItems'), hint: t('plans.items.noneHereHint') }}
    />
  );
}
