import { ANSWER, input, type Operations } from '../operation.js';
import { EVERYBODY, INVITERS, ORGANISERS, SEMINAR_READERS } from '../roles.js';

/** Who is invited to seminars, answers and comes, and the mails of it. */
export const INVITATIONS: Operations = {
  cancelSeminar: {
    query: input('cancelSeminar'),
    variables: ({ seminarId }) => ({ input: { id: seminarId, version: 1, reason: 'Storm' } }),
    ok: ORGANISERS,
    sees: SEMINAR_READERS,
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
  repeatInvitation: {
    query: input('repeatInvitation'),
    variables: ({ sentDeliveryId }) => ({ input: { id: sentDeliveryId } }),
    ok: INVITERS,
    refusal: 'NOT_FOUND',
    administrator: 'FORBIDDEN',
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
};
