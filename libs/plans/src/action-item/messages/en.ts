import type { et } from './et.js';

export const en = {
  'plans.itemState.PLANNED': 'Planned',
  'plans.itemState.IN_PROGRESS': 'In progress',
  'plans.itemState.WAITING': 'Waiting',
  'plans.itemState.DONE': 'Done',
  'plans.itemState.VERIFIED': 'Verified',
  'plans.itemState.DROPPED': 'Dropped',
  'problem.assignee-not-of-owner': 'This person does not work for the owner today. Choose one of its people, or name nobody.',
  'problem.council-is-the-items-own': "The item is this council's own already. Name only others among the joint councils.",
  'problem.extension-is-past': 'This day is past. Choose today or a later day.',
  'problem.asked-day-is-past':
    'The day that was asked for ({day}) has passed. Refuse the request and say which day would do, or move the due date yourself after that.',
  'problem.item-due-before-start': 'The due date is before the start ({day}). Choose a later due date, or change the start.',
  'problem.item-due-before-agreed':
    'The due date is before the day the action was agreed on ({day}). Choose a later due date. If it was agreed earlier, name the decision or the seminar where it was.',
  'problem.extension-is-decided': 'This request has been answered or taken back. If more time is still needed, ask again.',
  'problem.item-has-begun': 'Work has begun: the action is not planned any more. If work stands still, say that it waits.',
  'problem.item-is-not-done': 'The action is not done yet. It can be verified or sent back once it is reported as done.',
  'problem.item-measure-of-another-council':
    'Some measure is not of the councils of this action. Choose from their registers, or add the council to the joint ones.',
  'problem.item-of-another-council': 'Something that it needs is an action of another council. Choose actions of the same council.',
  'problem.item-risk-of-another-council':
    'Some risk is not of the councils of this action. Choose from their registers, or add the council to the joint ones.',
  'problem.needed-item-is-dropped': 'Something that it needs was dropped and will not be done. Choose another action.',
  'problem.not-later-than-due': 'The due date is {day} now. Ask for a later day.',
  'problem.nothing-reported': 'Nothing has changed. Change the state or the progress, or write a few words on how it goes.',
  'problem.owner-is-no-member':
    'This institution is no member of any council of the action today. Choose a member, or add the institution to the council first.',
  'problem.owner-is-helper':
    'This institution helps with the action already. Take it off the helping institutions first, or choose another.',
  'problem.refusal-needs-an-answer': 'Write why there is no later due date.',
  'problem.item-agreed-after-due':
    'It would have been agreed on {day}, after its due date ({due}). Choose something earlier, or move the due date first.',
  'problem.item-agreed-after-first-due':
    'It was first due on {due}, before the day of the agreement ({day}). Choose something earlier, or add a new action item.',
  'problem.item-starts-after-due': 'The start is after the due date ({day}). Choose an earlier start, or move the due date first.',
  'problem.waiting-for-what': 'Write what it waits for.',

  'plans.itemSource.SEMINAR': 'At a seminar',
  'plans.itemSource.OTHER_DECISION': 'Between seminars',
  'plans.itemSource.NO_DECISION': 'Without a decision',
} satisfies Record<keyof typeof et, string>;
