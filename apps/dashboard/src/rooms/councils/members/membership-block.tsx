import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots, IconLogout2, IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../ui/format';
import { hasEnded, isShown } from '../../../ui/history';
import { useHistory } from '../../../ui/history-filter';
import { LinkAnchor } from '../../../ui/links';
import { ToneBadge } from '../../../ui/tone-badge';
import { useDialogParam } from '../../../ui/use-dialog-param';
import classes from './members.module.css';
import { SeatRow } from './seat-row';
import type { MembershipData, SeatData } from './seats';
import { Span } from './span';

interface MembershipBlockProps {
  membership: MembershipData;
  seats: SeatData[];
  canEdit: boolean;
}

/** One institution and the people who sit for it. */
export function MembershipBlock({ membership, seats, canEdit }: MembershipBlockProps) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  const { asOf } = useHistory();
  const isOver = hasEnded(membership, asOf);
  const isFilled = seats.some((seat) => isShown(seat, { asOf }));
  const isPast = Boolean(asOf && asOf < today());
  const mayAct = canEdit && !isOver;
  return (
    <section className={classes.block} aria-label={membership.institution.name} data-ended={isOver || undefined}>
      <div className={classes.institution}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Stack gap={4} miw={0}>
            <LinkAnchor to="/institutions/$id" params={{ id: membership.institution.id }} fw={600}>
              {membership.institution.name}
            </LinkAnchor>
            <Text size="sm" c="dimmed">
              {t(`people.institutionKind.${membership.institution.kind}`)}
            </Text>
            <Span of={membership} />
            {/* Who had a vote on another day the membership does not say. */}
            {!membership.voting && !asOf && (
              <div>
                <ToneBadge>{t('councils.members.notVoting')}</ToneBadge>
              </div>
            )}
          </Stack>
          {mayAct && <MembershipMenu membership={membership} />}
        </Group>
      </div>
      <Stack gap="sm" flex={1} miw={0}>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} canEdit={canEdit} />
        ))}
        {!isOver && !isFilled && (
          <Group gap="sm">
            {isPast ? (
              <ToneBadge>{t('councils.members.noSeatThen')}</ToneBadge>
            ) : (
              <ToneBadge tone="warning">{t('councils.members.noSeat')}</ToneBadge>
            )}
            {mayAct && (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconUserPlus size={16} />}
                aria-label={t('councils.members.assignFor', { institution: membership.institution.name })}
                onClick={() => dialog.open('assign-seat', membership.id)}
              >
                {t('councils.members.assign')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </section>
  );
}

function MembershipMenu({ membership }: { membership: MembershipData }) {
  const { t } = useTranslation();
  const dialog = useDialogParam();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={t('councils.members.menu', { name: membership.institution.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUserPlus size={18} />} onClick={() => dialog.open('assign-seat', membership.id)}>
          {t('councils.members.assign')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => dialog.open('edit-member', membership.id)}>
          {t('councils.members.editMembership')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout2 size={18} />} onClick={() => dialog.open('end-member', membership.id)}>
          {t('councils.members.endMembership')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
