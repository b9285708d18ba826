import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from './deliveries-query';
import { meaningOf } from './server-words';

/** What went wrong in our words, as exactly as the server's codes tell; below it what the server said itself. */
export function DeliveryProblem({
  delivery: { state, problem, smtpResponse },
}: {
  delivery: Pick<Delivery, 'state' | 'problem' | 'smtpResponse'>;
}) {
  const { t, i18n } = useTranslation();
  if (state === 'ACCEPTED' || (!problem && !smtpResponse)) return null;
  const meaning = problem === 'refused' ? meaningOf(smtpResponse) : undefined;
  const known = `seminars.mailProblem.${problem}`;
  const ours = meaning ? t(`seminars.serverSaid.${meaning}`) : i18n.exists(known) && t(known);
  return (
    <>
      {ours && (
        <Text size="sm" maw={360}>
          {ours}
        </Text>
      )}
      {(!ours || problem === 'refused') && (
        <Text size="sm" c="dimmed" maw={360}>
          {t('seminars.mails.serverSaid', { text: smtpResponse ?? problem ?? '' })}
        </Text>
      )}
    </>
  );
}
