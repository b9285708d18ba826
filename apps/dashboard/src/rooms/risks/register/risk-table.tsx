import { IconAlertTriangle } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { RiskRegisterQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { EVENT_TYPES, LEVELS, oneOf, ORDERS, STATUSES } from '../terms';
import { useRiskColumns } from './risk-columns';

const RiskRegister = graphql(`
  query RiskRegister(
    $councilId: ID!
    $filter: RiskFilter
    $orderBy: RiskOrder
    $asOf: Date
    $since: Date!
    $withMovement: Boolean!
    $after: String
  ) {
    risks(councilId: $councilId, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: 50, after: $after) {
      nodes {
        id
        ref
        title
        status
        eventType
        trend
        reviewDueOn
        isReviewOverdue
        isOnOtherMatrix
        ownerInstitution {
          id
          name
        }
        current {
          score
          level
        }
        target {
          score
          level
        }
        currentThen(asOf: $since) @include(if: $withMovement) {
          score
        }
        mark {
          isCurrent
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type RiskRow = RiskRegisterQuery['risks']['nodes'][number];
const pick = (result: RiskRegisterQuery) => result.risks;

export function RiskTable({ council }: { council: { id: string; viewerCanEditRisks: boolean } }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/frame/risks' });
  const { q, on, since, likelihood, impact } = search;
  const [level, status, eventType] = [oneOf(LEVELS, search.level), oneOf(STATUSES, search.status), oneOf(EVENT_TYPES, search.event)];
  const pages = usePages(
    RiskRegister,
    {
      councilId: council.id,
      filter: {
        search: q ?? null,
        levels: level ? [level] : null,
        statuses: status ? [status] : null,
        eventTypes: eventType ? [eventType] : null,
        likelihood: likelihood ?? null,
        impact: impact ?? null,
      },
      orderBy: oneOf(ORDERS, search.order) ?? 'LEVEL',
      asOf: on ?? null,
      since: since ?? '2000-01-01',
      withMovement: since !== undefined,
    },
    pick,
  );
  const columns = useRiskColumns(since);
  const isFiltered = [q, level, status, eventType, likelihood, impact].some((one) => one !== undefined);
  return (
    <Panel title={t('risks.list')}>
      <Loaded read={pages} skeleton={<RowsSkeleton rows={8} />}>
        {() => (
          <DataTable
            caption={t('risks.list')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={
              <Empty
                icon={IconAlertTriangle}
                title={t(isFiltered ? 'risks.noneFound' : 'risks.none')}
                hint={t(isFiltered ? 'risks.noneFoundHint' : council.viewerCanEditRisks ? 'risks.noneHintEdit' : 'risks.noneHint')}
              />
            }
          />
        )}
      </Loaded>
    </Panel>
  );
}
