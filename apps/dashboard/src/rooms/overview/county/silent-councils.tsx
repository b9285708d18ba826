import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import lines from '../../../ui/lines.module.css';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import type { Overview } from '../overview-query';
import { Section } from '../section';

export function SilentCouncils({ overview: { silent } }: { overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (on: string | null | undefined) => (on ? format.shortDay(on) : t('overview.silent.never'));
  return (
    <Section
      id="silent"
      title={t('overview.silent.title')}
      description={t('overview.silent.what')}
      count={silent.count}
      shown={silent.rows.length}
      all={{ to: '/councils' }}
      none={t('overview.silent.none')}
    >
      <ul className={lines.list}>
        {silent.rows.map(({ council, reasons, lastSeminarOn, registerChangedOn, assessedOn }) => (
          <li key={council.id} className={lines.line}>
            <Stack gap={6}>
              <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }} fw={600}>
                {council.name}
              </LinkAnchor>
              <Group gap="xs">
                {reasons.map((reason) => (
                  <ToneBadge key={reason} tone="warning">
                    {t(`overview.silence.${reason}`)}
                  </ToneBadge>
                ))}
              </Group>
              <Text size="sm" c="dimmed">
                {t('overview.silent.days', { seminar: day(lastSeminarOn), changed: day(registerChangedOn), assessed: day(assessedOn) })}
              </Text>
            </Stack>
          </li>
        ))}
      </ul>
    </Section>
  );
}
