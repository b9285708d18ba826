import { graphql } from '../../../graph/generated';

export const MeasureLine = graphql(`
  fragment MeasureLine on Measure {
    id
    ref
    title
    description
    phase
    decisionLevel
    state
    costEuros
    fundingSource
    priority
    dueOn
    inPlaceOn
    isLate
    evidence
    dropReason
    isPublic
    publicText
    version
    viewerCanEdit
    ...MeasureItems
    effect {
      likelihood
      impacts {
        dimension
        value
      }
    }
    effectMatrix {
      id
    }
    gap {
      id
      description
    }
    responsibleInstitution {
      id
      name
    }
    partners {
      id
      name
    }
    risks {
      id
      ref
      title
      mark {
        isCurrent
      }
    }
  }
`);

export const GapLine = graphql(`
  fragment GapLine on CapabilityGap {
    id
    description
    group
    importance
    decisionLevel
    closedOn
    closeReason
    version
    viewerCanEdit
    measures {
      id
      ref
      title
    }
  }
`);

export const ProposalLine = graphql(`
  fragment ProposalLine on ScoreProposal {
    id
    version
    likelihood
    overallImpact
    score
    level
    isStale
    proposedOn
    viewerCanDecide
    impacts {
      dimension
      value
    }
    basis {
      id
      likelihood
      impacts {
        dimension
        value
      }
    }
    measure {
      id
      ref
      title
    }
  }
`);

export const RiskMeasures = graphql(`
  fragment RiskMeasures on Risk {
    measures {
      ...MeasureLine
    }
    capabilityGaps {
      ...GapLine
    }
    proposedScores {
      ...ProposalLine
    }
  }
`);
