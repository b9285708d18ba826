import { Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { AffiliationSpan } from '../affiliation/affiliations';
import type { InstitutionData } from '../institution-page';

export const InstitutionMembership = graphql(`
  fragment InstitutionMembership on Membership {
    id
    validFrom
    validTo
    endReason
    isCurrent
    council {
      id
      name
      slug
    }
    seats {
      id
      role
      isCurrent
      person {
        id
        name
      }
    }
  }
`);

export function InstitutionMemberships({ memberships }: { memberships: InstitutionData['memberships'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('people.institution.memberships')}>
      <DataTable
        caption={t('people.institution.memberships')}
        rows={memberships}
        rowKey={({ id }) => id}
        empty={
          <Empty icon={IconUsersGroup} title={t('people.institution.noMemberships')} hint={t('people.institution.noMembershipsHint')} />
        }
        columns={[
          {
            key: 'council',
            title: t('people.institution.council'),
            isMain: true,
            sortBy: ({ council }) => council.name,
            cell: ({ council }) => (
              <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }} fw={600}>
                {council.name}
              </LinkAnchor>
            ),
          },
          {
            key: 'seats',
            title: t('people.institution.representatives'),
            cell: ({ seats }) => (
              <Stack gap={2}>
                {seats
                  .filter(({ isCurrent }) => isCurrent)
                  .map(({ id, person, role }) => (
                    <Text key={id} size="sm">
                      {person.name} · {t(`councils.seatRole.${role}`)}
                    </Text>
                  ))}
              </Stack>
            ),
          },
          { key: 'span', title: t('people.affiliation.when'), cell: (membership) => <AffiliationSpan of={membership} /> },
        ]}
      />
    </Panel>
  );
}
