import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { PositionFragment } from '../../../graph/generated/graphql';
import { Panel } from '../../../ui/panel';
import { LevelBadge } from '../level-badge';
import type { RiskData } from '../risk-page';

export const Position = graphql(`
  fragment Position on RiskPosition {
    likelihood
    impact
    score
    level
  }
`);

/** Without measures, with what is in place, and where the council wants it: side by side. */
export function RiskPositions({ risk }: { risk: RiskData }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('risks.positions')} description={risk.isOnOtherMatrix ? t('risks.onOtherMatrixLong') : undefined}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} component="dl" m={0}>
        <One label={t('risks.assessmentKind.INHERENT')} position={risk.inherent} />
        <One label={t('risks.assessmentKind.CURRENT')} position={risk.current} />
        <One label={t('risks.assessmentKind.TARGET')} position={risk.target} />
      </SimpleGrid>
    </Panel>
  );
}

function One({ label, position }: { label: string; position: PositionFragment | null | undefined }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4} align="flex-start">
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <dd style={{ margin: 0 }}>
        <LevelBadge position={position} />
        {position && (
          <Text size="sm" mt={4}>
            {t('risks.position', { likelihood: position.likelihood, impact: position.impact })}
          </Text>
        )}
      </dd>
    </Stack>
  );
}
