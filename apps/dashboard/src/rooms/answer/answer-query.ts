import { graphql } from '../../graph/generated';
import type { AnswerSheetQuery } from '../../graph/generated/graphql';

export const AnswerSheet = graphql(`
  query AnswerSheet($token: String!) {
    invitation(token: $token) {
      seminarTitle
      seminarState
      kind
      mode
      hosts
      contact {
        name
        address
        phone
      }
      aims
      targetGroup
      expectedOutcome
      onlineUrl
      answerBy
      timeZone
      personName
      institutionName
      signedInName
      language
      response
      answeredAt
      chosenDays
      substituteName
      substituteEmail
      needs
      comment
      waitingPosition
      placeIsFree
      isOpen
      closedBecause
      cancelReason
      substitutesAllowed
      substitutes
      days {
        ...SeminarDayLine
      }
      sessions {
        dayId
        title
        kind
        startsAt
        endsAt
        roomName
        followUp {
          items
          late
        }
        speakers
      }
    }
  }
`);

export type Sheet = AnswerSheetQuery['invitation'];
