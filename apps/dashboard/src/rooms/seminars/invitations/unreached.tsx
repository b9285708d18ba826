import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeliveryState } from '../../../graph/generated/graphql';
import { LinkAnchor } from '../../../ui/links';
import { DeliveryProblem } from '../mails/delivery-problem';
import { ResendButton } from '../mails/resend-button';
import { isAboutAddress, meaningOf } from '../mails/server-words';
import { isUndelivered } from '../states';
import type { Invitee } from './invitees-query';

const isDropped = (state: DeliveryState): boolean => state === 'SUPPRESSED' || state === 'CANCELLED';

/** Silent, and no mail has arrived or is on its way. */
export const isUnreached = ({ response, delivery }: Pick<Invitee, 'response' | 'delivery'>): boolean =>
  response === 'NONE' && (!delivery || isUndelivered(delivery.state) || isDropped(delivery.state));

/** Why the invitation has not reached somebody who is silent, and what to do about it; for who may see the mails. */
export function Unreached({ invitee }: { invitee: Invitee }) {
  const { t } = useTranslation();
  const { delivery, hasAddress, person } = invitee;
  if (!isUnreached(invitee)) return null;
  if (!delivery)
    return (
      <Stack gap={4} maw={360}>
        <Text size="sm">{t(hasAddress ? 'seminars.unreached.notSent' : 'seminars.unreached.noAddress')}</Text>
        {!hasAddress && <AddressLink person={person} label={t('seminars.unreached.addAddress')} />}
      </Stack>
    );
  if (isDropped(delivery.state)) return <Text size="sm">{t('seminars.unreached.dropped')}</Text>;
  return (
    <Stack gap={4}>
      <DeliveryProblem delivery={delivery} />
      <Group gap="sm">
        {isAboutAddress(meaningOf(delivery.smtpResponse)) && <AddressLink person={person} label={t('seminars.unreached.mendAddress')} />}
        <ResendButton delivery={delivery} />
      </Group>
    </Stack>
  );
}

function AddressLink({ person, label }: { person: Invitee['person']; label: string }) {
  const { t } = useTranslation();
  if (!person.viewerCanEdit)
    return (
      <Text size="sm" c="dimmed">
        {t('seminars.unreached.notYours')}
      </Text>
    );
  return (
    <LinkAnchor to="/people/$id" params={{ id: person.id }} search={{ dialog: 'edit' }} fw={600} style={{ paddingBlock: 4 }}>
      {label}
    </LinkAnchor>
  );
}
