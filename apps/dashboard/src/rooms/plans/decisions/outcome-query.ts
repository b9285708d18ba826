import { graphql } from '../../../graph/generated';
import type { OutcomePreviewQuery } from '../../../graph/generated/graphql';

export const OutcomePreviewDocument = graphql(`
  query OutcomePreview($seminarId: ID!) {
    outcomePreview(seminarId: $seminarId) {
      decisions {
        decisionId
        ref
        text
        state
        readers
      }
      recipients {
        personId
        name
        decisions
        hasAddress
        hasUnsubscribed
      }
      mails {
        language
        subject
        text
        html
      }
    }
  }
`);

export const SendDecisions = graphql(`
  mutation SendDecisions($input: SendDecisionsInput!) {
    sendDecisions(input: $input) {
      id
    }
  }
`);

export const DecisionsSending = graphql(`
  query DecisionsSending($id: ID!) {
    seminar(id: $id) {
      id
      decisionsSending {
        total
        waiting
        accepted
        failed
        left
        isFinished
        startedAt
      }
    }
  }
`);

export type OutcomePreview = OutcomePreviewQuery['outcomePreview'];
