import { inThreeMonths, input, type Operations } from '../operation.js';
import { READERS, WRITERS } from '../roles.js';

/** What is done about risks: measures, gaps, acceptances, reviews. */
export const MEASURES: Operations = {
  acceptRisk: {
    query: input('acceptRisk'),
    variables: ({ scoredRiskId }) => ({ input: { riskId: scoredRiskId, version: 1, reason: 'Borne', expiresOn: inThreeMonths() } }),
    ok: [...WRITERS, 'chair'],
  },
  reviewRisk: {
    query: input('reviewRisk'),
    variables: ({ riskId }) => ({ input: { riskId, version: 1, reason: 'Looked at' } }),
    ok: WRITERS,
  },
  addCapabilityGap: {
    query: input('addCapabilityGap'),
    variables: ({ riskId }) => ({
      input: { riskId, description: 'Subject', group: 'OTHER', importance: 'LOW', decisionLevel: 'OWN' },
    }),
    ok: WRITERS,
  },
  updateCapabilityGap: {
    query: input('updateCapabilityGap'),
    variables: ({ gapId }) => ({ input: { id: gapId, version: 1, importance: 'HIGH' } }),
    ok: WRITERS,
  },
  closeCapabilityGap: {
    query: input('closeCapabilityGap'),
    variables: ({ gapId }) => ({ input: { id: gapId, version: 1, reason: 'Gone' } }),
    ok: WRITERS,
  },
  measures: {
    query: 'query($councilId: ID!, $search: String) { measures(councilId: $councilId, filter: { search: $search }) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: READERS,
    lists: ({ measureId }) => measureId,
    hidden: 'NOT_FOUND',
  },
  measure: { query: 'query($id: ID!) { measure(id: $id) { id } }', variables: ({ measureId }) => ({ id: measureId }), ok: READERS },
  addMeasure: {
    query: input('addMeasure'),
    variables: ({ riskId, gapId, institutionId }) => ({
      input: {
        ...{ riskIds: [riskId], title: 'New', phase: 'RESPONSE', decisionLevel: 'OWN', gapId },
        ...{ responsibleInstitutionId: institutionId, partnerIds: [institutionId] },
      },
    }),
    ok: WRITERS,
  },
  updateMeasure: {
    query: input('updateMeasure'),
    variables: ({ measureId, riskId, gapId, institutionId }) => ({
      input: {
        ...{ id: measureId, version: 1, riskIds: [riskId], title: 'Changed', gapId },
        ...{ responsibleInstitutionId: institutionId, partnerIds: [institutionId] },
      },
    }),
    ok: WRITERS,
  },
  startMeasure: { query: input('startMeasure'), variables: ({ measureId }) => ({ input: { id: measureId, version: 1 } }), ok: WRITERS },
  completeMeasure: {
    query: input('completeMeasure'),
    variables: ({ measureId }) => ({ input: { measureId, version: 1 } }),
    ok: WRITERS,
  },
  dropMeasure: {
    query: input('dropMeasure'),
    variables: ({ measureId }) => ({ input: { id: measureId, version: 1, reason: 'Gone' } }),
    ok: WRITERS,
  },
};
