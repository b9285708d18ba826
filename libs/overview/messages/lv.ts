import type { et } from './et.js';

export const lv = {
  'overview.silence.NO_SEMINAR_IN_SIGHT': 'nav gaidāms jauns seminārs',
  'overview.silence.REGISTER_EMPTY': 'risku reģistrs ir tukšs',
  'overview.silence.REGISTER_UNTOUCHED': 'reģistrs gadu nav mainīts',
  'overview.silence.NOTHING_ASSESSED': 'gada laikā nekas nav novērtēts',
  'overview.overdueKind.REVIEW': 'pārskatīšana',
  'overview.overdueKind.MEASURE': 'pasākums',
  'overview.overdueKind.ACTION_ITEM': 'uzdevums',
} satisfies Record<keyof typeof et, string>;
