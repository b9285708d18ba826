import { Button, Group } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { InstitutionListQuery } from '../../graph/generated/graphql';
import { usePages } from '../../graph/use-pages';
import { keepsACouncil, useViewer } from '../../graph/viewer';
import type { Column } from '../../ui/data-table';
import { Empty } from '../../ui/empty';
import { LinkAnchor } from '../../ui/links';
import { KindFilter, ListPage } from '../../ui/list-page';
import { useDialog } from '../../ui/use-dialog-param';
import { NewInstitutionDialog } from './institution/new-institution-dialog';
import { PlaceTabs } from './place-tabs';
import { INSTITUTION_KINDS } from './terms';

const InstitutionList = graphql(`
  query InstitutionList($after: String, $search: String, $kind: InstitutionKind) {
    institutions(first: 30, after: $after, search: $search, kind: $kind) {
      nodes {
        id
        name
        kind
        regions {
          id
          name
        }
        memberships {
          id
          isCurrent
          council {
            id
            shortName
            slug
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = InstitutionListQuery['institutions']['nodes'][number];

const institutionsOf = (data: InstitutionListQuery) => data.institutions;

export function InstitutionsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { q, kind: wish } = useSearch({ from: '/frame/institutions' });
  const kind = INSTITUTION_KINDS.find((one) => one === wish);
  const adding = useDialog('new');
  const pages = usePages(InstitutionList, { search: q ?? null, kind: kind ?? null }, institutionsOf);
  const columns = useColumns();
  const mayAdd = keepsACouncil(viewer);
  return (
    <>
      <ListPage
        title={t('ui.nav.institutions')}
        description={t('people.institutions.intro')}
        actions={
          mayAdd && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => adding.open()}>
              {t('people.institutions.new')}
            </Button>
          )
        }
        tabs={<PlaceTabs />}
        search={{ label: t('people.institutions.search'), value: q }}
        filters={
          <KindFilter
            label={t('people.institution.kind')}
            everyKind={t('people.institutions.everyKind')}
            kinds={INSTITUTION_KINDS.map((value) => ({ value, label: t(`people.institutionKind.${value}`) }))}
            value={kind}
          />
        }
        pages={pages}
        rows={pages.nodes}
        rowKey={({ id }) => id}
        columns={columns}
        empty={
          <Empty
            icon={IconBuilding}
            title={t(q || kind ? 'people.institutions.noneFound' : 'people.institutions.none')}
            hint={t(mayAdd ? 'people.institutions.noneHintAdd' : 'people.institutions.noneHint')}
          />
        }
      />
      {mayAdd && <NewInstitutionDialog dialog={adding} />}
    </>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('people.institution.name'),
        isMain: true,
        sortBy: ({ name }) => name,
        cell: ({ id, name }) => (
          <LinkAnchor to="/institutions/$id" params={{ id }} fw={600}>
            {name}
          </LinkAnchor>
        ),
      },
      {
        key: 'kind',
        title: t('people.institution.kind'),
        sortBy: ({ kind }) => t(`people.institutionKind.${kind}`),
        cell: ({ kind }) => t(`people.institutionKind.${kind}`),
      },
      {
        key: 'regions',
        title: t('people.institution.regions'),
        sortBy: ({ regions }) => regions[0]?.name,
        cell: ({ regions }) => regions.map(({ name }) => name).join(', ') || '–',
      },
      {
        key: 'councils',
        title: t('people.institution.councils'),
        cell: ({ memberships }) => {
          const current = memberships.filter(({ isCurrent }) => isCurrent);
          return current.length === 0 ? (
            '–'
          ) : (
            <Group gap="2px 8px">
              {current.map(({ id, council }) => (
                <LinkAnchor key={id} to="/councils/$slug" params={{ slug: council.slug }}>
                  {council.shortName}
                </LinkAnchor>
              ))}
            </Group>
          );
        },
      },
    ],
    [t],
  );
}
