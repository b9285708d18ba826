import type { et } from './et';

export const en = {
  'seminars.hosting.title': '{lead} asks you to host together',
  'seminars.hosting.text':
    'For now you see the plan of the seminar and none of its people. If {council} agrees, your members are invited, too, and you organise it together.',
  'seminars.hosting.accept': 'Agree',
  'seminars.hosting.acceptAsk': 'Do you host the seminar together?',
  'seminars.hosting.acceptText':
    'The members of your council come among those invited, and the secretaries of both councils see each other’s members. Hosts, too: {council}.',
  'seminars.hosting.accepted': 'You are a co-host now.',
  'seminars.hosting.decline': 'Decline …',
  'seminars.hosting.declineSubmit': 'Decline',
  'seminars.hosting.declineTitle': 'Declining: {council}',
  'seminars.hosting.declined': 'The leading council sees your answer.',
  'seminars.hosting.reason': 'Reason',
  'seminars.hosting.reasonHint': 'The secretary of the leading council reads it. You do not see the seminar any more afterwards.',
  'seminars.hosting.because': 'reason: {reason}',
  'seminars.hosting.notAccepted':
    '{count, plural, one {{councils} has not agreed to host yet: its seats are not on the list. You can send to the others.} other {{councils} have not agreed to host yet: their seats are not on the list. You can send to the others.}}',
  'seminars.quota.title': 'Quotas by council',
  'seminars.quota.line': '{council}: {counts}; quota {quota}',
  'seminars.quota.audience': '{count} to be invited',
  'seminars.quota.invited': '{count} invited',
  'seminars.quota.coming': '{count, plural, one {# comes in person} other {# come in person}}',
  'seminars.quota.over': '{count, plural, one {# person over the quota} other {# people over the quota}}',
} satisfies Record<keyof typeof et, string>;
