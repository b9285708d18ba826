import { NOBODYS, fileOf, inThreeMonths, input, type Operations } from '../operation.js';
import { ORGANISERS, READERS, SCORERS, SEAT_READERS, SEMINAR_READERS, WRITERS } from '../roles.js';

/** Action items with what shows how they go, their files, calendar feeds, and the next agenda. */
export const ACTION_ITEMS: Operations = {
  // Action items, up to the lead's institution; the first was agreed on with the co-host, whose people read it
  actionItems: {
    query: 'query($councilId: ID, $search: String) { actionItems(councilId: $councilId, filter: { search: $search }) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: SEAT_READERS,
    lists: ({ itemId }) => itemId,
  },
  actionItem: { query: 'query($id: ID!) { actionItem(id: $id) { id } }', variables: ({ itemId }) => ({ id: itemId }), ok: SEAT_READERS },
  previewActionItemImport: {
    query: input('previewActionItemImport', 'hasVersions'),
    variables: ({ councilId, itemId }) => ({ input: { councilId, fileName: 'actions.csv', content: fileOf(itemId) } }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  importActionItems: {
    query: input('importActionItems', 'changed'),
    variables: ({ councilId, itemId }) => ({
      input: { councilId, fileName: 'actions.csv', content: fileOf(itemId), rows: [{ line: 2, version: 1 }] },
    }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  makeCalendarFeed: {
    query: input('makeCalendarFeed'),
    variables: ({ councilId }) => ({ input: { kind: 'COUNCIL', councilId } }),
    ok: READERS,
    hidden: 'NOT_FOUND',
  },
  renewCalendarFeed: {
    query: input('renewCalendarFeed'),
    variables: () => ({ input: { id: NOBODYS } }),
    ok: [],
    refusal: 'NOT_FOUND',
    hidden: 'NOT_FOUND',
    administrator: 'NOT_FOUND',
  },
  revokeCalendarFeed: {
    query: 'mutation($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) }',
    variables: () => ({ input: { id: NOBODYS } }),
    ok: [],
    refusal: 'NOT_FOUND',
    hidden: 'NOT_FOUND',
    administrator: 'NOT_FOUND',
  },
  followThrough: {
    query: 'query($councilId: ID) { followThrough(councilId: $councilId) { decisions figures { items } } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
  },
  createActionItem: {
    query: input('createActionItem'),
    variables: ({ councilId, institutionId, otherInstitutionId, personId, riskId, measureId, doneItemId, seminarId }) => ({
      input: {
        ...{ councilId, title: 'New', ownerInstitutionId: institutionId, assigneePersonId: personId, dueOn: inThreeMonths(), seminarId },
        ...{ helperIds: [otherInstitutionId], riskIds: [riskId], measureIds: [measureId], dependsOnIds: [doneItemId] },
      },
    }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  updateActionItem: {
    query: input('updateActionItem'),
    variables: ({ itemId, institutionId, otherInstitutionId, personId, riskId, measureId, doneItemId, seminarId }) => ({
      input: {
        ...{ id: itemId, version: 1, title: 'Changed', ownerInstitutionId: institutionId, assigneePersonId: personId, seminarId },
        ...{ helperIds: [otherInstitutionId], riskIds: [riskId], measureIds: [measureId], dependsOnIds: [doneItemId] },
      },
    }),
    ok: WRITERS,
    sees: SEAT_READERS,
  },
  reportProgress: {
    query: input('reportProgress'),
    variables: ({ itemId }) => ({ input: { id: itemId, version: 1, state: 'IN_PROGRESS', progressPercent: 10 } }),
    ok: SCORERS,
    sees: SEAT_READERS,
  },
  completeActionItem: {
    query: input('completeActionItem'),
    variables: ({ itemId }) => ({ input: { id: itemId, version: 1, note: 'Done' } }),
    ok: SCORERS,
    sees: SEAT_READERS,
  },
  // Told already: its sender is told so, everybody else that it is not theirs.
  removeEvidence: {
    query: input('removeEvidence'),
    variables: ({ evidenceId }) => ({ input: { id: evidenceId } }),
    ok: [],
    sees: SEAT_READERS,
  },
  itemEvidence: {
    query: 'query($id: ID!) { itemEvidence(id: $id) { id } }',
    variables: ({ evidenceId }) => ({ id: evidenceId }),
    ok: SEAT_READERS,
  },
  verifyActionItem: {
    query: input('verifyActionItem'),
    variables: ({ doneItemId }) => ({ input: { id: doneItemId, version: 1 } }),
    ok: WRITERS,
  },
  returnActionItem: {
    query: input('returnActionItem'),
    variables: ({ doneItemId }) => ({ input: { id: doneItemId, version: 1, reason: 'Missing' } }),
    ok: WRITERS,
  },
  dropActionItem: {
    query: input('dropActionItem'),
    variables: ({ itemId }) => ({ input: { id: itemId, version: 1, reason: 'Gone' } }),
    ok: WRITERS,
    sees: SEAT_READERS,
  },
  requestExtension: {
    query: input('requestExtension'),
    variables: ({ itemId }) => ({ input: { itemId, version: 1, toDueOn: inThreeMonths(), reason: 'Late' } }),
    ok: SCORERS,
    sees: SEAT_READERS,
  },
  decideExtension: {
    query: input('decideExtension'),
    variables: ({ extensionId }) => ({ input: { id: extensionId, version: 1, isGranted: true } }),
    ok: WRITERS,
  },
  withdrawExtension: {
    query: input('withdrawExtension'),
    variables: ({ extensionId }) => ({ input: { id: extensionId, version: 1 } }),
    ok: SCORERS,
  },
  putFollowUpOnAgenda: {
    query: input('putFollowUpOnAgenda'),
    variables: ({ seminarId }) => ({ input: { seminarId } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
};
