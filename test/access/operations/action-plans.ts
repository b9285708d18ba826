import { input, today, type Operations } from '../operation.js';
import { READERS, SCORERS, SEMINAR_READERS, WRITERS } from '../roles.js';

/** Action plans with their priorities, goals and indicators. */
export const ACTION_PLANS: Operations = {
  actionPlans: {
    query: 'query($councilId: ID!, $search: String) { actionPlans(councilId: $councilId, filter: { search: $search }) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: READERS,
    lists: ({ planId }) => planId,
  },
  actionPlan: { query: 'query($id: ID!) { actionPlan(id: $id) { id } }', variables: ({ planId }) => ({ id: planId }), ok: READERS },
  createActionPlan: {
    query: input('createActionPlan'),
    variables: ({ councilId }) => ({ input: { councilId, title: 'New', periodFrom: '2027-01-01', periodTo: '2027-12-31' } }),
    ok: WRITERS,
    // Guests and partners of a seminar see the council.
    sees: SEMINAR_READERS,
  },
  updateActionPlan: {
    query: input('updateActionPlan'),
    variables: ({ planId }) => ({ input: { id: planId, version: 1, title: 'Changed' } }),
    ok: WRITERS,
  },
  amendActionPlan: {
    query: input('amendActionPlan'),
    variables: ({ adoptedPlanId, planDecisionId }) => ({
      input: { id: adoptedPlanId, version: 1, decisionId: planDecisionId, summary: 'More money', budgetEuros: 1, indicators: [] },
    }),
    ok: WRITERS,
  },
  openConsultation: {
    query: input('openConsultation'),
    variables: ({ planId }) => ({ input: { id: planId, version: 1, until: today() } }),
    ok: WRITERS,
  },
  giveOpinion: {
    query: input('giveOpinion'),
    variables: ({ consultedPlanId, institutionId }) => ({ input: { planId: consultedPlanId, institutionId, text: 'Good' } }),
    ok: SCORERS,
  },
  returnActionPlanToDraft: {
    query: input('returnActionPlanToDraft'),
    variables: ({ consultedPlanId }) => ({ input: { id: consultedPlanId, version: 1 } }),
    ok: WRITERS,
  },
  adoptActionPlan: {
    query: input('adoptActionPlan'),
    variables: ({ planId, planDecisionId }) => ({ input: { id: planId, version: 1, decisionId: planDecisionId } }),
    ok: WRITERS,
  },
  closeActionPlan: {
    query: input('closeActionPlan'),
    variables: ({ adoptedPlanId }) => ({ input: { id: adoptedPlanId, version: 1, closingReport: 'Done' } }),
    ok: WRITERS,
  },
  addPlanPriority: {
    query: input('addPlanPriority'),
    variables: ({ planId, riskId }) => ({ input: { planId, text: 'New', needs: [{ riskId }] } }),
    ok: WRITERS,
  },
  updatePlanPriority: {
    query: input('updatePlanPriority'),
    variables: ({ planPriorityId, planDecisionId }) => ({
      input: { id: planPriorityId, version: 1, text: 'Changed', needs: [{ decisionId: planDecisionId }] },
    }),
    ok: WRITERS,
  },
  movePlanPriority: {
    query: input('movePlanPriority'),
    variables: ({ planPriorityId }) => ({ input: { id: planPriorityId, version: 1, position: 1 } }),
    ok: WRITERS,
  },
  removePlanPriority: {
    query: input('removePlanPriority'),
    variables: ({ planPriorityId }) => ({ input: { id: planPriorityId, version: 1 } }),
    ok: WRITERS,
  },
  updatePlanGoal: {
    query: input('updatePlanGoal'),
    variables: ({ planGoalId }) => ({ input: { id: planGoalId, version: 1, text: 'Changed' } }),
    ok: WRITERS,
  },
  movePlanGoal: {
    query: input('movePlanGoal'),
    variables: ({ planGoalId }) => ({ input: { id: planGoalId, version: 1, position: 1 } }),
    ok: WRITERS,
  },
  removePlanGoal: {
    query: input('removePlanGoal'),
    variables: ({ planGoalId }) => ({ input: { id: planGoalId, version: 1 } }),
    ok: WRITERS,
  },
  updateGoalIndicator: {
    query: input('updateGoalIndicator'),
    variables: ({ goalIndicatorId }) => ({ input: { id: goalIndicatorId, version: 1, unit: 'km' } }),
    ok: WRITERS,
  },
  moveGoalIndicator: {
    query: input('moveGoalIndicator'),
    variables: ({ goalIndicatorId }) => ({ input: { id: goalIndicatorId, version: 1, position: 1 } }),
    ok: WRITERS,
  },
  removeGoalIndicator: {
    query: input('removeGoalIndicator'),
    variables: ({ goalIndicatorId }) => ({ input: { id: goalIndicatorId, version: 1 } }),
    ok: WRITERS,
  },
  addPlanGoal: {
    query: input('addPlanGoal'),
    variables: ({ planPriorityId }) => ({ input: { priorityId: planPriorityId, text: 'New' } }),
    ok: WRITERS,
  },
  addGoalIndicator: {
    query: input('addGoalIndicator'),
    variables: ({ planGoalId }) => ({
      input: {
        ...{ goalId: planGoalId, name: 'New', unit: '%', baseline: 1, baselineOn: '2026-01-01' },
        ...{ target: 2, targetOn: '2026-12-31' },
      },
    }),
    ok: WRITERS,
  },
  recordMeasurement: {
    query: input('recordMeasurement'),
    variables: ({ adoptedIndicatorId }) => ({
      input: { indicatorId: adoptedIndicatorId, version: 1, measuredOn: '2026-02-01', value: 1.5 },
    }),
    ok: WRITERS,
  },
};
