import { Text } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SeminarListQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { LinkAnchor, LinkButton } from '../../../ui/links';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { acceptedHosts } from '../accepted-hosts';
import { SeminarStateBadge } from '../state-badges';
import { firstAndLast, useWhen } from '../when';
import { AnswersSoFar } from './answers-so-far';
import { useWords } from '../words';

const SeminarListDocument = graphql(`
  query SeminarList($councilId: ID, $states: [SeminarState!], $upcoming: Boolean, $after: String) {
    seminars(first: 25, after: $after, councilId: $councilId, states: $states, upcoming: $upcoming) {
      nodes {
        id
        title
        kind
        state
        hosts {
          id
          shortName
          state
        }
        days {
          id
          date
        }
        coverage {
          seats
          covered
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = SeminarListQuery['seminars']['nodes'][number];
const pick = (result: SeminarListQuery) => result.seminars;

export function SeminarList({ upcoming, mayPlan }: { upcoming: boolean; mayPlan: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const when = useWhen();
  const { council, state } = useSearch({ from: '/frame/seminars' });
  const pages = usePages(SeminarListDocument, { councilId: council ?? null, states: state ? [state] : null, upcoming }, pick);
  const columns: Column<Row>[] = [
    {
      key: 'title',
      title: t('seminars.field.title'),
      isMain: true,
      sortBy: (row) => row.title,
      cell: (row) => (
        <LinkAnchor to="/seminars/$id" params={{ id: row.id }} fw={600}>
          {row.title}
        </LinkAnchor>
      ),
    },
    {
      key: 'when',
      title: t('seminars.field.when'),
      sortBy: (row) => firstAndLast(row)?.[0],
      cell: (row) => (
        <>
          <Text size="sm">{when.dates(row)}</Text>
          {upcoming && (
            <Text size="sm" c="dimmed">
              {when.distance(row)}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'hosts',
      title: t('seminars.field.hosts'),
      cell: (row) => format.list(acceptedHosts(row.hosts).map(({ shortName }) => shortName)),
    },
    {
      key: 'kind',
      title: t('seminars.field.kind'),
      sortBy: (row) => words.kind(row.kind),
      cell: (row) => words.kind(row.kind),
    },
    {
      key: 'state',
      title: t('seminars.field.state'),
      sortBy: (row) => words.state(row.state),
      cell: (row) => <SeminarStateBadge state={row.state} />,
    },
    ...(upcoming
      ? [
          {
            key: 'answers',
            title: t('seminars.field.answers'),
            cell: (row: Row) => (row.state === 'INVITING' ? <AnswersSoFar {...row.coverage} /> : null),
          },
        ]
      : []),
  ];
  const isFiltered = council !== undefined || state !== undefined;
  return (
    <Panel title={t(upcoming ? 'seminars.upcoming' : 'seminars.past')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <DataTable
            caption={t(upcoming ? 'seminars.upcoming' : 'seminars.past')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={
              <Empty
                icon={IconCalendarEvent}
                title={t(isFiltered ? 'seminars.empty.filtered' : upcoming ? 'seminars.empty.upcoming' : 'seminars.empty.past')}
                hint={isFiltered || !upcoming ? undefined : t(mayPlan ? 'seminars.empty.hintPlan' : 'seminars.empty.hintWait')}
                action={
                  upcoming &&
                  mayPlan &&
                  !isFiltered && (
                    <LinkButton to="/seminars/new" mt="sm" leftSection={<IconPlus size={18} />}>
                      {t('seminars.new')}
                    </LinkButton>
                  )
                }
              />
            }
          />
        )}
      </Loaded>
    </Panel>
  );
}
