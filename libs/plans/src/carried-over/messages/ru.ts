import type { et } from './et.js';

export const ru = {
  'plans.carriedKind.LATE_ITEM': 'Просроченные задания',
  'plans.carriedKind.DUE_ITEM': 'Задания, срок которых наступает',
  'plans.carriedKind.ITEM_TO_VERIFY': 'Выполненные задания, ожидающие проверки',
  'plans.carriedKind.INDICATOR_OFF_TRACK': 'Показатели, отстающие от графика',
  'plans.carriedKind.DECISION_WITHOUT_ITEMS': 'Решения, для исполнения которых ничего не делается',
  'plans.carriedKind.DECISION_ALL_DONE': 'Решения, задания которых завершены',
  'plans.carriedKind.DECISION_FULFILLED': 'Исполненные решения',
  'plans.carriedKind.OPEN_ITEM': 'Другие незавершённые задания',
  'plans.followUp.title': 'Исполнение договорённостей',
  'problem.follow-up-is-on-agenda': 'Исполнение договорённостей уже в повестке дня. При необходимости измените время этого пункта.',
  'problem.no-free-time': 'Ни в один из дней нет десяти свободных минут подряд. Сократите какой-нибудь пункт или продлите день.',
  'plans.carriedKind.INDICATOR_NOT_MEASURED': 'Показатели, вовремя не измеренные',
} satisfies Record<keyof typeof et, string>;
