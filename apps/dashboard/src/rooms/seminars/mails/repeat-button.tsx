import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { useAct } from '../../../graph/use-act';
import { confirm } from '../../../ui/confirm';
import type { Delivery } from './deliveries-query';

const RepeatInvitation = graphql(`
  mutation RepeatInvitation($input: RepeatInvitationInput!) {
    repeatInvitation(input: $input) {
      id
      state
    }
  }
`);

/** For whoever cannot find their invitation any more. It did arrive, so this asks first. */
export function RepeatButton({ delivery: { id, personName } }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const repeat = useAct(RepeatInvitation, { success: 'seminars.mails.resent' });
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconRefresh size={16} />}
      loading={repeat.isRunning}
      aria-label={t('seminars.mails.resendTo', { name: personName })}
      onClick={() =>
        confirm({
          title: t('seminars.mails.repeatAsk', { name: personName }),
          text: t('seminars.mails.repeatText'),
          action: t('seminars.mails.resend'),
          onConfirm: () => void repeat.run({ input: { id } }),
        })
      }
    >
      {t('seminars.mails.resend')}
    </Button>
  );
}
