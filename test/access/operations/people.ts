import { NOBODYS, input, today, type Operations } from '../operation.js';
import { EVERYBODY, INVITERS, KEEPERS, ORGANISERS, SEAT_READERS, SEMINAR_READERS, SETTERS, SIGNED_IN } from '../roles.js';

/** One's own things, without a council; institutions, which are public bodies; people, read only with reason; the trail. */
export const PEOPLE: Operations = {
  viewer: { query: '{ viewer { person { id } } }', ok: EVERYBODY, isPublic: true, hidden: 'ok' },
  regions: { query: '{ regions(first: 1) { nodes { id } } }', ok: SIGNED_IN, hidden: 'ok' },
  requestSignIn: {
    query: 'mutation($email: String!) { requestSignIn(email: $email) }',
    variables: ({ personId }) => ({ email: `${personId}@example.org` }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  signIn: {
    query: 'mutation { signIn(token: "not-a-token-of-ours-but-long-enough-to-be-one") { person { id } } }',
    ok: [],
    isPublic: true,
    refusal: 'INVALID sign-in-link-unknown token',
    hidden: 'INVALID sign-in-link-unknown token',
    administrator: 'INVALID sign-in-link-unknown token',
  },
  signOut: { query: 'mutation { signOut }', ok: EVERYBODY, isPublic: true, hidden: 'ok' },
  endSession: {
    query: input('endSession', '').replace('{  }', ''),
    variables: () => ({ input: { id: NOBODYS } }),
    ok: [],
    refusal: 'NOT_FOUND',
    hidden: 'NOT_FOUND',
    administrator: 'NOT_FOUND',
  },
  updateOwnLanguage: {
    query: input('updateOwnLanguage', 'person { id }'),
    variables: () => ({ input: { language: 'en' } }),
    ok: SIGNED_IN,
    hidden: 'ok',
  },
  auditTrail: {
    query: 'query($rowId: ID) { auditTrail(rowId: $rowId, first: 100) { nodes { rowId } } }',
    variables: ({ membershipId }) => ({ rowId: membershipId }),
    ok: ['secretary', 'chair', 'administrator'],
    lists: ({ membershipId }) => membershipId,
  },
  // Institutions are public bodies: everybody signed in may read them, their people only with reason
  institutions: { query: '{ institutions(search: "Subject", first: 100) { nodes { id } } }', ok: SIGNED_IN, hidden: 'ok' },
  institution: {
    query: 'query($id: ID!) { institution(id: $id) { id } }',
    variables: ({ institutionId }) => ({ id: institutionId }),
    ok: SIGNED_IN,
    hidden: 'ok',
  },
  persons: {
    // By a name of its own: subjects of all cases are more than a page.
    query: 'query($councilId: ID, $search: String) { persons(councilId: $councilId, search: $search, first: 100) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: SEAT_READERS,
    lists: ({ personId }) => personId,
  },
  person: {
    query: 'query($id: ID!) { person(id: $id) { id } }',
    variables: ({ personId }) => ({ id: personId }),
    ok: SEMINAR_READERS,
  },
  createInstitution: {
    query: input('createInstitution'),
    variables: ({ otherInstitutionId }) => ({ input: { name: `New ${otherInstitutionId}`, kind: 'NGO' } }),
    ok: [...ORGANISERS, 'administrator'],
    hidden: 'ok',
  },
  updateInstitution: {
    query: input('updateInstitution'),
    variables: ({ institutionId, versions }) => ({ input: { id: institutionId, version: versions.institution, phone: '+372 5550 0000' } }),
    ok: KEEPERS,
    hidden: 'FORBIDDEN',
  },
  createPerson: {
    query: input('createPerson'),
    variables: ({ institutionId, personId }) => ({
      input: { firstName: 'New', lastName: 'Person', email: `new.${personId}@example.org`, language: 'et', institutionId, role: 'STAFF' },
    }),
    ok: KEEPERS,
    hidden: 'FORBIDDEN',
  },
  updatePerson: {
    query: input('updatePerson'),
    variables: ({ personId }) => ({ input: { id: personId, version: 1, phone: '+372 5550 0000' } }),
    ok: KEEPERS,
    sees: SEMINAR_READERS,
  },
  addAffiliation: {
    query: input('addAffiliation'),
    variables: ({ otherPersonId, institutionId }) => ({ input: { personId: otherPersonId, institutionId, role: 'STAFF' } }),
    // A lead may add whom they may contact; this person is of another institution.
    ok: SETTERS,
    sees: SEAT_READERS,
  },
  updateAffiliation: {
    query: input('updateAffiliation'),
    variables: ({ affiliationId }) => ({ input: { id: affiliationId, version: 1, role: 'LEAD', jobTitle: 'Changed' } }),
    ok: ['secretary', 'lead', 'administrator'],
  },
  endAffiliation: {
    query: input('endAffiliation'),
    variables: ({ affiliationId }) => ({ input: { id: affiliationId, version: 1, validTo: today() } }),
    ok: KEEPERS,
  },
  // Regions are public, too
  region: {
    query: 'query($id: ID!) { region(id: $id) { id } }',
    variables: ({ regionId }) => ({ id: regionId }),
    ok: SIGNED_IN,
    hidden: 'ok',
  },
  createRegion: {
    query: input('createRegion'),
    variables: ({ regionId }) => ({ input: { country: 'LV', code: regionId.slice(0, 20), kind: 'COUNTRY', name: 'New' } }),
    ok: ['administrator'],
    hidden: 'FORBIDDEN',
  },
  updateRegion: {
    query: input('updateRegion'),
    variables: ({ regionId }) => ({ input: { id: regionId, version: 1, name: 'Changed' } }),
    ok: ['administrator'],
    hidden: 'FORBIDDEN',
  },
  endRegion: {
    query: input('endRegion'),
    variables: ({ regionId }) => ({ input: { id: regionId, version: 1 } }),
    ok: ['administrator'],
    hidden: 'FORBIDDEN',
  },
  resendDelivery: {
    query: input('resendDelivery'),
    variables: ({ deliveryId }) => ({ input: { id: deliveryId } }),
    ok: INVITERS,
    refusal: 'NOT_FOUND',
    administrator: 'FORBIDDEN',
  },
};
