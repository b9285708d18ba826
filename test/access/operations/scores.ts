import { input, today, type Operations } from '../operation.js';
import { READERS, SCORERS, SEMINAR_READERS, SETTERS, SIGNED_IN, WRITERS } from '../roles.js';

/** How risks are scored: matrices, rounds, proposed scores. */
export const SCORES: Operations = {
  riskMatrices: { query: '{ riskMatrices { id } }', ok: SIGNED_IN, hidden: 'ok' },
  riskMatrix: {
    query: 'query($id: ID!) { riskMatrix(id: $id) { id } }',
    variables: ({ rows }) => ({ id: rows['risk_matrices'] }),
    ok: SIGNED_IN,
    hidden: 'ok',
  },
  updateRiskSettings: {
    query: input('updateRiskSettings', 'lowDays'),
    variables: ({ councilId, versions }) => ({ input: { councilId, version: versions.riskSettings, lowDays: 1461 } }),
    ok: SETTERS,
  },
  assessmentRound: {
    query: 'query($id: ID!) { assessmentRound(id: $id) { id } }',
    variables: ({ roundId }) => ({ id: roundId }),
    ok: READERS,
  },
  openAssessmentRound: {
    query: input('openAssessmentRound'),
    variables: ({ councilId, riskId }) => ({ input: { councilId, title: 'New', dueOn: today(), riskIds: [riskId] } }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  closeAssessmentRound: {
    query: input('closeAssessmentRound'),
    variables: ({ roundId }) => ({ input: { id: roundId, version: 1 } }),
    ok: WRITERS,
  },
  submitAssessment: {
    query: input('submitAssessment'),
    variables: ({ roundId, roundRiskId, institutionId }) => ({
      input: {
        roundId,
        riskId: roundRiskId,
        institutionId,
        likelihood: 1,
        impacts: [{ dimension: 'ECONOMIC', value: 1 }],
        confidence: 'LOW',
        reason: 'Subject',
      },
    }),
    ok: SCORERS,
  },
  moderateAssessment: {
    query: input('moderateAssessment'),
    variables: ({ riskId }) => ({
      input: {
        riskId,
        version: 1,
        kind: 'CURRENT',
        likelihood: 1,
        impacts: [{ dimension: 'ECONOMIC', value: 1 }],
        confidence: 'LOW',
        reason: 'Subject',
      },
    }),
    ok: WRITERS,
  },
  confirmProposedScore: {
    query: input('confirmProposedScore'),
    variables: ({ proposalId }) => ({ input: { proposalId, version: 1, confidence: 'LOW', reason: 'Subject' } }),
    ok: WRITERS,
  },
  declineProposedScore: {
    query: input('declineProposedScore'),
    variables: ({ proposalId }) => ({ input: { proposalId, version: 1, reason: 'Subject' } }),
    ok: WRITERS,
  },
  recomputeProposedScore: {
    query: input('recomputeProposedScore'),
    variables: ({ proposalId }) => ({ input: { proposalId, version: 1 } }),
    ok: WRITERS,
  },
};
