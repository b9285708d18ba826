import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { OwnUpdateLinkFragment } from '../../graph/generated/graphql';
import { useAct } from '../../graph/use-act';
import { confirm } from '../../ui/confirm';
import { useFormat } from '../../ui/format';
import lines from '../../ui/lines.module.css';
import { Panel } from '../../ui/panel';

export const OwnUpdateLink = graphql(`
  fragment OwnUpdateLink on UpdateLink {
    id
    createdAt
    expiresAt
    openedCount
    lastOpenedAt
    lastToldAt
    institution {
      id
      name
    }
  }
`);

const RevokeOwnUpdateLink = graphql(`
  mutation RevokeOwnUpdateLink($input: RevokeOwnUpdateLinkInput!) {
    revokeOwnUpdateLink(input: $input)
  }
`);

/** One's own links, when each was used, and a way to end one that others hold. */
export function OwnUpdateLinks({ links }: { links: OwnUpdateLinkFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const revoke = useAct(RevokeOwnUpdateLink, { success: 'update.linkRevoked' });
  return (
    <Panel title={t('update.links')} description={t('update.linksHint')}>
      <ul className={lines.list}>
        {links.map(({ id, institution, createdAt, expiresAt, openedCount, lastOpenedAt, lastToldAt }) => {
          const name = institution?.name ?? t('update.ownInstitution');
          const used = t('update.linkOpened', { count: openedCount, day: lastOpenedAt ? format.instant(lastOpenedAt) : '' });
          return (
            <li key={id} className={lines.line}>
              <Group justify="space-between" gap="sm">
                <Stack gap={2}>
                  <Text fw={600}>{name}</Text>
                  <Text size="sm" c="dimmed">
                    {t('update.linkMade', { day: format.instant(createdAt), until: format.instant(expiresAt) })}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {lastToldAt ? `${used}; ${t('update.linkTold', { day: format.instant(lastToldAt) })}` : used}
                  </Text>
                </Stack>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('update.linkOf', { institution: name, day: format.instant(createdAt) })}
                  onClick={() =>
                    confirm({
                      title: t('update.revoke.title'),
                      text: t('update.revoke.text'),
                      action: t('update.revoke'),
                      isDangerous: true,
                      onConfirm: () => void revoke.run({ input: { id } }),
                    })
                  }
                >
                  {t('update.revoke')}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
