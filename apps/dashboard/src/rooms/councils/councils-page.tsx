import { Button, Group, Select, Stack, Switch } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { CouncilListQuery } from '../../graph/generated/graphql';
import { usePages } from '../../graph/use-pages';
import { useViewer } from '../../graph/viewer';
import { DataTable } from '../../ui/data-table';
import { Empty } from '../../ui/empty';
import { Loaded, PanelSkeleton } from '../../ui/loaded';
import { PageHeader } from '../../ui/page-header';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { useDialogParam } from '../../ui/use-dialog-param';
import { useCouncilColumns } from './council-columns';
import { asTree } from './council-tree';
import { NewCouncilDialog } from './new-council-dialog';
import { COUNCIL_KINDS } from './terms';

const CouncilList = graphql(`
  query CouncilList($after: String, $search: String, $kind: CouncilKind, $includeClosed: Boolean) {
    councils(first: 50, after: $after, search: $search, kind: $kind, includeClosed: $includeClosed) {
      nodes {
        id
        name
        slug
        kind
        closedOn
        cadenceIsBroken
        lastSeminarOn
        parent {
          id
        }
        regions {
          id
          name
        }
        nextSeminar {
          id
          days {
            id
            date
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

export type CouncilRow = CouncilListQuery['councils']['nodes'][number];

const councilsOf = (data: CouncilListQuery) => data.councils;

export function CouncilsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { q, kind: wish, closed } = useSearch({ from: '/frame/councils' });
  const kind = COUNCIL_KINDS.find((one) => one === wish);
  const navigate = useNavigate({ from: '/councils' });
  const dialog = useDialogParam();
  const pages = usePages(CouncilList, { search: q ?? null, kind: kind ?? null, includeClosed: closed ?? false }, councilsOf);
  const columns = useCouncilColumns();
  const rows = asTree(pages.nodes);
  const isFiltered = Boolean(q ?? kind);

  return (
    <>
      <PageHeader
        title={t('ui.nav.councils')}
        crumbs={[]}
        description={t('councils.page.intro')}
        actions={
          viewer.isAdministrator && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open('new')}>
              {t('councils.page.new')}
            </Button>
          )
        }
      />
      <Panel>
        <Stack gap="md">
          <Group gap="md">
            <SearchField
              label={t('councils.page.search')}
              value={q}
              onSearch={(text) => void navigate({ search: (old) => ({ ...old, q: text }), replace: true, resetScroll: false })}
            />
            <Select
              aria-label={t('councils.page.kind')}
              placeholder={t('councils.page.everyKind')}
              clearable
              clearButtonProps={{ 'aria-label': t('ui.clear') }}
              data={COUNCIL_KINDS.map((value) => ({ value, label: t(`councils.councilKind.${value}`) }))}
              value={kind ?? null}
              onChange={(value) =>
                void navigate({ search: (old) => ({ ...old, kind: value ?? undefined }), replace: true, resetScroll: false })
              }
            />
            <Switch
              label={t('councils.page.closedToo')}
              checked={closed ?? false}
              onChange={({ currentTarget }) => {
                const show = currentTarget.checked || undefined;
                void navigate({ search: (old) => ({ ...old, closed: show }), replace: true, resetScroll: false });
              }}
            />
          </Group>
          <Loaded read={pages} skeleton={<PanelSkeleton rows={8} />}>
            {() => (
              <DataTable
                caption={t('ui.nav.councils')}
                rows={rows}
                rowKey={({ council }) => council.id}
                columns={columns}
                pages={pages}
                empty={
                  <Empty
                    icon={IconUsersGroup}
                    title={t(isFiltered ? 'councils.page.noneFound' : 'councils.page.none')}
                    hint={t(isFiltered ? 'councils.page.noneFoundHint' : 'councils.page.noneHint')}
                  />
                }
              />
            )}
          </Loaded>
        </Stack>
      </Panel>
      {viewer.isAdministrator && <NewCouncilDialog opened={dialog.isOpen('new')} onClose={dialog.close} />}
    </>
  );
}
