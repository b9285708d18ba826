import type { et } from './et';

export const ru = {
  'seminars.attendance.door': 'Кто на месте',
  'seminars.attendance.open':
    '{count, plural, =0 {Все отмечены.} one {Не отмечен # человек.} few {Не отмечено # человека.} many {Не отмечено # человек.} other {Не отмечено # человека.}}',
  'seminars.attendance.hint': 'Кнопка с пунктирной рамкой – ответ самого человека. Действует последняя отметка.',
  'seminars.attendance.onlyOpen': 'Только без отметки',
  'seminars.attendance.nobody': 'Никто не приглашён',
  'seminars.attendance.asAnswered': 'Отметить по ответам',
  'seminars.attendance.asAnsweredAsk': 'Отметить всех по их ответам?',
  'seminars.attendance.asAnsweredText':
    '{count, plural, one {По ответу будет отмечен # человек.} few {По ответам будут отмечены # человека.} many {По ответам будут отмечены # человек.} other {По ответам будут отмечены # человека.}} У тех, кто уже отмечен или не ответил, ничего не изменится.',
  'seminars.attendance.walkIn': 'Добавить без приглашения',
  'seminars.attendance.walkInTitle': 'Участник без приглашения',
  'seminars.attendance.walkInHint': 'Человек попадёт в число приглашённых с отметкой «на месте». Письмо ему не отправляется.',
  'seminars.attendance.walkInDone': 'Участник записан.',
  'seminars.attendance.newPerson': 'Нет в списке: добавить человека',
  'seminars.attendance.isOnline': 'Участвует онлайн',
  'seminars.attendance.substituteOf': 'Замена участника: {name}',
  'seminars.attendance.record': 'Отметить',
  'seminars.attendance.summary': 'Присутствие по учреждениям',
  'seminars.attendance.unrecorded': 'Не отмечены',
  'seminars.attendance.noInstitution': 'Без учреждения',
  'seminars.attendance.total': 'Всего',
  'seminars.attendance.notYet': 'Этот день ещё не наступил',
  'seminars.attendance.notYetHint': 'Отмечать присутствие можно с утра дня семинара.',
} satisfies Record<keyof typeof et, string>;
