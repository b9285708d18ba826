// The question for a register, which leaves with the click that leads there (routes.ts); the page picks it up (use-register.ts).
import { askAhead } from '../../../graph/ahead';
import { graphql } from '../../../graph/generated';
import type { RegisterQueryVariables } from '../../../graph/generated/graphql';
import { knownViewer } from '../../../graph/viewer';
import { filterOf, orderOf, type RegisterSearch } from './register-search';

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
      matrixId
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
export const Register = graphql(`
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
      viewerCanRead
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

export function registerVariables(slug: string, search: RegisterSearch): RegisterQueryVariables {
  const { on, since } = search;
  return {
    slug,
    filter: filterOf(search),
    ...orderOf(search),
    asOf: on ?? null,
    since: since ?? '2000-01-01',
    withMovement: since !== undefined,
  };
}

/** Without a council in the address it is the viewer's own register; as long as nobody knows who that is, the page asks. */
export function askForRegister(search: RegisterSearch): void {
  const viewer = knownViewer();
  const slug = viewer && (search.council ?? viewer.firstRegister?.slug);
  if (slug !== undefined) askAhead(Register, registerVariables(slug, search));
}
