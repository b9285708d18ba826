import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import type { RiskData } from '../risk/risk-query';

/** In an open dialog: who has changed the risk since it was opened, and how it stands now. What was typed is still in its fields. */
export function ChangedMeanwhile({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened] = useState(risk.version);
  if (risk.version === opened) return null;
  const { current, changedAt, lastChangedBy } = risk;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle />} role="status" title={t('risks.changed.title')}>
      {lastChangedBy
        ? t('risks.changed.by', { name: lastChangedBy.name, at: format.instant(changedAt) })
        : t('risks.changed.at', { at: format.instant(changedAt) })}{' '}
      {current && t('risks.changed.now', { level: t(`risks.riskLevel.${current.level}`), score: current.score })} {t('risks.changed.kept')}
    </Alert>
  );
}
