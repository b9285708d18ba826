import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format';
import type { DecisionData } from '../decision-query';

/** What stands on a decision that is about to hold no longer, and that nobody is told by it alone. */
export function EndNotes({ decision: { adoptedPlans } }: { decision: DecisionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const standing = adoptedPlans.filter(({ state }) => state !== 'CLOSED').map(({ title }) => title);
  return (
    <>
      <Text size="sm">{t('plans.decision.toldByButton')}</Text>
      {standing.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle />}>
          {t('plans.decision.adoptedStands', { count: standing.length, plans: format.list(standing) })}
        </Alert>
      )}
    </>
  );
}
