import { input, today, type Operations } from '../operation.js';
import { SEAT_READERS, SEMINAR_READERS, SETTERS } from '../roles.js';

/** Councils, who sits in them, and regions, which are public, too. */
export const COUNCILS: Operations = {
  councils: { query: '{ councils(first: 100) { nodes { id } } }', ok: SEMINAR_READERS, lists: ({ councilId }) => councilId },
  council: { query: 'query($id: ID) { council(id: $id) { id } }', variables: ({ councilId }) => ({ id: councilId }), ok: SEMINAR_READERS },
  createCouncil: {
    query: input('createCouncil'),
    variables: ({ personId }) => ({ input: { name: `New ${personId}`, shortName: 'New', kind: 'SAFETY' } }),
    ok: ['administrator'],
    refusal: 'FORBIDDEN',
    hidden: 'FORBIDDEN',
  },
  updateCouncil: {
    query: input('updateCouncil'),
    variables: ({ councilId, versions }) => ({ input: { id: councilId, version: versions.council, shortName: 'Changed' } }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },
  addMembership: {
    query: input('addMembership'),
    variables: ({ councilId, otherInstitutionId }) => ({ input: { councilId, institutionId: otherInstitutionId } }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },
  updateMembership: {
    query: input('updateMembership'),
    variables: ({ membershipId }) => ({ input: { id: membershipId, version: 1, voting: false } }),
    ok: SETTERS,
    sees: SEAT_READERS,
  },
  endMembership: {
    query: input('endMembership'),
    variables: ({ membershipId }) => ({ input: { id: membershipId, version: 1, validTo: today(), reason: 'Merged' } }),
    ok: SETTERS,
    sees: SEAT_READERS,
  },
  assignSeat: {
    query: input('assignSeat'),
    variables: ({ leadMembershipId, personId }) => ({ input: { membershipId: leadMembershipId, personId, role: 'MEMBER' } }),
    ok: SETTERS,
    sees: SEAT_READERS,
  },
  updateSeat: {
    query: input('updateSeat'),
    variables: ({ seatId }) => ({ input: { id: seatId, version: 1, role: 'OBSERVER' } }),
    ok: SETTERS,
    sees: SEAT_READERS,
  },
  updateSeatSubstitutes: {
    query: input('updateSeatSubstitutes'),
    variables: ({ seatId }) => ({ input: { id: seatId, version: 1, substitutePersonIds: [] } }),
    ok: SETTERS,
    sees: SEAT_READERS,
  },
  endSeat: {
    query: input('endSeat'),
    variables: ({ seatId }) => ({ input: { id: seatId, version: 1, validTo: today(), reason: 'Replaced' } }),
    ok: SETTERS,
    sees: SEAT_READERS,
  },
};
