import { Button, Text, UnstyledButton } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { DeliveryBadge, ResponseBadge } from '../state-badges';
import { daysInWords } from './days-in-words';
import { isUnreached, Unreached } from './unreached';
import { waitingInWords } from './waiting';
import type { Inviting } from './invitations-query';
import type { Invitee } from './invitees-query';
import classes from './invitees.module.css';
import { useWords } from '../words';

export function useInviteeColumns(seminar: Inviting): Column<Invitee>[] {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const dialog = useDialogParam();
  const mayRecord = seminar.viewerCanInvite && seminar.state === 'INVITING';
  // Needs and mails are not there for others to read: empty columns would say that there are none.
  const organisers: Column<Invitee>[] = [
    {
      key: 'notes',
      title: t('seminars.field.notes'),
      cell: ({ needs, comment }) =>
        (needs ?? comment) && (
          <Text size="sm" lineClamp={2}>
            {[needs, comment].filter(Boolean).join(' · ')}
          </Text>
        ),
    },
    {
      key: 'mail',
      title: t('seminars.field.mail'),
      sortBy: ({ deliveryState }) => deliveryState,
      cell: (invitee) => {
        const { deliveryState, remindersSent } = invitee;
        const isLost = seminar.viewerCanInvite && isUnreached(invitee);
        return (
          (deliveryState ?? (isLost || remindersSent > 0)) && (
            <>
              {deliveryState && <DeliveryBadge state={deliveryState} />}
              {isLost && <Unreached invitee={invitee} />}
              {remindersSent > 0 && (
                <Text size="sm" c="dimmed">
                  {t('seminars.invitees.reminders', { count: remindersSent })}
                </Text>
              )}
            </>
          )
        );
      },
    },
  ];
  return [
    {
      key: 'name',
      title: t('seminars.field.person'),
      isMain: true,
      sortBy: ({ person }) => person.name,
      cell: (invitee) => (
        <>
          <UnstyledButton className={classes.name} onClick={() => dialog.open('invitee', invitee.id)}>
            {invitee.person.name}
          </UnstyledButton>
          <Text size="sm" c="dimmed" fw={400}>
            {invitee.institutionName}
          </Text>
        </>
      ),
    },
    {
      key: 'answer',
      title: t('seminars.field.answer'),
      sortBy: ({ response }) => words.response(response),
      cell: (invitee) => {
        const details = [waitingInWords(invitee, t), invitee.substituteName, daysInWords(invitee, seminar.days, format)];
        const told = details.filter(Boolean).join(' · ');
        return (
          <>
            <ResponseBadge response={invitee.response} />
            {told && (
              <Text size="sm" c="dimmed">
                {told}
              </Text>
            )}
          </>
        );
      },
    },
    {
      key: 'when',
      title: t('seminars.field.answeredAt'),
      sortBy: ({ answeredAt }) => answeredAt,
      cell: ({ answeredAt, source }) =>
        answeredAt && (
          <>
            <Text size="sm">{format.ago(answeredAt)}</Text>
            {source && (
              <Text size="sm" c="dimmed">
                {t(`seminars.answerSource.${source}`)}
              </Text>
            )}
          </>
        ),
    },
    ...(seminar.viewerCanSeeDeliveries ? organisers : []),
    ...(mayRecord
      ? [
          {
            key: 'actions',
            title: t('ui.actions'),
            isActions: true,
            cell: (invitee: Invitee) => (
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconPhone size={16} />}
                aria-label={t('seminars.record.openFor', { name: invitee.person.name })}
                onClick={() => dialog.open('record', invitee.id)}
              >
                {t('seminars.record.open')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
