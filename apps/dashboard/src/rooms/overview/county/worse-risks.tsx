import { Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { LevelBadge } from '../../risks/level-badge';
import type { Overview } from '../overview-query';
import { RiskName } from '../risk-columns';
import { Section } from '../section';

/** From where to where, since the day that is compared with. */
export function WorseRisks({ overview: { worse, since, region } }: { overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section
      id="worse"
      title={t('overview.worse.title')}
      description={t('overview.worse.since', { day: format.day(since) })}
      count={worse.count}
      shown={worse.rows.length}
      all={{ to: '/overview/risks', search: { region: region.code, since, worse: 'yes' } }}
      none={t('overview.worse.none')}
    >
      <ul className={lines.list}>
        {worse.rows.map(({ risk, then }) => (
          <li key={risk.id} className={lines.line}>
            <Stack gap={6}>
              <RiskName risk={risk} />
              <Group gap="xs">
                <LevelBadge position={then} most={risk.mostScore} />
                <IconArrowRight size={18} stroke={1.8} role="img" aria-label={t('overview.worse.to')} />
                <LevelBadge position={risk.current} most={risk.mostScore} />
                <Text size="sm" c="dimmed">
                  {risk.council.shortName} · {risk.owner?.name ?? t('risks.noOwner')}
                </Text>
              </Group>
            </Stack>
          </li>
        ))}
      </ul>
    </Section>
  );
}
