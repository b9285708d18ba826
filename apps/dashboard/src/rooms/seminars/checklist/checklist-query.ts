import { graphql } from '../../../graph/generated';
import type { SeminarChecklistQuery } from '../../../graph/generated/graphql';

export const SeminarChecklist = graphql(`
  query SeminarChecklist($id: ID!) {
    seminar(id: $id) {
      id
      viewerCanEditChecklist
      hosts {
        id
        name
      }
      checklist {
        id
        version
        daysBefore
        text
        dueOn
        state
        doneOn
        doneBy {
          id
          name
        }
        responsiblePerson {
          id
          name
        }
        responsibleHost {
          id
          name
        }
      }
    }
  }
`);

export type Prepared = SeminarChecklistQuery['seminar'];
export type ChecklistItem = Prepared['checklist'][number];
