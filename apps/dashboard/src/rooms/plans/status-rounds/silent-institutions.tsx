import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graph/generated';
import type { SilentInstitutionsQuery } from '../../../graph/generated/graphql';
import { usePages } from '../../../graph/use-pages';
import { DataTable, type Column } from '../../../ui/data-table';
import { Empty } from '../../../ui/empty';
import { FoldedPanel } from '../../../ui/folded-panel';
import { useFormat } from '../../../ui/format';
import { LinkAnchor } from '../../../ui/links';
import { Loaded, RowsSkeleton } from '../../../ui/loaded';

const SilentInstitutionsDocument = graphql(`
  query SilentInstitutions($councilId: ID!, $days: Int, $after: String) {
    silentInstitutions(councilId: $councilId, days: $days, first: 50, after: $after) {
      nodes {
        id
        since
        days
        items
        lateItems
        institution {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

type Line = SilentInstitutionsQuery['silentInstitutions']['nodes'][number];
const pick = (result: SilentInstitutionsQuery) => result.silentInstitutions;

interface SilentProps {
  council: { id: string; slug: string };
  days?: number;
  /** Where the page around it is about another time than today. */
  hint?: string;
}

/** Who has open items of a council and has not said a word of them for so many days. */
export function SilentInstitutions({ council, days = 90, hint }: SilentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = usePages(SilentInstitutionsDocument, { councilId: council.id, days }, pick);
  const columns: Column<Line>[] = [
    {
      key: 'institution',
      title: t('plans.rounds.institution'),
      isMain: true,
      cell: ({ institution: { id, name } }) => (
        <LinkAnchor to="/actions" search={{ whose: 'council', council: council.slug, by: id }}>
          {name}
        </LinkAnchor>
      ),
    },
    { key: 'days', title: t('plans.rounds.silentDays'), cell: ({ days: silent }) => format.number(silent) },
    { key: 'since', title: t('plans.rounds.silentSince'), cell: ({ since }) => format.instant(since) },
    { key: 'items', title: t('plans.rounds.openItems'), cell: ({ items }) => format.number(items) },
    { key: 'late', title: t('plans.rounds.itemsLate'), cell: ({ lateItems }) => (lateItems > 0 ? format.number(lateItems) : null) },
  ];
  return (
    <FoldedPanel
      id="silent"
      title={t('plans.rounds.silent')}
      description={hint ?? t('plans.rounds.silentHint', { days })}
      summary={pages.data && t('plans.follow.rows', { count: pages.data.silentInstitutions.totalCount })}
    >
      <Loaded read={pages} skeleton={<RowsSkeleton rows={3} />}>
        {() => (
          <DataTable
            caption={t('plans.rounds.silent')}
            rows={pages.nodes}
            rowKey={({ id }) => id}
            columns={columns}
            pages={pages}
            empty={
              pages.nodes.length === 0 && (
                <Empty icon={IconChecks} title={t('plans.rounds.nobodySilent')} hint={t('plans.rounds.nobodySilentHint')} />
              )
            }
          />
        )}
      </Loaded>
    </FoldedPanel>
  );
}
