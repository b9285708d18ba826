import type { et } from './et.js';

export const lv = {
  'plans.feed.own': 'Uzdevumu termiņi',
  'plans.feed.ofCouncil': 'Uzdevumu termiņi: {council}',
  'plans.feed.due': 'Termiņš: {title}',
  'plans.feed.dropped': 'Atcelts: {title}',
  'plans.feed.whose': '{ref}, izpildītājs: {owner}',
  'plans.feed.doneWhen': 'Izpildīts, ja: {criterion}',
  'problem.feed-is-revoked': 'Šis kalendāra abonements ir izbeigts. Izveidojiet jaunu.',
  'problem.own-feed-has-no-council':
    'Savu uzdevumu abonements nepieder nevienai padomei. Neizvēlieties padomi vai izvēlieties padomes abonementu.',
} satisfies Record<keyof typeof et, string>;
