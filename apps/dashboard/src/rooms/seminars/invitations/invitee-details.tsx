import { Anchor, Button, Group, Stack, Title } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/facts';
import { AppDialog } from '../../../ui/app-dialog';
import { useFormat } from '../../../ui/format';
import { MailAddress } from '../../../ui/mail-address';
import { DeliveryBadge, ResponseBadge } from '../state-badges';
import { AnswerHistory } from './answer-history';
import { daysInWords } from './days-in-words';
import type { Inviting } from './invitations-query';
import type { Invitee } from './invitees-query';
import { ReasonBadges } from './reason-badges';
import { RenewLinkButton } from './renew-link-button';
import { isUnreached, Unreached } from './unreached';
import { OfferPlaceButton, waitingInWords } from './waiting';

interface InviteeDetailsProps {
  seminar: Inviting;
  invitee: Invitee;
  onRecord: (() => void) | undefined;
  onClose: () => void;
}

export function InviteeDetails({ seminar, invitee, onRecord, onClose }: InviteeDetailsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person } = invitee;
  return (
    <AppDialog title={person.name} opened onClose={onClose}>
      <Stack gap="lg">
        <Facts
          facts={[
            { label: t('seminars.field.institution'), value: invitee.institutionName },
            { label: t('seminars.field.email'), value: person.email && <MailAddress address={person.email} isLink /> },
            { label: t('seminars.field.phone'), value: person.phone && <Anchor href={`tel:${person.phone}`}>{person.phone}</Anchor> },
            { label: t('seminars.field.reasons'), value: <ReasonBadges reasons={invitee.reasons} /> },
            { label: t('seminars.field.answer'), value: <ResponseBadge response={invitee.response} /> },
            { label: t('seminars.waiting.title'), value: waitingInWords(invitee, t) },
            { label: t('seminars.field.days'), value: daysInWords(invitee, seminar.days, format) },
            {
              label: t('seminars.answer.substituteName'),
              value: [invitee.substituteName, invitee.substituteEmail].filter(Boolean).join(', '),
            },
            { label: t('seminars.answer.needs'), value: invitee.needs },
            { label: t('seminars.answer.comment'), value: invitee.comment },
            { label: t('seminars.field.mail'), value: invitee.deliveryState && <DeliveryBadge state={invitee.deliveryState} /> },
            {
              label: t('seminars.answers.unreached'),
              value: isUnreached(invitee) && seminar.viewerCanInvite && <Unreached invitee={invitee} />,
            },
            { label: t('seminars.field.sentAt'), value: invitee.sentAt && format.instant(invitee.sentAt) },
            {
              label: t('seminars.field.reminders'),
              value: seminar.viewerCanSeeDeliveries && t('seminars.invitees.reminders', { count: invitee.remindersSent }),
            },
          ]}
        />
        {onRecord && (
          <Group gap="sm">
            <Button variant="default" leftSection={<IconPhone size={18} />} onClick={onRecord}>
              {t('seminars.record.open')}
            </Button>
            <RenewLinkButton invitee={invitee} />
            <OfferPlaceButton invitee={invitee} />
          </Group>
        )}
        {invitee.answers.length > 0 && (
          <div>
            <Title order={3} mb="xs">
              {t('seminars.invitees.history')}
            </Title>
            <AnswerHistory answers={invitee.answers} days={seminar.days} />
          </div>
        )}
      </Stack>
    </AppDialog>
  );
}
