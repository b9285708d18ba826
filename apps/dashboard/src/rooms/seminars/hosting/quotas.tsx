import { List, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export interface Quota {
  councilId: string;
  councilName: string;
  quota?: number | null;
  /** What is counted against the quota, as message keys below `seminars.quota`, in order. */
  counts: { of: 'audience' | 'invited' | 'coming'; count: number }[];
}

/** How far each host has filled its quota; a host without one has nothing to fill. Said in words, the colour only underlines. */
export function Quotas({ quotas }: { quotas: Quota[] }) {
  const { t } = useTranslation();
  const limited = quotas.flatMap(({ quota, ...host }) => (quota ? [{ ...host, quota }] : []));
  if (limited.length === 0) return null;
  return (
    <List spacing={6} lh={1.5} center listStyleType="none" aria-label={t('seminars.quota.title')}>
      {limited.map(({ councilId, councilName, quota, counts }) => {
        const over = Math.max(...counts.map(({ count }) => count)) - quota;
        return (
          <List.Item
            key={councilId}
            icon={
              <ThemeIcon size={22} radius="xl" variant="light" color={over > 0 ? 'red' : 'teal'} aria-hidden>
                {over > 0 ? <IconAlertTriangle size={15} /> : <IconUsers size={15} />}
              </ThemeIcon>
            }
          >
            {t('seminars.quota.line', {
              council: councilName,
              counts: counts.map(({ of, count }) => t(`seminars.quota.${of}`, { count })).join(', '),
              quota,
            })}
            {over > 0 && (
              <Text span fw={600} c="var(--mantine-color-error)">
                {' '}
                {t('seminars.quota.over', { count: over })}
              </Text>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}
