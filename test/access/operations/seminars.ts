import { input, type Operations } from '../operation.js';
import { INVITERS, NOBODY, ORGANISERS, SEAT_READERS, SEMINAR_READERS, SIGNED_IN, WRITERS } from '../roles.js';

/** Seminars with their agenda, topics and checklist. */
export const SEMINARS: Operations = {
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
};
