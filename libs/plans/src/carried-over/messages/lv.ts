import type { et } from './et.js';

export const lv = {
  'plans.carriedKind.LATE_ITEM': 'Nokavētie uzdevumi',
  'plans.carriedKind.DUE_ITEM': 'Uzdevumi, kuriem tuvojas termiņš',
  'plans.carriedKind.ITEM_TO_VERIFY': 'Izpildīti uzdevumi, kas gaida pārbaudi',
  'plans.carriedKind.INDICATOR_OFF_TRACK': 'Rādītāji, kas atpaliek no grafika',
  'plans.carriedKind.DECISION_WITHOUT_ITEMS': 'Lēmumi, kuru izpildei nekas netiek darīts',
  'plans.carriedKind.DECISION_ALL_DONE': 'Lēmumi, kuru uzdevumi ir pabeigti',
  'plans.carriedKind.DECISION_FULFILLED': 'Izpildītie lēmumi',
  'plans.carriedKind.OPEN_ITEM': 'Citi nepabeigtie uzdevumi',
  'plans.followUp.title': 'Vienošanos izpilde',
  'problem.follow-up-is-on-agenda': 'Vienošanos izpilde jau ir darba kārtībā. Vajadzības gadījumā mainiet šī punkta laiku.',
  'problem.no-free-time': 'Nevienā dienā nav vismaz desmit brīvu minūšu pēc kārtas. Saīsiniet kādu punktu vai pagariniet dienu.',
  'plans.carriedKind.INDICATOR_NOT_MEASURED': 'Rādītāji, kas nav laikus izmērīti',
} satisfies Record<keyof typeof et, string>;
