import type { et } from './et.js';

export const ru = {
  'plans.feed.own': 'Сроки заданий',
  'plans.feed.ofCouncil': 'Сроки заданий: {council}',
  'plans.feed.due': 'Срок: {title}',
  'plans.feed.dropped': 'Отменено: {title}',
  'plans.feed.whose': '{ref}, исполнитель: {owner}',
  'plans.feed.doneWhen': 'Выполнено, если: {criterion}',
  'problem.feed-is-revoked': 'Эта подписка на календарь прекращена. Создайте новую.',
  'problem.own-feed-has-no-council':
    'Подписка на свои задания не относится ни к одному совету. Не указывайте совет или выберите подписку совета.',
} satisfies Record<keyof typeof et, string>;
