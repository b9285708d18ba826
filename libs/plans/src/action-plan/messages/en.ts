import type { et } from './et.js';

export const en = {
  'problem.decision-before-adoption': 'This decision is older than the adoption of the plan. Choose a later one.',
  'problem.decision-binds-nobody': 'Only what the council decided or agreed on adopts or amends a plan. Choose such a decision.',
  'problem.decision-is-not-in-force': 'This decision is no longer in force. Choose one that is.',
  'problem.indicator-was-measured': 'The indicator was measured already: measurements stay, and the indicator cannot be removed.',
  'problem.measured-before-baseline':
    'An indicator is not measured before the day of its baseline. Choose a later day, or change the day of the baseline.',
  'problem.need-of-another-council':
    'This risk is of another council’s register. Name a risk of the council that leads the plan, or put the need in words.',
  'problem.not-of-this-plan': 'This is not of the same action plan. Choose a place in the same plan.',
  'problem.priority-answers-nothing':
    'A priority answers one need at least. Add a risk, a decision, the outcome of a seminar, or describe the need.',
  'problem.one-need-each': 'A need names one risk, decision or seminar. Add another need for the other.',
  'problem.plan-after-itself': 'A plan follows neither itself nor a plan that follows it. Choose an earlier plan.',
  'problem.plan-is-adopted': 'The plan is adopted. Only a decision of the council changes it: choose “Amend by decision”.',
  'problem.plan-is-closed': 'The plan is closed and stays as it is.',
  'problem.plan-is-not-adopted': 'The plan is not adopted yet. Adopt it by a decision first.',
  'problem.plan-is-not-in-consultation': 'The plan is not in consultation.',
  'problem.plan-of-another-council': 'This is a plan of another council. Choose an earlier plan of the same council.',
  'problem.seminar-has-no-outcome': 'This seminar has not taken place yet. Choose one that has begun.',
  'problem.target-before-baseline': 'The day of the target is to be after the day of the baseline.',
  'problem.target-is-baseline': 'The target is the same as the baseline. Enter what is to be reached.',
  'plans.mail.consultation.subject': 'Your opinion is asked for until {day}: {title}',
  'plans.mail.consultation.heading': 'What does your institution think?',
  'plans.mail.consultation.intro': 'Dear {name}, {council} asks for opinions on the draft of an action plan.',
  'plans.mail.consultation.how':
    'Read the plan and write on its page what your institution thinks. An institution has one opinion and may change it until the end of the last day. Everybody who reads the plan reads it.',
  'plans.mail.consultation.plan': 'Action plan',
  'plans.mail.consultation.council': 'Council',
  'plans.mail.consultation.until': 'Last day',
  'plans.mail.consultation.button': 'Read the plan and give an opinion',
  'plans.mail.consultation.why': 'You get this mail because you have a seat in a council whose plan it is.',
  'problem.opinion-of-no-member': 'This institution is no member of a council whose plan it is.',
  'problem.consultation-is-over': 'The last day for opinions has passed. Turn to the secretary of the council.',
  'problem.consultation-after-period': 'The plan itself ends on {day}. Choose a day until then, or move the end of its period first.',
  'problem.period-ends-in-consultation':
    'Opinions on the plan are awaited until {day}. Choose that day or a later one, or shorten the consultation first.',
  'plans.indicatorTrack.ON_TRACK': 'on track',
  'plans.indicatorTrack.OFF_TRACK': 'off track',
  'plans.indicatorTrack.NOT_MEASURED': 'not measured in time',
  'plans.indicatorTrack.UNMEASURED': 'not measured yet',
  'problem.indicator-of-another-plan': 'This indicator is in another plan. Change it there.',
  'problem.plan-answers-no-need':
    'No priority of the plan answers a need. Add one to a priority: a risk, a decision, the outcome of a seminar or words.',
  'problem.plan-has-no-goals':
    'No priority that answers a need has a goal. Add a goal at least: none can be added once the plan is adopted.',
  'problem.consultation-runs':
    'Opinions are awaited until {day}. Confirm that you end the consultation before that, or adopt the plan after that day.',
} satisfies Record<keyof typeof et, string>;
