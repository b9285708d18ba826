import { Tokens } from '@app/kernel';
import { unsubscribePath } from '@app/mail';
import { TEST_SECRET } from '../support/house.js';
import {
  DECIDERS,
  EVERYBODY,
  INVITERS,
  KEEPERS,
  NOBODY,
  ORGANISERS,
  SEAT_READERS,
  READERS,
  SCORERS,
  SEMINAR_READERS,
  SETTERS,
  SIGNED_IN,
  WRITERS,
  type Role,
} from './roles.js';
import type { Subject } from './subject.js';

/** What an operation answers: done, or the code of the refusal; for lists whether the subject's row is among the rows. */
export type Outcome = 'ok' | 'seen' | 'unseen' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | `INVALID ${string}`;

export interface Operation {
  query: string;
  variables?: (subject: Subject) => Record<string, unknown>;
  /** Who succeeds in their own council. */
  ok: readonly Role[];
  /** Who else may read what the operation is about; READERS unless said. */
  sees?: readonly Role[];
  /** What those are told; FORBIDDEN unless said. */
  refusal?: Outcome;
  /** What all others are told, and everybody in the foreign council. NOT_FOUND: what one may not see does not exist. */
  hidden?: Outcome;
  /** What an administrator, who reads every council, is told in a foreign one; as in the own one unless said. */
  administrator?: Outcome;
  /** Reachable without sign-in. */
  isPublic?: boolean;
  /** What holds before it is asked: SQL as the owner of the tables, harmless when it is run again. */
  given?: (subject: Subject) => string;
  /** For lists: the id that must (not) be in the answer; where `hidden` is said too, it is the answer of all who do not see it. */
  lists?: (subject: Subject) => string;
}

