import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format';
import { AffiliationSpan } from '../affiliation/affiliations';

/** The days of a region; the first is often older than what we know. */
export function RegionSpan({ of }: { of: { validFrom?: string | null; validTo?: string | null } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { validFrom, validTo } = of;
  if (validFrom) return <AffiliationSpan of={{ validFrom, validTo }} />;
  return (
    <Text component="span" size="sm">
      {validTo ? t('people.region.until', { to: format.shortDay(validTo) }) : '–'}
    </Text>
  );
}
