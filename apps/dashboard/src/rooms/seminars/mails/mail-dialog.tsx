import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useRead } from '../../../graph/use-read';
import { AppDialog } from '../../../ui/app-dialog';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { useDialog } from '../../../ui/use-dialog-param';
import { MailView } from '../mail-view';

const DeliveredMail = graphql(`
  query DeliveredMail($deliveryId: ID!) {
    deliveredMail(deliveryId: $deliveryId) {
      language
      subject
      text
      html
      isStillTrue
      hasChanged
    }
  }
`);

/** ?dialog=mail, with the delivery as its subject: what it says, as it would be written now. */
export function MailDialog() {
  const { t } = useTranslation();
  const { opened, subject, close } = useDialog('mail');
  return (
    <AppDialog title={t('seminars.mail.title')} opened={opened} onClose={close} size="xl">
      {subject && <Mail deliveryId={subject} />}
    </AppDialog>
  );
}

function Mail({ deliveryId }: { deliveryId: string }) {
  const { t } = useTranslation();
  const read = useRead(DeliveredMail, { deliveryId });
  return (
    <Loaded read={read} skeleton={<RowsSkeleton />}>
      {({ deliveredMail: { isStillTrue, hasChanged, ...mail } }) => (
        <Stack gap="md">
          <Alert color={isStillTrue && !hasChanged ? 'sea' : 'yellow'} icon={<IconInfoCircle />}>
            {t(hasChanged === true ? 'seminars.mail.hasChanged' : hasChanged === false ? 'seminars.mail.isSame' : 'seminars.mail.asOfNow')}{' '}
            {!isStillTrue && t('seminars.mail.isStale')} {t('seminars.mail.linkIsHidden')}
          </Alert>
          <MailView mail={mail} />
        </Stack>
      )}
    </Loaded>
  );
}
