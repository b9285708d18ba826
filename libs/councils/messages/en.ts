import type { et } from './et.js';

export const en = {
  'councils.councilKind.SAFETY': 'Safety council',
  'councils.councilKind.HEALTH': 'Health council',
  'councils.councilKind.CRISIS_COMMISSION': 'Crisis commission',
  'councils.councilKind.JOINT': 'Joint council',
  'councils.councilKind.WORKING_GROUP': 'Working group',
  'councils.approach.SITUATIONAL': 'Situational',
  'councils.approach.RESOURCE_MOBILISATION': 'Resource mobilisation',
  'councils.approach.COMMUNITY_EMPOWERMENT': 'Community empowerment',
  'councils.cooperationForm.COMMUNICATION': 'Communication',
  'councils.cooperationForm.COOPERATION': 'Cooperation',
  'councils.cooperationForm.COORDINATION': 'Coordination',
  'councils.cooperationForm.COLLABORATION': 'Collaboration',
  'councils.seatRole.CHAIR': 'Chair',
  'councils.seatRole.VICE_CHAIR': 'Vice-chair',
  'councils.seatRole.SECRETARY': 'Secretary',
  'councils.seatRole.MEMBER': 'Member',
  'councils.seatRole.OBSERVER': 'Observer',

  'problem.council-closed': 'The council is closed: it takes in no members and seats nobody.',
  'problem.council-above-itself': 'A council cannot lie below itself or one of the councils below it.',
  'problem.councils-are-placed-by-administrators':
    'Only an administrator changes the council above and the regions: who may see the council depends on them.',
  'problem.time-zone-unknown': 'There is no such time zone. Example: Europe/Tallinn',
  'problem.institution-not-active': 'The institution does not work on that day.',
  'problem.membership-overlaps': 'The institution is a member of the council at that time already.',
  'problem.membership-already-ended': 'This membership has ended already.',
  'problem.membership-has-later-seats': 'A seat begins after that day. Choose a later end, or end that seat first.',
  'problem.seat-outside-membership': 'A seat has to lie within the time of the membership.',
  'problem.seat-overlaps': 'The person has a seat in this council at that time already.',
  'problem.seat-already-ended': 'This seat has ended already.',
  'problem.chair-already-seated': 'The council has a chair at that time already. End that seat first.',
  'problem.person-not-of-institution':
    'The person does not belong to this institution or a unit of it. Add them to it first. (A secretary may also come from the institution that hosts the council.)',
  'problem.substitute-is-holder': 'The holder of a seat cannot be their own substitute.',
  'problem.substitutes-not-allowed': 'There are no substitutes in this council.',
} satisfies Record<keyof typeof et, string>;
