import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasEnded } from '../../../ui/history';
import { LinkAnchor } from '../../../ui/links';
import { AffiliationSpan } from '../affiliation/affiliations';

interface RegionTerm {
  id: string;
  validFrom: string;
  validTo?: string | null;
  region: { id: string; name: string };
}

/** The regions of a council or an institution and since when; those that were one once below. */
export function RegionTerms({ terms }: { terms: RegionTerm[] }) {
  const { t } = useTranslation();
  const former = terms.filter((term) => hasEnded(term));
  return (
    <Stack gap={2}>
      {terms
        .filter((term) => !former.includes(term))
        .map((term) => (
          <RegionLine key={term.id} term={term} />
        ))}
      {former.length > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('people.region.formerly')}
        </Text>
      )}
      {former.map((term) => (
        <RegionLine key={term.id} term={term} />
      ))}
    </Stack>
  );
}

function RegionLine({ term }: { term: RegionTerm }) {
  return (
    <div>
      <LinkAnchor to="/regions/$id" params={{ id: term.region.id }}>
        {term.region.name}
      </LinkAnchor>{' '}
      <Text component="span" size="sm" c="dimmed">
        <AffiliationSpan of={term} />
      </Text>
    </div>
  );
}
