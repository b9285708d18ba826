import { graphql } from '../../../graph/generated';

export const Submission = graphql(`
  fragment Submission on RiskSubmission {
    id
    number
    likelihood
    overallImpact
    score
    level
    confidence
    reason
    createdAt
    impacts {
      dimension
      value
      reason
    }
    matrix {
      id
      version
      names {
        ...Words
      }
      dimensions {
        key
        label {
          ...Words
        }
      }
    }
    institution {
      id
      name
    }
    person {
      id
      name
    }
  }
`);

export const RoundOfRisk = graphql(`
  fragment RoundOfRisk on RoundRisk {
    id
    isOpen
    round {
      id
      title
      kind
      dueOn
      closedAt
    }
    progress {
      submitted
      expected
    }
    silent {
      id
      name
    }
    viewerInstitutions {
      id
      name
    }
    submissions {
      ...Submission
    }
    result {
      id
      score
      level
      matrix {
        id
      }
    }
  }
`);

export const Dissent = graphql(`
  fragment Dissent on AssessmentDissent {
    id
    reason
    institution {
      id
      name
    }
    submission {
      id
      likelihood
      overallImpact
      score
      level
      reason
      matrix {
        id
      }
    }
  }
`);
