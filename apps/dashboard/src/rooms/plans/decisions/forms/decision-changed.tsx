import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimesSaved } from '../../../../ui/form-dialog';
import { useFormat } from '../../../../ui/format';
import type { DecisionData } from '../decision-query';

/** In an open form: what others have done to the decision since it was opened. The reader's own change, while the form closes, is no news. */
export function DecisionChanged({ decision }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const timesSaved = useContext(TimesSaved);
  const [begun] = useState({ version: decision.version, timesSaved });
  if (decision.version === begun.version || timesSaved !== begun.timesSaved) return null;
  const { state, changedAt } = decision;
  const hasEnded = state !== 'IN_FORCE';
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle />}
      role="status"
      title={t(hasEnded ? 'plans.decision.ended' : 'plans.decision.changed')}
    >
      {hasEnded
        ? t('plans.decision.endedText', { state: t(`plans.decisionState.${state}`) })
        : t('plans.decision.changedText', { at: format.instant(changedAt) })}
    </Alert>
  );
}
