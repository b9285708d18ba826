import { Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { isShown } from '../../../ui/history';
import { useHistory } from '../../../ui/history-filter';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { ToneBadge } from '../../../ui/tone-badge';
import { AffiliationSpan } from '../affiliation/affiliations';
import type { InstitutionData } from '../institution-page';

export const InstitutionMembership = graphql(`
  fragment InstitutionMembership on Membership {
    id
    validFrom
    validTo
    endReason
    voting
    council {
      id
      name
      slug
    }
    seats {
      id
      role
      validFrom
      validTo
      endReason
      person {
        id
        name
      }
    }
  }
`);

export function InstitutionMemberships({ memberships }: { memberships: InstitutionData['memberships'] }) {
  const { t } = useTranslation();
  const shown = useHistory();
  return (
    <Panel title={t('people.institution.memberships')}>
      <DataTable
        caption={t('people.institution.memberships')}
        rows={memberships.filter((membership) => isShown(membership, shown))}
        rowKey={({ id }) => id}
        empty={
          <Empty
            icon={IconUsersGroup}
            title={t(shown.asOf ? 'people.institution.noMembershipsThen' : 'people.institution.noMemberships')}
            hint={!shown.asOf && t('people.institution.noMembershipsHint')}
          />
        }
        columns={[
          {
            key: 'council',
            title: t('people.institution.council'),
            isMain: true,
            sortBy: ({ council }) => council.name,
            cell: ({ council, voting }) => (
              <Stack gap={2} align="flex-start">
                <LinkAnchor to="/councils/$slug" params={{ slug: council.slug }} fw={600}>
                  {council.name}
                </LinkAnchor>
                {!voting && !shown.asOf && <ToneBadge>{t('councils.members.notVoting')}</ToneBadge>}
              </Stack>
            ),
          },
          {
            key: 'seats',
            title: t('people.institution.representatives'),
            cell: ({ seats }) => {
              const held = seats.filter((seat) => isShown(seat, shown));
              return (
                held.length > 0 && (
                  <Stack gap={2}>
                    {held.map((seat) => (
                      <Text key={seat.id} size="sm" component="div">
                        {seat.person.name} · {t(`councils.seatRole.${seat.role}`)}
                        {shown.history && (
                          <>
                            {' · '}
                            <AffiliationSpan of={seat} />
                          </>
                        )}
                      </Text>
                    ))}
                  </Stack>
                )
              );
            },
          },
          { key: 'span', title: t('people.affiliation.when'), cell: (membership) => <AffiliationSpan of={membership} /> },
        ]}
      />
    </Panel>
  );
}
