import { NOBODYS, fileOf, input, type Operations } from '../operation.js';
import { EVERYBODY, READERS, SEMINAR_READERS, WRITERS } from '../roles.js';

/** The register of risks. */
export const RISKS: Operations = {
  risks: {
    query: 'query($councilId: ID!, $search: String) { risks(councilId: $councilId, filter: { search: $search }) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: READERS,
    lists: ({ riskId }) => riskId,
    hidden: 'NOT_FOUND',
  },
  risk: { query: 'query($id: ID!) { risk(id: $id) { id } }', variables: ({ riskId }) => ({ id: riskId }), ok: READERS },
  heatMap: {
    query: 'query($councilId: ID!) { heatMap(councilId: $councilId) { notScored } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
  },
  commentRisk: {
    query: input('commentRisk'),
    variables: ({ riskId }) => ({ input: { riskId, text: 'Said' } }),
    ok: READERS.filter((role) => role !== 'official' && role !== 'administrator'),
  },
  withdrawRiskComment: {
    query: input('withdrawRiskComment'),
    variables: ({ rows }) => ({ input: { id: rows['risk_comments'], reason: 'Spam' } }),
    ok: WRITERS,
  },
  saveRiskView: {
    query: input('saveRiskView'),
    variables: ({ councilId, riskId }) => ({ input: { councilId, name: riskId, search: 'level=HIGH' } }),
    ok: READERS,
    hidden: 'NOT_FOUND',
  },
  deleteRiskView: {
    query: 'mutation($input: DeleteRiskViewInput!) { deleteRiskView(input: $input) }',
    variables: () => ({ input: { id: NOBODYS } }),
    ok: [],
    refusal: 'NOT_FOUND',
    hidden: 'NOT_FOUND',
    administrator: 'NOT_FOUND',
  },
  createRisk: {
    query: input('createRisk'),
    variables: ({ councilId }) => ({ input: { councilId, title: 'New', class: 'RISK', eventType: 'RESCUE' } }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  updateRisk: {
    query: input('updateRisk'),
    variables: ({ riskId }) => ({ input: { id: riskId, version: 1, title: 'Changed' } }),
    ok: WRITERS,
  },
  previewRiskImport: {
    query: input('previewRiskImport', 'notInFile'),
    variables: ({ councilId, riskId }) => ({ input: { councilId, fileName: 'register.csv', content: fileOf(riskId) } }),
    ok: WRITERS,
  },
  importRisks: {
    query: input('importRisks', 'changed'),
    variables: ({ councilId, riskId }) => ({
      input: { councilId, fileName: 'register.csv', content: fileOf(riskId), rows: [{ line: 2, version: 1 }] },
    }),
    ok: WRITERS,
  },
  publicRegisters: { query: '{ publicRegisters { slug } }', ok: EVERYBODY, isPublic: true, hidden: 'ok' },
  publicRegister: {
    query: 'query($slug: String!) { publicRegister(slug: $slug) { name } }',
    variables: ({ slug }) => ({ slug }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  openRisk: { query: input('openRisk'), variables: ({ draftRiskId }) => ({ input: { id: draftRiskId, version: 1 } }), ok: WRITERS },
  closeRisk: {
    query: input('closeRisk'),
    variables: ({ riskId }) => ({ input: { id: riskId, version: 1, reason: 'Gone' } }),
    ok: WRITERS,
  },
  reopenRisk: {
    query: input('reopenRisk'),
    variables: ({ closedRiskId }) => ({ input: { id: closedRiskId, version: 1, reason: 'Back' } }),
    ok: WRITERS,
  },
  riskWorklist: {
    query: 'query($councilId: ID!, $riskId: ID) { riskWorklist(councilId: $councilId, riskId: $riskId) { nodes { id } } }',
    variables: ({ councilId, riskId }) => ({ councilId, riskId }),
    ok: READERS,
    lists: ({ riskId }) => `NO_OWNER:${riskId}`,
    hidden: 'NOT_FOUND',
  },
};
