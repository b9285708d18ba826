import { graphql } from '../../../graph/generated';
import type { SeminarAgendaQuery } from '../../../graph/generated/graphql';

export const SeminarAgenda = graphql(`
  query SeminarAgenda($id: ID!) {
    seminar(id: $id) {
      id
      state
      viewerCanEdit
      days {
        id
        date
        startsAt
        endsAt
        venueName
        dayLeader {
          id
          name
        }
      }
      rooms {
        id
        name
        capacity
      }
      sessions {
        id
        version
        title
        kind
        startsAt
        endsAt
        description
        followUp {
          items
          late
        }
        day {
          id
        }
        room {
          id
          name
        }
        speakers {
          id
          name
        }
      }
    }
  }
`);

export type Agenda = SeminarAgendaQuery['seminar'];
export type Session = Agenda['sessions'][number];
export type Day = Agenda['days'][number];
export type Room = Agenda['rooms'][number];

/** Where a session stands: its place in the plan. */
export interface Place {
  dayId: string;
  /** Null: for everybody, across all rooms. */
  roomId: string | null;
  startsAt: string;
}
