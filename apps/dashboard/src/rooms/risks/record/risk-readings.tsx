import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RiskReadingsQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';

const RiskReadingsDocument = graphql(`
  query RiskReadings($id: ID!, $after: String) {
    risk(id: $id) {
      id
      readings(first: 5, after: $after) {
        nodes {
          id
          readAt
          operation
          person {
            id
            name
          }
          isBesideOther
          signedIn {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Reading = RiskReadingsQuery['risk']['readings']['nodes'][number];
const pick = (result: RiskReadingsQuery) => result.risk.readings;

/** Who has read the risk while it was restricted. Shown as long as it is, and afterwards if anybody has. */
export function RiskReadings({ riskId, isRestricted }: { riskId: string; isRestricted: boolean }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const pages = usePages(RiskReadingsDocument, { id: riskId }, pick);
  if (!isRestricted && pages.nodes.length === 0) return null;
  // What was asked for together is named together, each word once; what no page of ours asks for has a word of its own.
  const through = (operation: string): string => {
    const words = operation
      .split(' ')
      .map((name) => (i18n.exists(`risks.readThrough.${name}`) ? t(`risks.readThrough.${name}`) : t('risks.readThrough.other')));
    return format.list([...new Set(words)]);
  };
  const columns: Column<Reading>[] = [
    // Beside the risk there is room for two columns.
    {
      key: 'who',
      title: t('risks.readings.who'),
      isMain: true,
      cell: ({ person, readAt, isBesideOther, signedIn }) => (
        <>
          {person?.name ?? t('risks.comment.somebody')}
          <Text size="sm" c="dimmed">
            {format.instant(readAt)}
          </Text>
          {isBesideOther && (
            <Text size="sm" c="dimmed">
              {signedIn ? t('risks.readings.besideLink', { name: signedIn.name }) : t('risks.readings.besideLinkUnseen')}
            </Text>
          )}
        </>
      ),
    },
    { key: 'through', title: t('risks.readings.through'), cell: ({ operation }) => through(operation) },
  ];
  return (
    <Panel title={t('risks.readings.title')} description={t('risks.readings.text')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <DataTable
            caption={t('risks.readings.title')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            minWidth={240}
            empty={<Empty title={t('risks.readings.none')} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}
