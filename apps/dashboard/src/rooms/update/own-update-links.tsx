import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { OwnInvitationLinkFragment, OwnUpdateLinkFragment } from '../../graph/generated/graphql';
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

export const OwnInvitationLink = graphql(`
  fragment OwnInvitationLink on Invitation {
    id
    invitedAt
    linkExpiresAt
    itemsOpenedCount
    itemsOpenedAt
    itemsToldAt
    institutionName
    seminar {
      id
      title
    }
  }
`);

const RevokeOwnUpdateLink = graphql(`
  mutation RevokeOwnUpdateLink($input: RevokeOwnUpdateLinkInput!) {
    revokeOwnUpdateLink(input: $input)
  }
`);

interface OwnLink extends Pick<OwnUpdateLinkFragment, 'id' | 'createdAt' | 'expiresAt' | 'openedCount' | 'lastOpenedAt' | 'lastToldAt'> {
  name: string;
  isInvitation: boolean;
}

interface OwnUpdateLinksProps {
  links: OwnUpdateLinkFragment[];
  /** Their links say how it goes, too. */
  invitations: OwnInvitationLinkFragment[];
}

/** One's own links, when each was used, and a way to end one that others hold. */
export function OwnUpdateLinks({ links, invitations }: OwnUpdateLinksProps) {
  const { t } = useTranslation();
  const all: OwnLink[] = [
    ...invitations.map((one) => ({
      ...{ id: one.id, createdAt: one.invitedAt, expiresAt: one.linkExpiresAt, isInvitation: true },
      ...{ openedCount: one.itemsOpenedCount ?? 0, lastOpenedAt: one.itemsOpenedAt, lastToldAt: one.itemsToldAt },
      name: t('update.linkOfInvitation', { seminar: one.seminar.title, institution: one.institutionName ?? t('update.ownInstitution') }),
    })),
    ...links.map(({ institution, ...link }) => ({ ...link, isInvitation: false, name: institution?.name ?? t('update.ownInstitution') })),
  ];
  return (
    <Panel title={t('update.links')} description={t('update.linksHint')}>
      <ul className={lines.list}>
        {all.map((link) => (
          <OwnLinkLine key={link.id} link={link} />
        ))}
      </ul>
    </Panel>
  );
}

function OwnLinkLine({ link: { id, name, isInvitation, createdAt, expiresAt, openedCount, lastOpenedAt, lastToldAt } }: { link: OwnLink }) {
  const { t } = useTranslation();
  const format = useFormat();
  const revoke = useAct(RevokeOwnUpdateLink, { success: 'update.linkRevoked' });
  const used = t('update.linkOpened', { count: openedCount, day: lastOpenedAt ? format.instant(lastOpenedAt) : '' });
  return (
    <li className={lines.line}>
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
              text: t(isInvitation ? 'update.revoke.textInvitation' : 'update.revoke.text'),
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
}
