import { graphql } from '../../../graph/generated';
import type { DryRunRemindersQuery, DryRunSilentQuery } from '../../../graph/generated/graphql';

export const DryRunReminders = graphql(`
  query DryRunReminders($councilId: ID!, $on: Date!, $after: String) {
    reminderDryRun(councilId: $councilId, on: $on) {
      isWorkingDay
      reminders(first: 25, after: $after) {
        totalCount
        nodes {
          id
          personName
          occurrence
          delivery
          sendsAt
          rule {
            id
            name
            validFrom
          }
          audience
          seminar {
            id
            title
          }
          risk {
            id
            ref
            title
            mark {
              isCurrent
            }
          }
          actionItem {
            id
            ref
            title
            isRestricted
          }
          object
          countedFrom
          count
          institution {
            id
            name
          }
          statusRound {
            id
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

export const DryRunSilent = graphql(`
  query DryRunSilent($councilId: ID!, $on: Date!, $after: String) {
    reminderDryRun(councilId: $councilId, on: $on) {
      silent(first: 25, after: $after) {
        totalCount
        nodes {
          id
          personName
          silence
          delivery
          sendsAt
          rule {
            id
            name
            validFrom
          }
          audience
          seminar {
            id
            title
          }
          risk {
            id
            ref
            title
            mark {
              isCurrent
            }
          }
          actionItem {
            id
            ref
            title
            isRestricted
          }
          object
          countedFrom
          count
          institution {
            id
            name
          }
          statusRound {
            id
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

export const DryRunNextDay = graphql(`
  query DryRunNextDay($councilId: ID!, $on: Date!) {
    reminderDryRun(councilId: $councilId, on: $on) {
      nextDay
    }
  }
`);

export type ForeseenReminder = DryRunRemindersQuery['reminderDryRun']['reminders']['nodes'][number];
export type SilentReminder = DryRunSilentQuery['reminderDryRun']['silent']['nodes'][number];

export const pickReminders = (result: DryRunRemindersQuery) => result.reminderDryRun.reminders;
export const pickSilent = (result: DryRunSilentQuery) => result.reminderDryRun.silent;
