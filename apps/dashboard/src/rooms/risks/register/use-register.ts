import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { graphql } from '../../../graph/generated';
import type { RegisterQuery, RegisterRiskFragment } from '../../../graph/generated/graphql';
import { usePages, type Pages } from '../../../graph/use-pages';
import { useViewer } from '../../../graph/viewer';
import { filterOf, orderOf } from './register-search';

/** A risk as a row of a list. */
export const RegisterRisk = graphql(`
  fragment RegisterRisk on Risk {
    id
    ref
    title
    status
    eventType
    trend
    reviewDueOn
    isOnOtherMatrix
    ownerInstitution {
      id
      name
    }
    current {
      score
      level
      matrixId
    }
    target {
      score
      level
    }
    currentThen(asOf: $since) @include(if: $withMovement) {
      score
      level
      matrixId
    }
    mark {
      isCurrent
    }
  }
`);

/** Whose register it is and its first 50 risks: one question, asked by the council's word in the address, so that nothing waits for anything. */
const Register = graphql(`
  query Register(
    $slug: String!
    $filter: RiskFilter
    $orderBy: RiskOrder
    $isReversed: Boolean
    $asOf: Date
    $since: Date!
    $withMovement: Boolean!
    $after: String
  ) {
    council(slug: $slug) {
      id
      name
      slug
      viewerCanEditRisks
      riskViews {
        id
        name
        search
      }
      risks(filter: $filter, orderBy: $orderBy, isReversed: $isReversed, asOf: $asOf, first: 50, after: $after) {
        nodes {
          ...RegisterRisk
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type RegisterCouncil = Omit<RegisterQuery['council'], 'risks'>;
export type RiskRow = RegisterRiskFragment;
const pick = (result: RegisterQuery) => result.council.risks;

interface Register {
  /** What is known of it stays while the list is asked for anew. */
  council: RegisterCouncil | undefined;
  pages: Pages<RiskRow, RegisterQuery>;
  /** Nobody's register is theirs to read. */
  isNobodys: boolean;
}

/** The register that the address asks for; without a council in it the one that the viewer most likely means. */
export function useRegister(): Register {
  const search = useSearch({ from: '/frame/risks' });
  const { firstRegister } = useViewer();
  const slug = search.council ?? firstRegister?.slug;
  const { on, since } = search;
  const pages = usePages(
    Register,
    {
      slug: slug ?? '',
      filter: filterOf(search),
      ...orderOf(search),
      asOf: on ?? null,
      since: since ?? '2000-01-01',
      withMovement: since !== undefined,
    },
    pick,
    { pause: slug === undefined },
  );
  const kept = useRef<RegisterCouncil>(undefined);
  if (pages.data) kept.current = pages.data.council;
  const council = kept.current?.slug === slug ? kept.current : undefined;
  return { council, pages, isNobodys: slug === undefined };
}
