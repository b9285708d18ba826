import { Button, Switch } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graph/generated';
import type { CouncilListQuery } from '../../graph/generated/graphql';
import { usePages } from '../../graph/use-pages';
import { useViewer } from '../../graph/viewer';
import { Empty } from '../../ui/empty';
import { KindFilter, ListPage, useFilter } from '../../ui/list-page';
import { asTree } from '../../ui/tree';
import { useDialogParam } from '../../ui/use-dialog-param';
import { useCouncilColumns } from './council-columns';
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
        cadence
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
  const filter = useFilter();
  const dialog = useDialogParam();
  const pages = usePages(CouncilList, { search: q ?? null, kind: kind ?? null, includeClosed: closed ?? false }, councilsOf);
  const columns = useCouncilColumns();
  const isFiltered = Boolean(q ?? kind);
  return (
    <>
      <ListPage
        title={t('ui.nav.councils')}
        description={t('councils.page.intro')}
        actions={
          viewer.isAdministrator && (
            <Button leftSection={<IconPlus size={18} />} onClick={() => dialog.open('new')}>
              {t('councils.page.new')}
            </Button>
          )
        }
        search={{ label: t('councils.page.search'), value: q }}
        filters={
          <>
            <KindFilter
              label={t('councils.page.kind')}
              everyKind={t('councils.page.everyKind')}
              kinds={COUNCIL_KINDS.map((value) => ({ value, label: t(`councils.councilKind.${value}`) }))}
              value={kind}
            />
            <Switch
              label={t('councils.page.closedToo')}
              checked={closed ?? false}
              onChange={({ currentTarget }) => filter({ closed: currentTarget.checked || undefined })}
            />
          </>
        }
        pages={pages}
        rows={asTree(pages.nodes, ({ parent }) => parent)}
        rowKey={({ node }) => node.id}
        columns={columns}
        empty={
          <Empty
            icon={IconUsersGroup}
            title={t(isFiltered ? 'councils.page.noneFound' : 'councils.page.none')}
            hint={t(isFiltered ? 'councils.page.noneFoundHint' : 'councils.page.noneHint')}
          />
        }
      />
      {viewer.isAdministrator && <NewCouncilDialog opened={dialog.isOpen('new')} onClose={dialog.close} />}
    </>
  );
}
