import { Button, Grid, Group, Stack } from '@mantine/core';
import { IconGitMerge, IconPencil } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { RegionPageQuery } from '../../graph/generated/graphql';
import { usePages } from '../../graph/use-pages';
import { hasEnded } from '../../ui/history';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHeader, type Crumb } from '../../ui/page-header';
import { ToneBadge } from '../../ui/tone-badge';
import { useDialog } from '../../ui/use-dialog-param';
import { EditRegionDialog } from './regions/edit-region-dialog';
import { EndRegionDialog } from './regions/end-region-dialog';
import { RegionFacts } from './regions/region-facts';
import { CouncilsOfRegion, InstitutionsOfRegion, PartsOfRegion } from './regions/region-panels';

const RegionPageDocument = graphql(`
  query RegionPage($id: ID!, $after: String) {
    region(id: $id) {
      id
      code
      country
      kind
      name
      validFrom
      validTo
      version
      viewerCanEdit
      parent {
        id
        name
      }
      mergedInto {
        id
        name
      }
      mergedFrom {
        id
        name
        validTo
      }
      formerNames {
        id
        name
        validFrom
        validTo
        parent {
          id
          name
        }
      }
      children {
        id
        code
        name
        kind
        validFrom
        validTo
        councilCount
        institutionCount
      }
      councils {
        id
        name
        slug
        kind
      }
      institutions(first: 50, after: $after) {
        nodes {
          id
          name
          kind
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type RegionData = RegionPageQuery['region'];

const institutionsOf = ({ region }: RegionPageQuery) => region.institutions;

/** The classifier goes down to municipalities; villages are entered by hand, where they are needed. */
const isDivided = ({ kind }: RegionData): boolean => kind === 'COUNTRY' || kind === 'COUNTY';

export function RegionPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/regions/$id' });
  const pages = usePages(RegionPageDocument, { id }, institutionsOf);
  const region = pages.data?.region;
  const crumbs: Crumb[] = [{ label: t('people.regions.title'), link: { to: '/regions' } }];
  if (region?.parent) crumbs.push({ label: region.parent.name, link: { to: '/regions/$id', params: { id: region.parent.id } } });
  if (pages.refusal?.code === 'NOT_FOUND') return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={region?.name}
        crumbs={crumbs}
        badges={region && <RegionBadges region={region} />}
        actions={region?.viewerCanEdit && <RegionActions region={region} />}
      />
      <Loaded read={pages} skeleton={<PanelSkeleton rows={8} />}>
        {(data) => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <Stack gap="lg">
                <CouncilsOfRegion region={data.region} />
                {(isDivided(data.region) || data.region.children.length > 0) && <PartsOfRegion region={data.region} />}
                <InstitutionsOfRegion region={data.region} institutions={pages.nodes} pages={pages} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <RegionFacts region={data.region} />
            </Grid.Col>
          </Grid>
        )}
      </Loaded>
    </>
  );
}

function RegionBadges({ region }: { region: RegionData }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <ToneBadge tone="info">{t(`people.regionKind.${region.kind}`)}</ToneBadge>
      {hasEnded(region) && <ToneBadge>{t('people.region.ended')}</ToneBadge>}
    </Group>
  );
}

function RegionActions({ region }: { region: RegionData }) {
  const { t } = useTranslation();
  const editing = useDialog('edit');
  const ending = useDialog('end');
  const mayEdit = !hasEnded(region);
  // What the classifier has closed can still be told into what it merged.
  const mayEnd = !region.validTo || !region.mergedInto;
  return (
    <>
      {mayEnd && (
        <Button variant="default" leftSection={<IconGitMerge size={18} />} onClick={() => ending.open()}>
          {t(region.validTo ? 'people.region.merge' : 'people.region.end')}
        </Button>
      )}
      {mayEdit && (
        <Button variant="default" leftSection={<IconPencil size={18} />} onClick={() => editing.open()}>
          {t('ui.edit')}
        </Button>
      )}
      {mayEnd && <EndRegionDialog region={region} dialog={ending} />}
      {mayEdit && <EditRegionDialog region={region} dialog={editing} />}
    </>
  );
}
