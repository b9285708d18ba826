import { graphql } from '../../../graph/generated';
import type { AcceptanceLineFragment, ReviewLineFragment } from '../../../graph/generated/graphql';

export const AcceptanceLine = graphql(`
  fragment AcceptanceLine on RiskAcceptance {
    id
    reason
    acceptedOn
    expiresOn
    level
    score
    endedOn
    endedBecause
    matrix {
      id
    }
    approver {
      id
      name
    }
  }
`);

export const ReviewLine = graphql(`
  fragment ReviewLine on RiskReview {
    id
    reviewedOn
    reason
    level
    status
    nextDueOn
    person {
      id
      name
    }
  }
`);

/** What the panel of treatment and its dialogs ask of a risk. */
export const TreatmentParts = graphql(`
  fragment TreatmentParts on Risk {
    viewerCanAccept
    viewerCanReview
    reviewDays
    council {
      riskSettings {
        veryHighDays
        highDays
        mediumDays
        lowDays
      }
    }
    matrix {
      id
    }
    acceptance {
      ...AcceptanceLine
    }
    acceptances {
      ...AcceptanceLine
    }
    reviews {
      ...ReviewLine
    }
  }
`);

export type Acceptance = AcceptanceLineFragment;
export type Review = ReviewLineFragment;

/** Somebody should think of what comes next this long before the last day of an acceptance. */
export const SOON_DAYS = 60;
