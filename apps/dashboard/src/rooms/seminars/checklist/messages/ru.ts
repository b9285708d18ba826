import type { et } from './et';

export const ru = {
  'seminars.checklist.title': 'Подготовка',
  'seminars.checklist.summary': 'Выполнено: {done} из {all}',
  'seminars.checklist.add': 'Добавить задачу',
  'seminars.checklist.addTitle': 'Новая задача',
  'seminars.checklist.added': 'Задача в списке.',
  'seminars.checklist.editTitle': 'Задача',
  'seminars.checklist.remove': 'Убрать',
  'seminars.checklist.removeAsk': 'Убрать задачу из списка?',
  'seminars.checklist.removed': 'Задача убрана из списка.',
  'seminars.checklist.empty': 'Список пуст',
  'seminars.checklist.emptyHint': 'Добавьте первую задачу, например «Договориться о месте» за 90 дней.',
  'seminars.checklist.menu': '{text}: действия',
  'seminars.checklist.tick': 'Выполнено: {text}',
  'seminars.checklist.done': 'выполнено {day}, {name}',
  'seminars.checklist.due': 'срок: {day}',
  'seminars.checklist.daysBefore':
    '{count, plural, one {за # день до семинара} few {за # дня до семинара} many {за # дней до семинара} other {за # дня до семинара}}',
  'seminars.checklist.responsible': 'отвечает {name}',
  'seminars.checklist.text': 'Что сделать',
  'seminars.checklist.days': 'Сколько дней от первого дня',
  'seminars.checklist.side': 'До или после первого дня',
  'seminars.checklist.before': 'до',
  'seminars.checklist.after': 'после',
  'seminars.checklist.responsiblePerson': 'Ответственный',
  'seminars.checklist.responsibleHost': 'или ответственный совет',
} satisfies Record<keyof typeof et, string>;
