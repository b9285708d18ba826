import { graphql } from '../../../graph/generated';
import type { PlanPageQuery } from '../../../graph/generated/graphql';

export const PlanPageDocument = graphql(`
  query PlanPage($id: ID!) {
    actionPlan(id: $id) {
      id
      title
      vision
      periodFrom
      periodTo
      budgetEuros
      fundingSources
      state
      consultationUntil
      adoptedOn
      closedOn
      closingReport
      version
      lack
      viewerCanEdit
      viewerCanClose
      burnUp {
        on
        items
        done
        verified
        planned
      }
      council {
        id
        slug
        viewerCanKeepActionItems
        partnerCouncils {
          id
          name
        }
        actionPlans(first: 100) {
          nodes {
            id
            title
            state
            periodFrom
            periodTo
            councils {
              id
              isLead
            }
          }
        }
      }
      councils {
        id
        name
        isLead
      }
      adoptedByDecision {
        ...PlanDecisionName
        state
        endedOn
      }
      decisionsInForce {
        ...PlanDecisionName
      }
      previousPlan {
        id
        title
      }
      rolledOverItemCount
      rolledOverTo {
        id
        title
      }
      opinions {
        id
        text
        version
        changedAt
        institution {
          id
          name
        }
        person {
          id
          name
        }
      }
      opinionInstitutions {
        id
        name
      }
      amendments {
        id
        amendedOn
        summary
        indicators {
          indicatorId
          name
          unit
          baseline
          baselineOn
          target
          targetOn
        }
        decision {
          ...PlanDecisionName
        }
        person {
          id
          name
        }
      }
      indicatorCounts {
        total
        onTrack
        offTrack
        notMeasured
        unmeasured
      }
      openActionItemCount
      actionItems {
        ...ItemLine
        goal {
          id
        }
      }
      priorities {
        id
        text
        version
        needs {
          id
          note
          risk {
            id
            ref
            title
          }
          decision {
            ...PlanDecisionName
          }
          seminar {
            id
            title
            startsAt
          }
        }
        goals {
          id
          text
          version
          indicators {
            ...IndicatorParts
          }
        }
      }
    }
  }
`);

export const PlanDecisionName = graphql(`
  fragment PlanDecisionName on Decision {
    id
    ref
    text
    decidedOn
  }
`);

export const IndicatorParts = graphql(`
  fragment IndicatorParts on GoalIndicator {
    id
    name
    unit
    baseline
    baselineOn
    target
    targetOn
    version
    progressPercent
    expectedToday
    expectedThen
    track
    measuredEvery
    measurementDueOn
    viewerCanMeasure
    viewerCanAmend
    formerly {
      name
      unit
      baseline
      baselineOn
      target
      targetOn
      until
      decisionRef
    }
    latest {
      value
      measuredOn
    }
    measurements {
      id
      value
      measuredOn
      source
      person {
        id
        name
      }
    }
  }
`);

export type PlanData = PlanPageQuery['actionPlan'];
export type Priority = PlanData['priorities'][number];
export type Goal = Priority['goals'][number];
export type Need = Priority['needs'][number];
export type PlanItem = PlanData['actionItems'][number];
