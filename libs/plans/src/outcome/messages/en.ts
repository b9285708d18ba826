import type { et } from './et.js';

export const en = {
  'plans.outcome.subject.decided':
    '{at, select, seminar {Decisions of the seminar: {seminar}} other {Decisions of the council: {council}}}',
  'plans.outcome.subject.thanks': 'Thank you, a decision is fulfilled: {ref}',
  'plans.outcome.subject.corrected': '{count, plural, one {Corrected decision: {ref}} other {Corrected decisions: {council}}}',
  'plans.outcome.heading.corrected': '{count, plural, one {A decision was corrected} other {Decisions were corrected}}',
  'plans.outcome.intro.corrected':
    'Dear {name}, {count, plural, one {you were told of this decision before in other words. What stands is what you read here.} other {you were told of these decisions before in other words. What stands is what you read here.}}',
  'plans.outcome.corrected': 'corrected',
  'plans.outcome.heading.decided': 'Decisions',
  'plans.outcome.heading.thanks': 'A decision is fulfilled. Thank you!',
  'plans.outcome.intro.decided':
    'Hello, {name}! Here are the decisions {at, select, seminar {of the seminar “{seminar}”} other {of the council}}, and how they stand.',
  'plans.outcome.intro.thanks':
    'Hello, {name}! What was decided {at, select, seminar {at the seminar “{seminar}”} other {by the council}} has been done. Thank you to everybody who helped.',
  'plans.outcome.button': '{count, plural, one {See the decision} other {See the decisions}}',
  'plans.outcome.why':
    'You get this mail because {at, select, seminar {you were invited to this seminar} other {you sit in the council}}. Council: {council}.',
  'plans.outcome.whyDoer':
    'You get this mail because your institution did something that {count, plural, one {this decision} other {these decisions}} asked for. Council: {council}.',
  'plans.outcome.addressees': 'To: {addressees}',
  'plans.outcome.shownBy': 'Fulfilled on {day}: {how}',
  'plans.outcome.repealed': 'Repealed on {day}: {reason}',
  'plans.outcome.superseded': 'In its place: {by}',
  'plans.outcome.doneBy': 'Done by: {names}',
  'plans.outcome.doneByWhom': 'To be done by: {names}',
  'plans.outcome.stillOpen': 'Still under way: {names}',
  'plans.outcome.doerBy': '{name} ({day})',
  'problem.nothing-to-tell': 'Everybody whom a mail reaches has been told of all decisions already.',
  'problem.outcome-is-being-sent': 'The mails of the last sending are still being written. Wait a moment and try again.',
  'plans.outcome.votes': 'Vote: {votesFor} for, {votesAgainst} against, {votesAbstained} abstained',
  'plans.outcome.voters': '{vote}: {names}',
  'plans.outcome.dissent': 'Dissenting opinion: {text}',
  'plans.outcome.conflict': 'Conflict of interest: {text}',
} satisfies Record<keyof typeof et, string>;
