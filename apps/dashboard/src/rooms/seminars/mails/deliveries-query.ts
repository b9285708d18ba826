import { graphql } from '../../../graph/generated';
import type { SeminarDeliveriesQuery } from '../../../graph/generated/graphql';

export const SeminarDeliveries = graphql(`
  query SeminarDeliveries($id: ID!, $after: String, $state: DeliveryState) {
    seminar(id: $id) {
      id
      deliveries(first: 25, after: $after, state: $state) {
        nodes {
          id
          kind
          state
          address
          personName
          language
          attempts
          problem
          smtpResponse
          createdAt
          acceptedAt
          nextAttemptAt
          viewerCanRepeat
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type Delivery = SeminarDeliveriesQuery['seminar']['deliveries']['nodes'][number];

export const pickDeliveries = (result: SeminarDeliveriesQuery) => result.seminar.deliveries;
