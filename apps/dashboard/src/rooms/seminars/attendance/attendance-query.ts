import { graphql } from '../../../graph/generated';
import type { SeminarAttendanceQuery } from '../../../graph/generated/graphql';

export const SeminarAttendance = graphql(`
  query SeminarAttendance($id: ID!) {
    seminar(id: $id) {
      id
      state
      mode
      days {
        id
        date
        viewerCanRecordAttendance
        viewerCanAddWalkIn
        attendanceCounts {
          present
          substitute
          online
          absent
          unrecorded
        }
        attendanceByInstitution {
          institution {
            id
            name
          }
          present
          substitute
          online
          absent
          unrecorded
        }
        attendees {
          id
          institutionName
          response
          days
          substituteName
          person {
            id
            name
          }
          attendances {
            id
            state
            substituteName
            day {
              id
            }
          }
        }
      }
    }
  }
`);

export type Attended = SeminarAttendanceQuery['seminar'];
export type AttendedDay = Attended['days'][number];
export type Attendee = AttendedDay['attendees'][number];
