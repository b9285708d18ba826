import type { et } from './et.js';

export const en = {
  'overview.silence.NO_SEMINAR_IN_SIGHT': 'no seminar in sight',
  'overview.silence.REGISTER_EMPTY': 'the register is empty',
  'overview.silence.REGISTER_UNTOUCHED': 'the register has not been touched for a year',
  'overview.silence.NOTHING_ASSESSED': 'nothing was assessed for a year',
  'overview.overdueKind.REVIEW': 'review',
  'overview.overdueKind.MEASURE': 'measure',
  'overview.overdueKind.ACTION_ITEM': 'action',
} satisfies Record<keyof typeof et, string>;
