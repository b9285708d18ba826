import { graphql } from '../../../../graph/generated';
import type { CalendarFeedsQuery } from '../../../../graph/generated/graphql';

export const CalendarFeeds = graphql(`
  query CalendarFeeds {
    viewer {
      calendarFeeds {
        id
        kind
        path
        createdAt
        lastFetchedOn
        council {
          id
          name
        }
      }
    }
  }
`);

export const MakeCalendarFeed = graphql(`
  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
    makeCalendarFeed(input: $input) {
      id
    }
  }
`);

export const RenewCalendarFeed = graphql(`
  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {
    renewCalendarFeed(input: $input) {
      id
      path
    }
  }
`);

export const RevokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input)
  }
`);

export type Feed = NonNullable<CalendarFeedsQuery['viewer']>['calendarFeeds'][number];
