// What several pages read of a seminar's parts.
import { graphql } from '../../graph/generated';

export const SeminarDayLine = graphql(`
  fragment SeminarDayLine on SeminarDay {
    id
    date
    startsAt
    endsAt
    venueName
    venueAddress
    dayLeader {
      id
      name
    }
  }
`);

export const RoomLine = graphql(`
  fragment RoomLine on Room {
    id
    name
    capacity
  }
`);

export const SendingFigures = graphql(`
  fragment SendingFigures on SendingProgress {
    total
    waiting
    accepted
    failed
    cancelled
    isFinished
    startedAt
    finishedAt
  }
`);
