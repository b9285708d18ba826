import type { et } from './et.js';

export const en = {
  'plans.carriedKind.LATE_ITEM': 'Late actions',
  'plans.carriedKind.DUE_ITEM': 'Actions due by then',
  'plans.carriedKind.ITEM_TO_VERIFY': 'Done actions that wait to be verified',
  'plans.carriedKind.INDICATOR_OFF_TRACK': 'Indicators off track',
  'plans.carriedKind.DECISION_WITHOUT_ITEMS': 'Decisions about which nothing is done',
  'plans.carriedKind.DECISION_ALL_DONE': 'Decisions whose actions are all closed',
  'plans.carriedKind.DECISION_FULFILLED': 'Fulfilled decisions',
  'plans.carriedKind.OPEN_ITEM': 'Other open actions',
  'plans.followUp.title': 'Follow-up of what was agreed',
  'problem.follow-up-is-on-agenda': 'The follow-up is on the agenda already. Change the time of that item where needed.',
  'problem.no-free-time': 'No day has ten free minutes in a row. Shorten an item or make a day longer.',
  'plans.carriedKind.INDICATOR_NOT_MEASURED': 'Indicators that were not measured in time',
} satisfies Record<keyof typeof et, string>;
