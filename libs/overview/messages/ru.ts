import type { et } from './et.js';

export const ru = {
  'overview.silence.NO_SEMINAR_IN_SIGHT': 'нового семинара не видно',
  'overview.silence.REGISTER_EMPTY': 'реестр рисков пуст',
  'overview.silence.REGISTER_UNTOUCHED': 'реестр не менялся год',
  'overview.silence.NOTHING_ASSESSED': 'за год ничего не оценено',
  'overview.overdueKind.REVIEW': 'пересмотр',
  'overview.overdueKind.MEASURE': 'мера',
  'overview.overdueKind.ACTION_ITEM': 'задание',
} satisfies Record<keyof typeof et, string>;
