import { input, today, type Operations } from '../operation.js';
import { DECIDERS, INVITERS, SEAT_READERS, SEMINAR_READERS } from '../roles.js';

/** Decisions, and telling of them. */
export const DECISIONS: Operations = {
  decisions: {
    query: 'query($councilId: ID!, $search: String) { decisions(councilId: $councilId, filter: { search: $search }) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: SEAT_READERS,
    lists: ({ decisionId }) => decisionId,
  },
  decision: {
    query: 'query($id: ID!) { decision(id: $id) { id } }',
    variables: ({ decisionId }) => ({ id: decisionId }),
    ok: SEAT_READERS,
  },
  recordDecision: {
    query: input('recordDecision'),
    variables: ({ councilId, reportableSeminarId, heldSessionId }) => ({
      input: {
        ...{ councilId, kind: 'AGREED', text: 'New', decidedOn: today(), councilIds: [], votes: [] },
        ...{ seminarId: reportableSeminarId, sessionId: heldSessionId },
      },
    }),
    ok: DECIDERS,
    sees: SEMINAR_READERS,
  },
  updateDecision: {
    query: input('updateDecision'),
    variables: ({ decisionId, reportableSeminarId, heldSessionId }) => ({
      input: { id: decisionId, version: 1, text: 'Changed', seminarId: reportableSeminarId, sessionId: heldSessionId, councilIds: [] },
    }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  supersedeDecision: {
    query: input('supersedeDecision'),
    variables: ({ decisionId, otherDecisionId }) => ({ input: { id: decisionId, version: 1, supersededById: otherDecisionId } }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  fulfilDecision: {
    query: input('fulfilDecision'),
    variables: ({ decisionId }) => ({ input: { id: decisionId, version: 1, how: 'Done' } }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  repealDecision: {
    query: input('repealDecision'),
    variables: ({ decisionId }) => ({ input: { id: decisionId, version: 1, reason: 'Gone' } }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  outcomePreview: {
    query: 'query($seminarId: ID!) { outcomePreview(seminarId: $seminarId) { recipients { personId } } }',
    variables: ({ reportableSeminarId }) => ({ seminarId: reportableSeminarId }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  decisionOutcomePreview: {
    query: 'query($decisionId: ID!) { decisionOutcomePreview(decisionId: $decisionId) { recipients { personId } } }',
    variables: ({ decisionId }) => ({ decisionId }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  fulfilmentPreview: {
    query: 'query($decisionId: ID!) { fulfilmentPreview(decisionId: $decisionId) { recipients { personId } } }',
    variables: ({ decisionId }) => ({ decisionId }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  sendDecision: {
    query: input('sendDecision'),
    variables: ({ decisionId }) => ({ input: { id: decisionId } }),
    ok: DECIDERS,
    sees: SEAT_READERS,
  },
  sendDecisions: {
    query: input('sendDecisions'),
    variables: ({ reportableSeminarId }) => ({ input: { seminarId: reportableSeminarId } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
};
