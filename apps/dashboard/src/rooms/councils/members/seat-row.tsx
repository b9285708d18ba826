import { ActionIcon, Avatar, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots, IconLogout2, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SeatRole } from '../../../graph/generated/graphql';
import { initials } from '../../../ui/initials';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge, type Tone } from '../../../ui/tone-badge';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { Span } from './membership-block';
import { inOrder, type SeatData } from './seats';

const TONES: Record<SeatRole, Tone> = { CHAIR: 'info', VICE_CHAIR: 'info', SECRETARY: 'info', MEMBER: 'neutral', OBSERVER: 'neutral' };

export function SeatRow({ seat, canEdit }: { seat: SeatData; canEdit: boolean }) {
  const { t } = useTranslation();
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Avatar size={36} radius="xl" color="sea" variant="light" aria-hidden>
        {initials(seat.person.name)}
      </Avatar>
      <Stack gap={2} flex={1} miw={0}>
        <Group gap="xs">
          <LinkAnchor to="/people/$id" params={{ id: seat.person.id }} fw={500}>
            {seat.person.name}
          </LinkAnchor>
          <ToneBadge tone={TONES[seat.role]}>{t(`councils.seatRole.${seat.role}`)}</ToneBadge>
        </Group>
        {seat.substitutes.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('councils.members.substitutes')}:{' '}
            {inOrder(seat.substitutes)
              .map(({ person, position }) => `${position}. ${person.name}`)
              .join(', ')}
          </Text>
        )}
        <Span of={seat} />
        {seat.designationAct && (
          <Text size="sm" c="dimmed">
            {seat.designationAct}
          </Text>
        )}
      </Stack>
      {canEdit && seat.isCurrent && <SeatMenu seat={seat} />}
    </Group>
  );
}

function SeatMenu({ seat }: { seat: SeatData }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={t('councils.members.menu', { name: seat.person.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUsers size={18} />} onClick={() => dialog.open('substitutes', seat.id)}>
          {t('councils.members.editSubstitutes')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout2 size={18} />} onClick={() => dialog.open('end-seat', seat.id)}>
          {t('councils.members.endSeat')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