const input = (name: string, fields = 'id') =>
  `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;
const ANSWER = { response: 'ACCEPTED' };
const unsubscribeToken = ({ personId }: Subject) =>
  unsubscribePath(new Tokens(TEST_SECRET), { personId, category: 'DIGEST' }).split('/').at(-1);

/** Every operation of the API and who may do it, as domain.md's table has it. A root field that is missing here fails the walk. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  // First: it looks at each rule with each invitation of the council, and every case below makes one more of both.
  reminderDryRun: {
    query: 'query($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { reminders { totalCount } } }',
    variables: ({ councilId }) => ({ councilId, on: today() }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },

  // Own things, without a council
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

  // Councils
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
  reminderRules: {
    query: 'query($councilId: ID!) { reminderRules(councilId: $councilId) { id } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
    lists: ({ ruleId }) => ruleId,
  },
  createReminderRule: {
    query: input('createReminderRule'),
    variables: ({ councilId }) => ({ input: { councilId, name: 'New', anchor: 'ANSWER_BY', offsetDays: -3 } }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },
  updateReminderRule: {
    query: input('updateReminderRule'),
    variables: ({ ruleId }) => ({ input: { id: ruleId, version: 1, isActive: false } }),
    ok: SETTERS,
  },
  updateReminderLimit: {
    query: input('updateReminderLimit', 'perDay'),
    variables: ({ councilId, versions }) => ({ input: { councilId, version: versions.reminderLimit, perDay: 5 } }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
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

  // Risks
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
    ok: READERS,
    lists: ({ itemId }) => itemId,
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
  reopenRisk: {
    query: input('reopenRisk'),
    variables: ({ closedRiskId }) => ({ input: { id: closedRiskId, version: 1, reason: 'Back' } }),
    ok: WRITERS,
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
  riskWorklist: {
    query: 'query($councilId: ID!, $riskId: ID) { riskWorklist(councilId: $councilId, riskId: $riskId) { nodes { id } } }',
    variables: ({ councilId, riskId }) => ({ councilId, riskId }),
    ok: READERS,
    lists: ({ riskId }) => `NO_OWNER:${riskId}`,
    hidden: 'NOT_FOUND',
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

  // Decisions
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
  // Action items, up to the lead's institution; the first was agreed on with the co-host, whose people read it
  actionItems: {
    query: 'query($councilId: ID, $search: String) { actionItems(councilId: $councilId, filter: { search: $search }) { nodes { id } } }',
    variables: ({ councilId, lastName }) => ({ councilId, search: lastName }),
    ok: SEAT_READERS,
    lists: ({ itemId }) => itemId,
  },
  actionItem: { query: 'query($id: ID!) { actionItem(id: $id) { id } }', variables: ({ itemId }) => ({ id: itemId }), ok: SEAT_READERS },
  // Files of action items, and calendar feeds
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
    variables: ({ councilId, institutionId, personId, riskId, measureId, doneItemId, seminarId }) => ({
      input: {
        ...{ councilId, title: 'New', ownerInstitutionId: institutionId, assigneePersonId: personId, dueOn: inThreeMonths(), seminarId },
        ...{ helperIds: [institutionId], riskIds: [riskId], measureIds: [measureId], dependsOnIds: [doneItemId] },
      },
    }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  updateActionItem: {
    query: input('updateActionItem'),
    variables: ({ itemId, institutionId, personId, riskId, measureId, doneItemId, seminarId }) => ({
      input: {
        ...{ id: itemId, version: 1, title: 'Changed', ownerInstitutionId: institutionId, assigneePersonId: personId, seminarId },
        ...{ helperIds: [institutionId], riskIds: [riskId], measureIds: [measureId], dependsOnIds: [doneItemId] },
      },
    }),
    ok: WRITERS,
    sees: SEAT_READERS,
  },
  // Status rounds.
  statusRounds: {
    query: 'query($councilId: ID!) { statusRounds(councilId: $councilId, first: 100) { nodes { id } } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
    lists: ({ statusRoundId }) => statusRoundId,
    hidden: 'NOT_FOUND',
  },
  statusRound: {
    query: 'query($id: ID!) { statusRound(id: $id) { counts { asked } institutions { standing } } }',
    variables: ({ statusRoundId }) => ({ id: statusRoundId }),
    ok: READERS,
  },
  statusRoundPreview: {
    query: 'query($councilId: ID!) { statusRoundPreview(councilId: $councilId) { institutions { recipients } } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: DECIDERS,
  },
  silentInstitutions: {
    query: 'query($councilId: ID!) { silentInstitutions(councilId: $councilId, days: 1) { totalCount } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
  },
  startStatusRound: {
    query: input('startStatusRound'),
    variables: ({ councilId, seminarId }) => ({ input: { councilId, seminarId, askedUntil: today() } }),
    given: ({ councilId }) =>
      `update status_rounds set closed_at = now(), ended = 'CLOSED' where council_id = '${councilId}' and closed_at is null`,
    ok: DECIDERS,
    sees: SEMINAR_READERS,
  },
  closeStatusRound: {
    query: input('closeStatusRound'),
    variables: ({ statusRoundId }) => ({ input: { id: statusRoundId, version: 1 } }),
    ok: DECIDERS,
  },
  remindStatusRound: {
    query: input('remindStatusRound'),
    variables: ({ statusRoundId }) => ({ input: { id: statusRoundId, version: 1 } }),
    ok: DECIDERS,
  },
  updateStatusRoundSettings: {
    query: input('updateStatusRoundSettings', 'version'),
    variables: ({ councilId, versions }) => ({ input: { councilId, version: versions.statusRoundSettings, lengthDays: 9 } }),
    ok: SETTERS,
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

  // Seminars
  seminars: {
    query: 'query($councilId: ID) { seminars(councilId: $councilId, first: 100) { nodes { id } } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: SEMINAR_READERS,
    lists: ({ seminarId }) => seminarId,
  },
  seminar: { query: 'query($id: ID!) { seminar(id: $id) { id } }', variables: ({ seminarId }) => ({ id: seminarId }), ok: SEMINAR_READERS },
  // Names of councils alone; who plans no seminars gets none of them.
  hostCandidates: { query: '{ hostCandidates { id } }', ok: SIGNED_IN, hidden: 'ok' },
  createSeminar: {
    query: input('createSeminar'),
    variables: ({ councilId }) => ({
      input: { title: 'New', kind: 'SEMINAR', mode: 'ONLINE', leadCouncilId: councilId, hosts: [], days: [], rooms: [] },
    }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  updateSeminar: {
    query: input('updateSeminar'),
    variables: ({ seminarId }) => ({ input: { id: seminarId, version: 1, title: 'Changed' } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  planSeminar: {
    query: input('planSeminar'),
    variables: ({ draftSeminarId }) => ({ input: { id: draftSeminarId, version: 1 } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  holdSeminar: {
    query: input('holdSeminar'),
    variables: ({ heldSeminarId }) => ({ input: { id: heldSeminarId, version: 1 } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  reportSeminar: {
    query: input('reportSeminar'),
    variables: ({ reportableSeminarId }) => ({ input: { id: reportableSeminarId, version: 1 } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  cancelSeminar: {
    query: input('cancelSeminar'),
    variables: ({ seminarId }) => ({ input: { id: seminarId, version: 1, reason: 'Storm' } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  addAgendaSession: {
    query: input('addAgendaSession'),
    variables: ({ seminarId, dayId, roomId }) => ({
      input: { seminarId, dayId, roomId, title: 'New', kind: 'DISCUSSION', startsAt: '13:00', endsAt: '14:00' },
    }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  updateAgendaSession: {
    query: input('updateAgendaSession'),
    variables: ({ sessionId }) => ({ input: { id: sessionId, version: 1, title: 'Changed' } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  moveAgendaSession: {
    query: input('moveAgendaSession'),
    variables: ({ sessionId, dayId, roomId }) => ({ input: { id: sessionId, version: 1, dayId, roomId, startsAt: '12:00' } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  removeAgendaSession: {
    query: input('removeAgendaSession'),
    variables: ({ sessionId }) => ({ input: { id: sessionId, version: 1 } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  cloneSeminar: {
    query: input('cloneSeminar'),
    variables: ({ seminarId }) => ({ input: { seminarId, startsOn: '2035-05-15' } }),
    ok: WRITERS,
    sees: SEMINAR_READERS,
  },
  // Here the council is asked; until it accepts, nobody else of it sees the question.
  acceptHosting: {
    query: input('acceptHosting'),
    variables: ({ askedHostId }) => ({ input: { id: askedHostId } }),
    ok: ['secretary', 'chair'],
    sees: NOBODY,
  },
  declineHosting: {
    query: input('declineHosting'),
    variables: ({ askedHostId }) => ({ input: { id: askedHostId, reason: 'No time' } }),
    ok: ['secretary', 'chair'],
    sees: NOBODY,
  },
  addChecklistItem: {
    query: input('addChecklistItem'),
    variables: ({ seminarId }) => ({ input: { seminarId, daysBefore: 14, text: 'New' } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  updateChecklistItem: {
    query: input('updateChecklistItem'),
    variables: ({ checklistItemId }) => ({ input: { id: checklistItemId, version: 1, text: 'Changed' } }),
    ok: ORGANISERS,
    sees: SEAT_READERS,
  },
  tickChecklistItem: {
    query: input('tickChecklistItem'),
    variables: ({ checklistItemId }) => ({ input: { id: checklistItemId, version: 1, isDone: true } }),
    ok: ORGANISERS,
    sees: SEAT_READERS,
  },
  removeChecklistItem: {
    query: input('removeChecklistItem'),
    variables: ({ checklistItemId }) => ({ input: { id: checklistItemId, version: 1 } }),
    ok: ORGANISERS,
    sees: SEAT_READERS,
  },
  proposeAgendaTopic: {
    query: input('proposeAgendaTopic'),
    variables: ({ seminarId }) => ({ input: { seminarId, title: 'New', kind: 'DISCUSSION', minutes: 45 } }),
    // Whoever reads a host council and belongs somewhere.
    ok: SEAT_READERS.filter((role) => role !== 'administrator'),
    sees: SEMINAR_READERS,
  },
  // Of somebody else: a proposal is between its proposer and those who organise.
  acceptAgendaTopic: {
    query: input('acceptAgendaTopic'),
    variables: ({ topicId, dayId, roomId }) => ({ input: { id: topicId, version: 1, dayId, roomId, startsAt: '13:00', endsAt: '14:00' } }),
    ok: ORGANISERS,
    sees: INVITERS,
    administrator: 'NOT_FOUND',
  },
  postponeAgendaTopic: {
    query: input('postponeAgendaTopic'),
    variables: ({ topicId }) => ({ input: { id: topicId, version: 1 } }),
    ok: ORGANISERS,
    sees: INVITERS,
    administrator: 'NOT_FOUND',
  },
  declineAgendaTopic: {
    query: input('declineAgendaTopic'),
    variables: ({ topicId }) => ({ input: { id: topicId, version: 1, reason: 'Too late' } }),
    ok: ORGANISERS,
    sees: INVITERS,
    administrator: 'NOT_FOUND',
  },
  chooseAudience: {
    query: input('chooseAudience'),
    variables: ({ seminarId }) => ({ input: { seminarId, version: 1, institutionIds: [], personIds: [] } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  previewInvitations: {
    query: input('previewInvitations', 'withoutAddress'),
    variables: ({ seminarId }) => ({ input: { seminarId } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  sendInvitations: {
    query: input('sendInvitations'),
    variables: ({ seminarId }) => ({ input: { seminarId, version: 1 } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  renewInvitationLink: {
    query: input('renewInvitationLink'),
    variables: ({ invitationId }) => ({ input: { invitationId, version: 1 } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  recordAnswer: {
    query: input('recordAnswer'),
    variables: ({ invitationId }) => ({ input: { invitationId, version: 1, ...ANSWER } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  offerPlace: {
    query: input('offerPlace'),
    variables: ({ waitingInvitationId }) => ({ input: { invitationId: waitingInvitationId } }),
    ok: INVITERS,
    sees: SEMINAR_READERS,
  },
  recordAttendance: {
    query: input('recordAttendance'),
    variables: ({ reportableSeminarId: seminarId, heldDayId: dayId, heldInvitationId: invitationId }) => ({
      input: { seminarId, dayId, entries: [{ invitationId, state: 'PRESENT' }] },
    }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  addWalkIn: {
    query: input('addWalkIn'),
    variables: ({ reportableSeminarId: seminarId, heldDayId: dayId, otherPersonId: personId }) => ({
      input: { seminarId, dayId, personId },
    }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  resendDelivery: {
    query: input('resendDelivery'),
    variables: ({ deliveryId }) => ({ input: { id: deliveryId } }),
    ok: INVITERS,
    refusal: 'NOT_FOUND',
    administrator: 'FORBIDDEN',
  },
  repeatInvitation: {
    query: input('repeatInvitation'),
    variables: ({ sentDeliveryId }) => ({ input: { id: sentDeliveryId } }),
    ok: INVITERS,
    refusal: 'NOT_FOUND',
    administrator: 'FORBIDDEN',
  },
  deliveredMail: {
    query: 'query($id: ID!) { deliveredMail(deliveryId: $id) { subject } }',
    variables: ({ sentDeliveryId }) => ({ id: sentDeliveryId }),
    ok: [...INVITERS, 'administrator'],
    refusal: 'NOT_FOUND',
  },

  sendingProgress: {
    query: 'subscription($id: ID!) { sendingProgress(seminarId: $id) { total } }',
    variables: ({ seminarId }) => ({ id: seminarId }),
    ok: [...INVITERS, 'administrator'],
    sees: SEMINAR_READERS,
  },

  // The one thing a token is for: it needs no sign-in, and being signed in neither helps nor harms
  invitation: {
    query: 'query($token: String!) { invitation(token: $token) { response } }',
    variables: ({ token }) => ({ token }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  answerInvitation: {
    query: input('answerInvitation', 'response'),
    variables: ({ token }) => ({ input: { token, ...ANSWER } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  // The link of a mail, whose token in `subject.ts` is the id of the person whom it was sent to: for whoever holds it, as that person
  ownItems: {
    query: 'query($token: String!) { ownItems(token: $token) { totalCount } }',
    variables: ({ personId }) => ({ token: personId }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  reportByLink: {
    query: input('reportByLink'),
    variables: ({ personId, itemId }) => ({ input: { token: personId, id: itemId, version: 1, note: 'Said' } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  completeByLink: {
    query: input('completeByLink'),
    variables: ({ personId, itemId }) => ({ input: { token: personId, id: itemId, version: 1 } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  requestExtensionByLink: {
    query: input('requestExtensionByLink'),
    variables: ({ personId, itemId }) => ({ input: { token: personId, itemId, version: 1, toDueOn: inThreeMonths(), reason: 'Later' } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  // Nobody's own: told already, like that of `removeEvidence`
  removeEvidenceByLink: {
    query: input('removeEvidenceByLink'),
    variables: ({ personId, evidenceId }) => ({ input: { token: personId, id: evidenceId } }),
    ok: [],
    isPublic: true,
    refusal: 'FORBIDDEN',
    hidden: 'FORBIDDEN',
  },
  revokeUpdateLink: {
    query: input('revokeUpdateLink', '').replace('{  }', ''),
    variables: ({ personId }) => ({ input: { token: personId } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  requestUpdateLink: {
    query: input('requestUpdateLink', '').replace('{  }', ''),
    variables: ({ personId }) => ({ input: { token: personId } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  revokeOwnUpdateLink: {
    query: input('revokeOwnUpdateLink', '').replace('{  }', ''),
    variables: () => ({ input: { id: NOBODYS } }),
    ok: [],
    refusal: 'NOT_FOUND',
    hidden: 'NOT_FOUND',
    administrator: 'NOT_FOUND',
  },
  // Telling of decisions, and what mails one wants
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
  // By a link, as anybody; who is signed in needs none: unsubscribe.spec.ts.
  mailChoices: {
    query: 'query($token: String) { mailChoices(token: $token) { language } }',
    variables: (subject) => ({ token: unsubscribeToken(subject) }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },
  chooseMail: {
    query: input('chooseMail', 'language'),
    variables: (subject) => ({ input: { token: unsubscribeToken(subject), category: 'DIGEST', isOn: true } }),
    ok: EVERYBODY,
    isPublic: true,
    hidden: 'ok',
  },

  // Action plans
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
  // The next agenda.
  putFollowUpOnAgenda: {
    query: input('putFollowUpOnAgenda'),
    variables: ({ seminarId }) => ({ input: { seminarId } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
  },
  recordMeasurement: {
    query: input('recordMeasurement'),
    variables: ({ adoptedIndicatorId }) => ({
      input: { indicatorId: adoptedIndicatorId, version: 1, measuredOn: '2026-02-01', value: 1.5 },
    }),
    ok: WRITERS,
  },
};

const NOBODYS = '00000000-0000-4000-8000-000000000000';
const inThreeMonths = (): string => new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
/** A spreadsheet that changes the title of a risk. */
const fileOf = (riskId: string): string => Buffer.from(`id;title\n${riskId};Changed`).toString('base64');
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Tallinn' });
