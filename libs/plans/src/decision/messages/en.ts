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
  'problem.before-the-seminar': 'The first day of the seminar was {day}. Choose that day or a later one.',
  'problem.session-of-another-seminar': 'This item is on the agenda of another seminar. Choose one of this seminar.',
  'problem.votes-incomplete': 'Give all three counts: for, against and abstained. Leave all of them empty where nobody counted.',
  'problem.decision-of-another-year': 'Its number is of {year}, so the day has to be of that year. Record a decision of another year anew.',
  'problem.after-council-closed': 'The council was closed on {day}. Choose that day or an earlier one.',
  'problem.decision-has-ended':
    'This decision is no longer in force: it was fulfilled, superseded or repealed. Choose one that is in force.',
  'problem.supersedes-itself': 'A decision cannot take its own place. Choose another one.',
  'problem.item-due-before-decided':
    '{ref} was due on {day}: it cannot have been decided later. Choose an earlier day, or first move the due date of an action that is open.',
  'problem.plan-closed-before-decided': 'This decision adopted the plan “{plan}”, which was closed on {day}. Choose an earlier day.',
  'problem.adoption-after-amendment': 'This decision adopted the plan “{plan}”, which another one amended on {day}. Choose an earlier day.',
  'problem.amendment-before-adoption': 'This decision amended the plan “{plan}”, which was adopted on {day}. Choose a later day.',
  'problem.superseding-is-older': 'A decision cannot be older than the one whose place it takes.',
  'problem.before-decided': 'The decision was made on {day}. Choose that day or a later one.',
  'problem.plan-hangs-on-decision': 'This decision adopted or amended {plan}. Choose a kind that binds the council: decided or agreed.',
  'problem.items-are-the-secretarys-to-enter':
    'Only the secretary of the council enters actions. Leave them out and ask the secretary to add them.',
  'plans.vote.FOR': 'for',
  'plans.vote.AGAINST': 'against',
  'plans.vote.ABSTAINED': 'abstained',
  'plans.vote.NOT_VOTING': 'withdrew',
  'problem.had-no-vote':
    '{institution} was no voting member of a council that decided on {day}. Leave it out of the vote, or change the day of the decision.',
  'problem.votes-contradict':
    'By name {count, plural, =0 {nobody} one {# institution} other {# institutions}} voted like this. Change who voted how, or leave this count out.',
  'problem.too-many-decisions': 'There are more than {most, number} decisions. Narrow the list down.',
} satisfies Record<keyof typeof et, string>;
