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
  // Action plans
  'problem.decision-before-adoption': 'This decision is older than the adoption of the plan. Choose a later one.',
  'problem.decision-is-not-in-force': 'This decision is no longer in force. Choose one that is.',
  'problem.decision-of-another-council': 'This is a decision of another council. Choose one of the council that leads the plan.',
  'problem.goal-has-items': 'Actions belong to this goal. Give them to another goal first.',
  'problem.indicator-was-measured': 'The indicator was measured already: measurements stay, and the indicator cannot be removed.',
  'problem.measured-before-baseline':
    'An indicator is not measured before the day of its baseline. Choose a later day, or change the day of the baseline.',
  'problem.need-of-another-council':
    'This risk is of another council’s register. Name a risk of the council that leads the plan, or put the need in words.',
  'problem.not-of-this-plan': 'This is not of the same action plan. Choose a place in the same plan.',
  'problem.one-need-each': 'A need names one risk, decision or seminar. Add another need for the other.',
  'problem.plan-after-itself': 'A plan follows neither itself nor a plan that follows it. Choose an earlier plan.',
  'problem.plan-has-no-priorities': 'The plan has no priority. Add one at least: none can be added once the plan is adopted.',
  'problem.plan-is-adopted': 'The plan is adopted. Only a decision of the council changes it: choose “Amend by decision”.',
  'problem.plan-is-closed': 'The plan is closed and stays as it is.',
  'problem.plan-is-not-adopted': 'The plan is not adopted yet. Adopt it by a decision first.',
  'problem.plan-is-not-in-consultation': 'The plan is not in consultation.',
  'problem.plan-of-another-council': 'This is a plan of another council. Choose an earlier plan of the same council.',
  'problem.seminar-has-no-outcome': 'This seminar has not taken place yet. Choose one that has begun.',
  'problem.target-before-baseline': 'The day of the target is to be after the day of the baseline.',
  'problem.target-is-baseline': 'The target is the same as the baseline. Enter what is to be reached.',
  'problem.until-has-passed': 'This day has passed. Choose today or a later day.',

  'problem.session-has-decisions': 'Decisions were made at this item of the agenda: it cannot be removed.',

  // Action items
  'problem.assignee-not-of-owner': 'This person does not work for the owner today. Choose one of its people, or name nobody.',
  'problem.council-is-the-items-own': "The item is this council's own already. Name only others among the joint councils.",
  'problem.extension-is-past': 'This day is past. Choose today or a later day.',
  'problem.item-due-before-start': 'The due date is before the start ({day}). Choose a later due date, or change the start.',
  'problem.extension-is-asked':
    'Somebody has asked for a later due date of this action already. Answer that, or take it back, and try again.',
  'problem.extension-is-decided': 'This request has been answered or taken back. If more time is still needed, ask again.',
  'problem.item-goal-of-another-plan': 'This goal is of another plan. Choose one of the same plan.',
  'problem.item-has-begun': 'Work has begun: the action is not planned any more. If work stands still, say that it waits.',
  'problem.item-in-closed-plan': 'This plan is closed. Choose one that is in force.',
  'problem.item-is-done': 'The action is reported as done. If something is missing, the secretary can send it back.',
  'problem.item-is-dropped': 'The action was dropped. If it has to be done after all, the secretary adds a new one.',
  'problem.item-is-not-done': 'The action is not done yet. It can be verified or sent back once it is reported as done.',
  'problem.item-is-verified':
    'The action is done and verified: it does not change any more. If something is missing, the secretary adds a new one.',
  'problem.item-measure-of-another-council':
    'Some measure is not of the councils of this action. Choose from their registers, or add the council to the joint ones.',
  'problem.item-of-another-council': 'Something that it needs is an action of another council. Choose actions of the same council.',
  'problem.item-risk-of-another-council':
    'Some risk is not of the councils of this action. Choose from their registers, or add the council to the joint ones.',
  'problem.items-wait-in-a-circle': 'The actions would wait for each other. Leave out the one that waits for this one already.',
  'problem.needed-item-is-dropped': 'Something that it needs was dropped and will not be done. Choose another action.',
  'problem.not-later-than-due': 'The due date is {day} now. Ask for a later day.',
  'problem.nothing-reported': 'Nothing has changed. Change the state or the progress, or write a few words on how it goes.',
  'problem.owner-is-no-member':
    'This institution is no member of any council of the action today. Choose a member, or add the institution to the council first.',
  'problem.item-plan-of-another-council': 'This plan is of another council. Choose one of the same council.',
  'problem.refusal-needs-an-answer': 'Write why there is no later due date.',
  'problem.same-due-day': 'This is the due date already. Choose another day.',
  'problem.item-starts-after-due': 'The start is after the due date ({day}). Choose an earlier start, or move the due date first.',
  'problem.waiting-for-what': 'Write what it waits for.',
} satisfies Record<keyof typeof et, string>;
