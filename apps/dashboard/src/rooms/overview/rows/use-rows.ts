import { useSearch } from '@tanstack/react-router';
import { graphql } from '../../../graph/generated';
import type { OverseenRisksQuery } from '../../../graph/generated/graphql';
import { usePages, type Pages } from '../../../graph/use-pages';
import { filterOf, orderOf } from '../../risks/register/register-search';
import { councilsOf } from './rows-search';

const OverseenRisks = graphql(`
  query OverseenRisks(
    $regionCode: String
    $councils: [String!]
    $filter: RiskFilter
    $orderBy: RiskOrder
    $isReversed: Boolean
    $asOf: Date
    $since: Date!
    $withMovement: Boolean!
    $after: String
  ) {
    overseenRisks(
      regionCode: $regionCode
      councils: $councils
      filter: $filter
      orderBy: $orderBy
      isReversed: $isReversed
      asOf: $asOf
      first: 50
      after: $after
    ) {
      nodes {
        ...RegisterRisk
        mostScore
        council {
          id
          slug
          shortName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type OverseenRisk = OverseenRisksQuery['overseenRisks']['nodes'][number];
const pick = (result: OverseenRisksQuery) => result.overseenRisks;

/** The risks that the address asks for. */
export function useRows(): Pages<OverseenRisk, OverseenRisksQuery> {
  const search = useSearch({ from: '/frame/overview/risks' });
  const { region, on, since } = search;
  return usePages(
    OverseenRisks,
    {
      regionCode: region ?? null,
      councils: councilsOf(search),
      filter: filterOf({ ...search, region: undefined }),
      ...orderOf(search),
      asOf: on ?? null,
      since: since ?? '2000-01-01',
      withMovement: since !== undefined,
    },
    pick,
  );
}
