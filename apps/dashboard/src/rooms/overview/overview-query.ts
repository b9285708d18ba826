import { graphql } from '../../graph/generated';
import type { CountyOverviewQuery } from '../../graph/generated/graphql';

export const OverviewLevels = graphql(`
  fragment OverviewLevels on LevelCounts {
    veryHigh
    high
    medium
    low
    notScored
  }
`);

export const OverviewRiskRow = graphql(`
  fragment OverviewRiskRow on OverviewRisk {
    id
    ref
    title
    eventType
    trend
    isRestricted
    mostScore
    isOnOtherMatrix
    current {
      score
      level
    }
    owner {
      id
      name
    }
    council {
      id
      shortName
      slug
    }
  }
`);

export const OverviewOverdue = graphql(`
  fragment OverviewOverdue on OverdueInstitutions {
    count
    institutionCount
    rows {
      institution {
        id
        name
      }
      count
      oldestDueOn
      things {
        kind
        dueOn
        measure {
          id
          title
        }
        item {
          id
          ref
          title
          isRestricted
        }
        about {
          id
          ref
          title
          isRestricted
          council {
            slug
            shortName
          }
        }
      }
    }
  }
`);

/** What an official wants to know first: what is high, and who is late. */
export const OverviewCoreDocument = graphql(`
  query OverviewCore($regionCode: String!) {
    countyOverview(regionCode: $regionCode) {
      region {
        id
        code
        name
      }
      high {
        count
        rows {
          ...OverviewRiskRow
        }
      }
      overdue {
        ...OverviewOverdue
      }
    }
  }
`);

export const CountyOverviewDocument = graphql(`
  query CountyOverview($regionCode: String!, $since: Date) {
    countyOverview(regionCode: $regionCode, since: $since) {
      since
      region {
        id
        code
        name
      }
      levels {
        ...OverviewLevels
      }
      levelsThen {
        ...OverviewLevels
      }
      councils {
        count
        rows {
          council {
            id
            name
            slug
          }
          levels {
            ...OverviewLevels
          }
          levelsThen {
            ...OverviewLevels
          }
          worse
          overdue
        }
      }
      high {
        count
        rows {
          ...OverviewRiskRow
        }
      }
      worse {
        count
        rows {
          risk {
            ...OverviewRiskRow
          }
          then {
            score
            level
          }
        }
      }
      overdue {
        ...OverviewOverdue
      }
      seminars {
        count
        rows {
          id
          title
          state
          startsOn
          endsOn
          councils {
            id
            shortName
          }
          invited
          answered
          seats
          covered
          quorum
          quorumIsReached
          tasks
          tasksDone
          tasksOverdue
        }
      }
      silent {
        count
        rows {
          council {
            id
            name
            slug
          }
          reasons
          lastSeminarOn
          registerChangedOn
          assessedOn
        }
      }
    }
  }
`);

export type Overview = CountyOverviewQuery['countyOverview'];
