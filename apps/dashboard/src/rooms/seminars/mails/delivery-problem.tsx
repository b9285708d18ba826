import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from './deliveries-query';

/** What went wrong: in our words where we know the reason, in the mail server's where we do not. */
export function DeliveryProblem({ delivery: { state, problem, smtpResponse } }: { delivery: Delivery }) {
  const { t, i18n } = useTranslation();
  if (state === 'ACCEPTED' || (!problem && !smtpResponse)) return null;
  const known = `seminars.mailProblem.${problem}`;
  return (
    <Text size="sm" c="dimmed" maw={360}>
      {i18n.exists(known) ? t(known) : t('seminars.mails.serverSaid', { text: smtpResponse ?? problem ?? '' })}
    </Text>
  );
}
