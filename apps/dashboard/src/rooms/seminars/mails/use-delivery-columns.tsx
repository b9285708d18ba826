import { Button, Group, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table';
import { useFormat } from '../../../ui/format';
import { MailAddress } from '../../../ui/mail-address';
import { useDialogParam } from '../../../ui/use-dialog-param';
import { DeliveryBadge } from '../state-badges';
import { isUndelivered } from '../states';
import type { Delivery } from './deliveries-query';
import { DeliveryProblem } from './delivery-problem';
import { RepeatButton } from './repeat-button';
import { ResendButton } from './resend-button';
import { useWords } from '../words';

const MAIL_KINDS: Record<string, string> = {
  'seminars.invitation': 'invitation',
  'seminars.cancellation': 'cancellation',
  'seminars.place': 'place',
  'reminders.invitation': 'reminder',
  'seminars.topic-decision': 'topicDecision',
  'plans.outcome': 'outcome',
};

export function useDeliveryColumns(): Column<Delivery>[] {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const dialog = useDialogParam();
  return [
    {
      key: 'person',
      title: t('seminars.field.person'),
      isMain: true,
      sortBy: ({ personName }) => personName,
      cell: ({ personName, address }) => (
        <>
          {personName}
          <Text size="sm" c="dimmed" fw={400}>
            {address ? <MailAddress address={address} /> : t('seminars.mails.hasAddress')}
          </Text>
        </>
      ),
    },
    {
      key: 'kind',
      title: t('seminars.field.mailKind'),
      sortBy: ({ kind }) => kind,
      cell: ({ kind, language }) => (
        <>
          {t(`seminars.mailKind.${MAIL_KINDS[kind] ?? 'other'}`)}
          <Text size="sm" c="dimmed">
            {t(`people.language.${language}`)}
          </Text>
        </>
      ),
    },
    {
      key: 'state',
      title: t('seminars.field.state'),
      sortBy: ({ state }) => words.delivery(state),
      cell: (delivery) => (
        <>
          <DeliveryBadge state={delivery.state} />
          <DeliveryProblem delivery={delivery} />
        </>
      ),
    },
    { key: 'attempts', title: t('seminars.field.attempts'), sortBy: ({ attempts }) => attempts, cell: ({ attempts }) => String(attempts) },
    {
      key: 'when',
      title: t('seminars.field.when'),
      sortBy: ({ acceptedAt, createdAt }) => acceptedAt ?? createdAt,
      cell: ({ acceptedAt, createdAt, nextAttemptAt }) => (
        <>
          <Text size="sm">{format.instant(acceptedAt ?? createdAt)}</Text>
          {nextAttemptAt && (
            <Text size="sm" c="dimmed">
              {t('seminars.mails.nextAttempt', { time: format.time(nextAttemptAt) })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      title: t('ui.actions'),
      isActions: true,
      cell: (delivery) => (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconMailOpened size={16} />}
            aria-label={t('seminars.mails.readOf', { name: delivery.personName })}
            onClick={() => dialog.open('mail', delivery.id)}
          >
            {t('seminars.mails.read')}
          </Button>
          {isUndelivered(delivery.state) && <ResendButton delivery={delivery} />}
          {delivery.viewerCanRepeat && <RepeatButton delivery={delivery} />}
        </Group>
      ),
    },
  ];
}
