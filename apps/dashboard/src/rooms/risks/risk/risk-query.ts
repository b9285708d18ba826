import { graphql } from '../../../graph/generated';
import type { RiskPageQuery } from '../../../graph/generated/graphql';

export const RiskPageDocument = graphql(`
  query RiskPage($id: ID!) {
    risk(id: $id) {
      id
      ref
      title
      class
      eventType
      status
      version
      isMalicious
      isCrossBorder
      horizonMonths
      identifiedOn
      description
      scenario
      worstScenario
      causes
      consequences
      vulnerableGroups
      affectedServices
      treatment
      origin
      originNote
      isPublic
      publicText
      trend
      reviewDueOn
      reviewedOn
      isReviewOverdue
      isOnOtherMatrix
      viewerCanEdit
      viewerCanReopen
      viewerCanComment
      viewerCanSeeReadings
      viewerCanSeeTrail
      changedAt
      lastChangedBy {
        id
        name
      }
      mark {
        basis
        from
        until
        holder
        isCurrent
      }
      council {
        id
        name
        slug
        riskSettings {
          matrix {
            id
            version
            names {
              ...Words
            }
            likelihoods {
              value
              lowPercent
              highPercent
              label {
                ...Words
              }
            }
            impacts {
              value
              label {
                ...Words
              }
            }
            dimensions {
              key
              label {
                ...Words
              }
            }
          }
        }
      }
      regions {
        id
        name
      }
      ownerInstitution {
        id
        name
      }
      ownerPerson {
        id
        name
      }
      leadAssessorInstitution {
        id
        name
      }
      contributors {
        id
        name
      }
      inherent {
        ...Position
      }
      current {
        ...Position
      }
      target {
        ...Position
      }
      assessments {
        ...AssessmentLine
      }
      ...TreatmentParts
      rounds {
        ...RoundOfRisk
      }
      ...RiskMeasures
      comments(first: 20) {
        totalCount
        nodes {
          ...CommentLine
        }
        pageInfo {
          hasNextPage
        }
      }
      steps {
        id
        number
        status
        reason
        cause
        createdAt
        person {
          id
          name
        }
      }
    }
  }
`);

export type RiskData = RiskPageQuery['risk'];
