import { ActionIcon, Avatar, Group, Menu, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconLogout2, IconPencil, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hasEnded, isShown } from '../../../ui/history';
import { useHistory } from '../../../ui/history-filter';
import { initials } from '../../../ui/initials';
import { LinkAnchor } from '../../../ui/links';
import { useDialogParam } from '../../../ui/use-dialog-param';
import classes from './members.module.css';
import { SeatBadge } from './seat-badge';
import { inOrder, type SeatData } from './seats';
import { Span } from './span';
import { useTakeBack } from './use-take-back';

export function SeatRow({ seat, canEdit }: { seat: SeatData; canEdit: boolean }) {
  const { asOf } = useHistory();
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <Avatar size={36} radius="xl" color={hasEnded(seat, asOf) ? 'gray' : 'sea'} variant="light" aria-hidden>
        {initials(seat.person.name)}
      </Avatar>
      <Stack gap={2} flex={1} miw={0}>
        <Group gap="xs">
          <LinkAnchor to="/people/$id" params={{ id: seat.person.id }} fw={500}>
            {seat.person.name}
          </LinkAnchor>
          <SeatBadge seat={seat} />
        </Group>
        <Span of={seat} />
        {seat.designationAct && (
          <Text size="sm" c="dimmed">
            {seat.designationAct}
          </Text>
        )}
        <SubstituteLine seat={seat} />
      </Stack>
      {canEdit && !hasEnded(seat) && <SeatMenu seat={seat} />}
    </Group>
  );
}

/** Who would come instead; with the history everybody who ever would have, with the days. */
function SubstituteLine({ seat }: { seat: SeatData }) {
  const { t } = useTranslation();
  const { history, asOf } = useHistory();
  if (history) return <SubstituteHistory seat={seat} />;
  const shown = asOf ? seat.substituteHistory.filter((one) => isShown(one, { asOf })) : seat.substitutes;
  if (shown.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('councils.members.substitutes')}:{' '}
      {inOrder(shown)
        .map(({ person, position }) => `${position}. ${person.name}`)
        .join(', ')}
    </Text>
  );
}

function SubstituteHistory({ seat }: { seat: SeatData }) {
  const { t } = useTranslation();
  if (seat.substituteHistory.length === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('councils.members.substitutes')}:
      </Text>
      <ul className={classes.substitutes}>
        {seat.substituteHistory.map((one) => (
          <li key={one.id}>
            <Text component="span" size="sm">
              {one.person.name}
            </Text>{' '}
            <Span of={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SeatMenu({ seat }: { seat: SeatData }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const takeBack = useTakeBack(seat);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={t('councils.members.menu', { name: seat.person.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => dialog.open('edit-seat', seat.id)}>
          {t('councils.members.editSeat')}
        </Menu.Item>
        <Menu.Item leftSection={<IconUsers size={18} />} onClick={() => dialog.open('substitutes', seat.id)}>
          {t('councils.members.editSubstitutes')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout2 size={18} />} onClick={() => dialog.open('end-seat', seat.id)}>
          {t('councils.members.endSeat')}
        </Menu.Item>
        {takeBack && (
          <Menu.Item leftSection={<IconArrowBackUp size={18} />} onClick={takeBack}>
            {t('councils.members.takeBack')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
