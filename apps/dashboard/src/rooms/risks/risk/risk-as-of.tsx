import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { Facts } from '../../../ui/facts';
import { useFormat } from '../../../ui/format';
import { LinkButton } from '../../../ui/links';
import { LevelBadge } from '../level-badge';

const RiskAsOf = graphql(`
  query RiskAsOf($id: ID!, $day: Date!) {
    risk(id: $id, asOf: $day) {
      id
      title
      status
      reviewDueOn
      ownerInstitution {
        id
        name
      }
      current {
        ...Position
      }
    }
  }
`);

interface RiskAsOfProps {
  risk: { id: string; title: string; council: { slug: string } };
}

/** Who comes from the register as it stood on a day is told how the risk stood then, and that the page below is today's. */
export function RiskAsOfNote({ risk }: RiskAsOfProps) {
  const { on }: { on?: string } = useSearch({ strict: false });
  return on === undefined ? null : <AsOf risk={risk} on={on} />;
}

function AsOf({ risk, on }: RiskAsOfProps & { on: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, refusal } = useRead(RiskAsOf, { id: risk.id, day: on });
  const then = data?.risk;
  return (
    <Alert color="yellow" icon={<IconHistory />} role="status" title={t('risks.asOf.risk', { day: format.day(on) })}>
      <Stack gap="sm">
        {refusal?.code === 'NOT_FOUND' && <Text size="sm">{t('risks.asOf.notThere')}</Text>}
        {then && (
          <Facts
            facts={[
              { label: t('risks.field.title'), value: then.title !== risk.title && then.title },
              { label: t('risks.field.level'), value: <LevelBadge position={then.current} /> },
              { label: t('risks.field.status'), value: t(`risks.riskStatus.${then.status}`) },
              { label: t('risks.field.owner'), value: then.ownerInstitution?.name ?? t('risks.noOwner') },
              { label: t('risks.field.reviewDue'), value: then.reviewDueOn && format.day(then.reviewDueOn) },
            ]}
          />
        )}
        <Group justify="space-between">
          <Text size="sm">{t('risks.asOf.belowIsToday')}</Text>
          <Group gap="xs">
            <LinkButton size="xs" variant="default" to="/risks" search={{ council: risk.council.slug, on }}>
              {t('risks.asOf.title', { day: format.shortDay(on) })}
            </LinkButton>
            <LinkButton
              size="xs"
              variant="default"
              to="/risks/$id"
              params={{ id: risk.id }}
              search={(old: object) => ({ ...old, on: undefined })}
              resetScroll={false}
            >
              {t('risks.asOf.onlyToday')}
            </LinkButton>
          </Group>
        </Group>
      </Stack>
    </Alert>
  );
}
