import type { et } from './et';

export const en = {
  'home.overview': 'Overview: {region}',
  'home.greeting': 'Hello, {name}!',
  'home.tiles.tasks': 'Waiting for you',
  'home.tiles.late': '{count, plural, one {# is overdue} other {# are overdue}}',
  'home.tiles.noneLate': 'Nothing is overdue',
  'home.tiles.next': 'Next seminar',
  'home.tiles.noNext': 'None in sight',
  'home.tiles.answers': 'Invitations answered',
  'home.tiles.noAnswers': 'No invitation has been sent',
  'home.tiles.cadence': 'Regular councils',
  'home.tiles.cadenceHint': 'meet as often as agreed',
  'home.tasks.title': 'Waits for you',
  'home.tasks.none': 'All done',
  'home.tasks.noneHint': 'When an invitation, a score, a deadline or an undelivered mail waits for you, it appears here.',
  'home.tasks.all': 'Show all ({count, number})',
  'home.tasks.fewer': 'Show fewer',
  'home.task.ANSWER_INVITATION': 'Answer the invitation',
  'home.task.PLAN_SEMINAR': 'Finish the plan of the seminar',
  'home.task.SEND_INVITATIONS': '{count, plural, =0 {Send the invitations} one {Send # invitation} other {Send # invitations}}',
  'home.task.MAIL_NOT_DELIVERED': '{count, plural, one {# mail was not delivered} other {# mails were not delivered}}',
  'home.task.CADENCE_BROKEN': 'Plan the next seminar',
  'home.task.SUBSTITUTE_TO_REGISTER': '{count, plural, =0 {Enter the substitutes} one {Enter # substitute} other {Enter # substitutes}}',
  'home.task.HOSTING_ASKED': 'Say whether you host the seminar together',
  'home.task.HOSTING_DECLINED':
    '{count, plural, =0 {A co-host has declined} one {# co-host has declined} other {# co-hosts have declined}}',
  'home.task.CHECKLIST_OVERDUE':
    '{count, plural, =0 {Preparations are overdue} one {# preparation is overdue} other {# preparations are overdue}}',
  'home.task.TOPICS_TO_DECIDE': '{count, plural, =0 {Decide on the topics} one {Decide on # topic} other {Decide on # topics}}',
  'home.task.SCORES_TO_GIVE':
    '{count, plural, =0 {Score in the assessment round} one {Score # risk in the assessment round} other {Score # risks in the assessment round}}',
  'home.task.RESULTS_TO_SET':
    '{count, plural, =0 {Set the results of the assessment round} one {Set the result of # risk} other {Set the results of # risks}}',
  'home.task.REVIEW_DUE': 'Look at your risk again',
  'home.task.REVIEWS_OVERDUE':
    '{count, plural, =0 {Reviews of risks are overdue} one {# review of a risk is overdue} other {# reviews of risks are overdue}}',
  'home.task.ACCEPTANCE_ENDS': 'Decide whether the risk is still accepted',
  'home.task.MEASURE_DUE': 'Complete the measure of your institution',
  'home.task.SCORES_PROPOSED':
    '{count, plural, =0 {Decide on proposed scores} one {Decide on # proposed score} other {Decide on # proposed scores}}',
  'home.task.REGISTER_TO_MEND':
    '{count, plural, =0 {Something in the register does not fit together} one {# thing in the register does not fit together} other {# things in the register do not fit together}}',
  'home.task.STATUS_ROUND_OPEN':
    'Say how it goes: {count, plural, one {# action waits} other {# actions wait}} for your word in a status round',
  'home.task.STATUS_ROUND_ENDED':
    'A status round ended: {count, plural, one {# institution} other {# institutions}} did not report on everything',
  'home.task.ACTION_ITEM_DUE': 'Bring your action to its end, or say how it goes',
  'home.task.ACTION_ITEMS_LATE': '{count, plural, =0 {Actions are late} one {# action is late} other {# actions are late}}',
  'home.task.ACTION_ITEMS_TO_VERIFY':
    '{count, plural, =0 {Verify what is done} one {Verify # action that is done} other {Verify # actions that are done}}',
  'home.task.EXTENSIONS_ASKED':
    '{count, plural, =0 {Answer wishes for a later day} one {Answer # wish for a later day} other {Answer # wishes for a later day}}',
  'home.task.OPINION_AWAITED': 'Say what your institution thinks of the plan',
  'home.task.SEMINAR_DECISIONS_TO_TELL':
    '{count, plural, one {Tell of a decision of the seminar} other {Tell of # decisions of the seminar}}',
  'home.task.DECISION_TO_TELL': 'Tell those concerned of a decision',
  'home.task.late': 'overdue: {when}',
  'home.next.title': 'Next seminars',
  'home.next.all': 'All seminars',
  'home.next.none': 'No seminar in sight',
  'home.next.noneHint': 'When you are invited to a seminar, you see it here.',
  'home.next.noneHintPlan': 'Start to plan the next seminar: days, agenda and invitations.',
  'home.next.plan': 'Plan a seminar',
  'home.councils.own': 'My councils',
  'home.councils.readable': 'Councils',
  'home.councils.none': 'You belong to no council yet',
  'home.councils.noneHint': 'Seats are assigned by the secretary of a council. Ask them if something should be here.',
  'home.councils.substitute': 'Substitute',
  'home.councils.last': 'Last held',
  'home.councils.next': 'Next',
  'home.councils.never': 'not held yet',
  'home.councils.noNext': 'not planned',
} satisfies Record<keyof typeof et, string>;
