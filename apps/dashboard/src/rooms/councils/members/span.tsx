import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';

/** Since when; for what has ended until when and why. */
export function Span({ of }: { of: { validFrom: string; validTo?: string | null; endReason?: string | null } }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text component="span" size="sm" c="dimmed">
      {of.validTo
        ? t('councils.members.span', { from: format.shortDay(of.validFrom), to: format.shortDay(of.validTo) })
        : t('councils.members.since', { from: format.shortDay(of.validFrom) })}
      {of.endReason && ` · ${of.endReason}`}
    </Text>
  );
}
