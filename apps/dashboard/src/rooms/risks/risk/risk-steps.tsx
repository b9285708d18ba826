import { Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import type { RiskData } from './risk-query';

/** How it came to its status, latest first. */
export function RiskSteps({ risk: { steps } }: { risk: RiskData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('risks.steps')}>
      <Timeline active={0} bulletSize={16} lineWidth={2}>
        {steps.map(({ id, status, reason, cause, createdAt, person }) => (
          <Timeline.Item key={id} title={t(`risks.riskStatus.${status}`)}>
            <Text size="sm" c="dimmed">
              {[format.instant(createdAt), person?.name].filter(Boolean).join(' · ')}
            </Text>
            {cause && <Text size="sm">{t(`risks.riskStepCause.${cause}`)}</Text>}
            {reason && <Text size="sm">{reason}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </Panel>
  );
}
