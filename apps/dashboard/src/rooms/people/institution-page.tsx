import { Button, Grid, Group, Stack } from '@mantine/core';
import { IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { InstitutionPageQuery } from '../../graph/generated/graphql';
import { useRead } from '../../graph/use-read';
import { Facts } from '../../ui/facts';
import { today, useFormat } from '../../ui/format';
import { HistoryFilter } from '../../ui/history-filter';
import { LinkAnchor } from '../../ui/links';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { MailAddress } from '../../ui/mail-address';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { ToneBadge } from '../../ui/tone-badge';
import { useDialog } from '../../ui/use-dialog-param';
import { InstitutionDialogs } from './institution/institution-dialogs';
import { InstitutionMemberships } from './institution/institution-memberships';
import { InstitutionPeople } from './institution/institution-people';
import { RegionTerms } from './regions/region-terms';

const InstitutionPageDocument = graphql(`
  query InstitutionPage($id: ID!) {
    institution(id: $id) {
      id
      name
      shortName
      registryCode
      kind
      sector
      email
      phone
      dutyPhone
      activeFrom
      activeTo
      version
      viewerCanEdit
      viewerCanEditPeople
      parent {
        id
        name
      }
      units {
        id
        name
      }
      regions {
        id
        name
      }
      regionHistory {
        id
        validFrom
        validTo
        region {
          id
          name
        }
      }
      affiliations {
        ...AffiliationLine
      }
      memberships {
        ...InstitutionMembership
      }
    }
  }
`);

export type InstitutionData = InstitutionPageQuery['institution'];

export function InstitutionPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/institutions/$id' });
  const read = useRead(InstitutionPageDocument, { id });
  const editing = useDialog('edit');
  const adding = useDialog('new-person');
  const institution = read.data?.institution;
  if (read.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={institution?.name}
        crumbs={[{ label: t('ui.nav.institutions'), link: { to: '/institutions' } }]}
        badges={institution && <InstitutionBadges institution={institution} />}
        actions={
          institution && (
            <>
              {institution.viewerCanEdit && (
                <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => editing.open()}>
                  {t('ui.edit')}
                </Button>
              )}
              {institution.viewerCanEditPeople && (
                <Button leftSection={<IconUserPlus size={18} />} onClick={() => adding.open()}>
                  {t('people.person.new')}
                </Button>
              )}
            </>
          )
        }
      />
      <Loaded read={read} skeleton={<PanelSkeleton rows={8} />}>
        {(data) => (
          <>
            <Group gap="md" mb="md">
              <HistoryFilter />
            </Group>
            <Grid gap="lg">
              <Grid.Col span={{ base: 12, lg: 8 }}>
                <Stack gap="lg">
                  <InstitutionPeople institution={data.institution} />
                  <InstitutionMemberships memberships={data.institution.memberships} />
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 4 }}>
                <InstitutionFacts institution={data.institution} />
              </Grid.Col>
            </Grid>
            <InstitutionDialogs institution={data.institution} />
          </>
        )}
      </Loaded>
    </>
  );
}

function InstitutionBadges({ institution }: { institution: InstitutionData }) {
  const { t } = useTranslation();
  const hasEnded = institution.activeTo && institution.activeTo < today();
  return (
    <Group gap="xs">
      <ToneBadge tone="info">{t(`people.institutionKind.${institution.kind}`)}</ToneBadge>
      {hasEnded && <ToneBadge>{t('people.institution.ended')}</ToneBadge>}
    </Group>
  );
}

function InstitutionFacts({ institution }: { institution: InstitutionData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('people.institution.facts')}>
      <Facts
        facts={[
          { label: t('people.institution.shortName'), value: institution.shortName },
          { label: t('people.institution.sector'), value: t(`people.sector.${institution.sector}`) },
          {
            label: t('people.institution.regions'),
            value: institution.regionHistory.length > 0 && <RegionTerms terms={institution.regionHistory} />,
          },
          {
            label: t('people.institution.parent'),
            value: institution.parent && (
              <LinkAnchor to="/institutions/$id" params={{ id: institution.parent.id }}>
                {institution.parent.name}
              </LinkAnchor>
            ),
          },
          {
            label: t('people.institution.units'),
            value: institution.units.length > 0 && (
              <Stack gap={2} align="flex-start">
                {institution.units.map(({ id, name }) => (
                  <LinkAnchor key={id} to="/institutions/$id" params={{ id }}>
                    {name}
                  </LinkAnchor>
                ))}
              </Stack>
            ),
          },
          {
            label: t('people.institution.email'),
            value: institution.email && <MailAddress address={institution.email} isLink />,
          },
          { label: t('people.institution.phone'), value: institution.phone },
          { label: t('people.institution.dutyPhone'), value: institution.dutyPhone },
          { label: t('people.institution.registryCode'), value: institution.registryCode },
          { label: t('people.institution.activeFrom'), value: institution.activeFrom && format.day(institution.activeFrom) },
          { label: t('people.institution.activeTo'), value: institution.activeTo && format.day(institution.activeTo) },
        ]}
      />
    </Panel>
  );
}
