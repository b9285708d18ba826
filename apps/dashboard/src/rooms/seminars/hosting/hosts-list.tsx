import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HostingState } from '../../../graph/generated/graphql';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { hostingTone } from '../states';
import { useWords } from '../words';

interface Host {
  id: string;
  isLead: boolean;
  name: string;
  state: HostingState;
  declineReason?: string | null;
  quota?: number | null;
  council?: { id: string; slug: string } | null;
  secretary?: { id: string; name: string } | null;
}

/** Who holds the seminar and who is asked to; a council that has not accepted is a name and no more. */
export function HostsList({ hosts }: { hosts: Host[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Stack gap={2}>
      {hosts.map((host) => (
        <div key={host.id}>
          <Group gap="xs">
            {host.council ? (
              <LinkAnchor to="/councils/$slug" params={{ slug: host.council.slug }}>
                {host.name}
              </LinkAnchor>
            ) : (
              <Text>{host.name}</Text>
            )}
            {host.state !== 'ACCEPTED' && <ToneBadge tone={hostingTone[host.state]}>{words.hosting(host.state)}</ToneBadge>}
          </Group>
          <Text size="sm" c="dimmed">
            {[
              host.isLead && hosts.length > 1 && t('seminars.plan.leads'),
              host.secretary && t('seminars.plan.secretary', { name: host.secretary.name }),
              host.quota && t('seminars.plan.quota', { count: host.quota }),
              host.declineReason && t('seminars.hosting.because', { reason: host.declineReason }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
