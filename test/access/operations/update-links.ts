import { NOBODYS, inThreeMonths, input, unsubscribeToken, type Operations } from '../operation.js';
import { EVERYBODY, INVITERS } from '../roles.js';

/** What a mail's link opens, and what mails one wants. */
export const UPDATE_LINKS: Operations = {
  deliveredMail: {
    query: 'query($id: ID!) { deliveredMail(deliveryId: $id) { subject } }',
    variables: ({ sentDeliveryId }) => ({ id: sentDeliveryId }),
    ok: [...INVITERS, 'administrator'],
    refusal: 'NOT_FOUND',
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
};
