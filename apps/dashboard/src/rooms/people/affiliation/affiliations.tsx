import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { AffiliationLineFragment } from '../../../graph/generated/graphql';
import { useFormat } from '../../../ui/format';

export const AffiliationLine = graphql(`
  fragment AffiliationLine on Affiliation {
    id
    role
    jobTitle
    validFrom
    validTo
    isCurrent
    version
    viewerCanEdit
    person {
      id
      name
      email
    }
    institution {
      id
      name
    }
  }
`);

export type AffiliationData = AffiliationLineFragment;

/** Since when, or from when until when and why it ended. */
export function AffiliationSpan({ of }: { of: { validFrom: string; validTo?: string | null; endReason?: string | null } }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text component="span" size="sm">
      <span style={{ whiteSpace: 'nowrap' }}>
        {of.validTo
          ? t('people.affiliation.span', { from: format.shortDay(of.validFrom), to: format.shortDay(of.validTo) })
          : t('people.affiliation.since', { from: format.shortDay(of.validFrom) })}
      </span>
      {of.endReason && ` · ${of.endReason}`}
    </Text>
  );
}
