import type { et } from './et.js';

export const en = {
  'plans.decisionKind.DECIDED': 'decided',
  'plans.decisionKind.AGREED': 'agreed',
  'plans.decisionKind.NOTED': 'taken note of',
  'plans.decisionKind.PROPOSED': 'proposed',
  'plans.decisionKind.RECOMMENDED': 'recommended',
  'plans.decisionState.IN_FORCE': 'in force',
  'plans.decisionState.FULFILLED': 'fulfilled',
  'plans.decisionState.SUPERSEDED': 'superseded',
  'plans.decisionState.REPEALED': 'repealed',
  'problem.session-has-decisions':
    'Decisions were made at this item of the agenda, so it cannot be removed. Change its title, hours or room instead.',
  'problem.host-has-decisions': 'This council made decisions at the seminar, so it has to stay among the hosts.',
  'problem.before-the-seminar': 'The first day of the seminar was {day}. Choose that day or a later one.',
  'problem.seminar-of-other-councils': 'The council does not host this seminar. Choose one that it hosted, or none.',
  'problem.seminar-was-cancelled': 'The seminar was cancelled. Choose another one, or none.',
  'problem.seminar-without-days': 'The seminar has no days yet. Give it days, or choose another one.',
  'problem.session-of-another-seminar': 'This item is on the agenda of another seminar. Choose one of this seminar.',
  'problem.votes-incomplete': 'Give all three counts: for, against and abstained. Leave all of them empty where nobody counted.',
  'problem.decision-of-another-year': 'Its number is of {year}, so the day has to be of that year. Record a decision of another year anew.',
  'problem.after-council-closed': 'The council was closed on {day}. Choose that day or an earlier one.',
  'problem.decision-has-ended':
    'This decision is no longer in force: it was fulfilled, superseded or repealed. Choose one that is in force.',
  'problem.decision-of-another-council': 'Only a decision of the same council can take the place of this one.',
  'problem.supersedes-itself': 'A decision cannot take its own place. Choose another one.',
  'problem.superseding-is-older': 'A decision cannot be older than the one whose place it takes.',
  'problem.before-decided': 'The decision was made on {day}. Choose that day or a later one.',
} satisfies Record<keyof typeof et, string>;
