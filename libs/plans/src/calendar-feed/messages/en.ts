import type { et } from './et.js';

export const en = {
  'plans.feed.own': 'Due dates of actions',
  'plans.feed.ofCouncil': 'Due dates of actions: {council}',
  'plans.feed.due': 'Due: {title}',
  'plans.feed.dropped': 'Dropped: {title}',
  'plans.feed.whose': '{ref}, owner {owner}',
  'plans.feed.doneWhen': 'Done when: {criterion}',
  'problem.feed-is-revoked': 'This calendar feed has been ended. Make a new one.',
  'problem.own-feed-has-no-council':
    'A feed of your own actions belongs to no council. Leave the council out or choose the feed of a council.',
} satisfies Record<keyof typeof et, string>;
