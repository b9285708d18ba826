import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import type { Delivery } from './deliveries-query';

const ResendDelivery = graphql(`
  mutation ResendDelivery($input: ResendDeliveryInput!) {
    resendDelivery(input: $input) {
      id
      state
    }
  }
`);

export function ResendButton({ delivery }: { delivery: Pick<Delivery, 'id' | 'personName'> }) {
  const { t } = useTranslation();
  const resend = useAct(ResendDelivery, { success: 'seminars.mails.resent' });
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconRefresh size={16} />}
      loading={resend.isRunning}
      aria-label={t('seminars.mails.resendTo', { name: delivery.personName })}
      onClick={() => void resend.run({ input: { id: delivery.id } })}
    >
      {t('seminars.mails.resend')}
    </Button>
  );
}
