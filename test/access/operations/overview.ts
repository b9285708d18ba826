import { type Operations } from '../operation.js';
import { READERS } from '../roles.js';

/** What officials compare. */
export const OVERVIEW: Operations = {
  // Regions are everybody's; whose councils are told of them is what the rows below say.
  countyOverview: {
    query: 'query($code: String!) { countyOverview(regionCode: $code) { councils { rows { council { id } } } } }',
    variables: () => ({ code: 'EE' }),
    ok: READERS,
    lists: ({ councilId }) => councilId,
  },
  councilComparison: {
    query: 'query($ids: [ID!]) { councilComparison(councilIds: $ids) { councils { council { id } } } }',
    variables: ({ councilId }) => ({ ids: [councilId] }),
    ok: READERS,
    lists: ({ councilId }) => councilId,
  },
  overseenRisks: {
    query: 'query($slugs: [String!], $search: String) { overseenRisks(councils: $slugs, filter: { search: $search }) { nodes { id } } }',
    variables: ({ slug, lastName }) => ({ slugs: [slug], search: lastName }),
    ok: READERS,
    lists: ({ riskId }) => riskId,
  },
  lateMeasures: {
    query: 'query($id: ID!) { lateMeasures(institutionId: $id) { nodes { id } } }',
    variables: ({ otherInstitutionId }) => ({ id: otherInstitutionId }),
    ok: READERS,
    lists: ({ measureId }) => measureId,
  },
  lateActionItems: {
    query: 'query($id: ID!) { lateActionItems(institutionId: $id) { nodes { id } } }',
    variables: ({ institutionId }) => ({ id: institutionId }),
    // The co-host agreed on it, too.
    ok: [...READERS, 'coSecretary'],
    lists: ({ itemId }) => itemId,
  },
};
