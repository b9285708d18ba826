export const ru = {
  'plans.followUp.tab': 'Исполнение',
  'plans.followUp.heading': 'К чему вернуться',
  'plans.followUp.live': 'Список составляется сам: так обстоят дела с договорённостями сегодня.',
  'plans.followUp.begun': 'Так обстояли дела в начале семинара. Сделанное на заседании видно сразу.',
  'plans.followUp.kept': 'Это было в повестке семинара. Список больше не меняется; рядом видно, что из этого вышло.',
  'plans.followUp.joint': 'Здесь то, что вам разрешено видеть. В повестке посчитаны задания всех организаторов.',
  'plans.followUp.none': 'Возвращаться не к чему',
  'plans.followUp.noneHint': 'Просроченные задания, исполненные решения и отстающие показатели появляются здесь сами.',
  'plans.followUp.count.lateItems':
    '{count, plural, one {# задание просрочено} few {# задания просрочены} many {# заданий просрочено} other {# задания просрочено}}',
  'plans.followUp.count.dueItems':
    '{count, plural, one {наступает срок # задания} few {наступает срок # заданий} many {наступает срок # заданий} other {наступает срок # задания}}',
  'plans.followUp.count.itemsToVerify':
    '{count, plural, one {проверить # выполненное задание} few {проверить # выполненных задания} many {проверить # выполненных заданий} other {проверить # выполненного задания}}',
  'plans.followUp.count.indicatorsOffTrack':
    '{count, plural, one {# показатель отстаёт от графика} few {# показателя отстают от графика} many {# показателей отстают от графика} other {# показателя отстают от графика}}',
  'plans.followUp.count.decisionsToSettle':
    '{count, plural, one {рассмотреть # решение} few {рассмотреть # решения} many {рассмотреть # решений} other {рассмотреть # решения}}',
  'plans.followUp.count.decisionsFulfilled':
    '{count, plural, one {# решение исполнено} few {# решения исполнены} many {# решений исполнено} other {# решения исполнено}}',
  'plans.followUp.count.openItems':
    '{count, plural, one {# другое незавершённое задание} few {# других незавершённых задания} many {# других незавершённых заданий} other {# другого незавершённого задания}}',
  'plans.followUp.standsAt': 'В повестке дня: {day}, {from}–{to}.',
  'plans.followUp.putIn': 'Включить в повестку',
  'plans.followUp.putInHint':
    'Пункт займёт первое свободное время. Время и длительность можно изменить в повестке, там же пункт можно убрать.',
  'plans.followUp.put': 'Исполнение договорённостей включено в повестку дня.',
  'plans.followUp.print': 'Печать',
  'plans.followUp.group': '{kind} ({count})',
  'plans.followUp.what': 'Что',
  'plans.followUp.who': 'Кто',
  'plans.followUp.day.LATE_ITEM': 'Срок',
  'plans.followUp.day.DUE_ITEM': 'Срок',
  'plans.followUp.day.ITEM_TO_VERIFY': 'Срок',
  'plans.followUp.day.INDICATOR_OFF_TRACK': 'День цели',
  'plans.followUp.day.DECISION_WITHOUT_ITEMS': 'Решено',
  'plans.followUp.day.DECISION_ALL_DONE': 'Решено',
  'plans.followUp.day.DECISION_FULFILLED': 'Исполнено',
  'plans.followUp.day.OPEN_ITEM': 'Срок',
  'plans.followUp.nowDue': 'теперь {day}',
  'plans.followUp.was': 'Было: {state}',
  'plans.followUp.offTrack': 'Отстаёт от графика',
  'plans.followUp.stepOf': '{step}: {item}',
  'plans.followUp.items':
    '{items, plural, one {# задание} few {# задания} many {# заданий} other {# задания}}{late, plural, =0 {} one {, из них просрочено #} few {, из них просрочено #} many {, из них просрочено #} other {, из них просрочено #}}',
  'plans.followUp.openList': 'Открыть список',
  'plans.carriedHint.LATE_ITEM': 'Задание нужно завершить, перенести или отменить?',
  'plans.carriedHint.DUE_ITEM': 'Срок наступает до конца семинара.',
  'plans.carriedHint.ITEM_TO_VERIFY': 'По сообщению исполнителя, выполнено: соответствует ли результат договорённости?',
  'plans.carriedHint.INDICATOR_OFF_TRACK': 'Последнее измеренное значение отстаёт от графика.',
  'plans.carriedHint.DECISION_WITHOUT_ITEMS':
    'Никто ничего не делает для их исполнения. Добавьте задание или отметьте, что решение исполнено или отменено.',
  'plans.carriedHint.DECISION_ALL_DONE': 'Все задания завершены. Исполнено ли решение?',
  'plans.followUp.count.indicatorsNotMeasured':
    '{count, plural, one {# показатель вовремя не измерен} few {# показателя вовремя не измерены} many {# показателей вовремя не измерено} other {# показателя вовремя не измерены}}',
  'plans.followUp.day.INDICATOR_NOT_MEASURED': 'Измерить до',
  'plans.carriedHint.INDICATOR_NOT_MEASURED':
    'День, к которому нужно было измерить показатель, прошёл. Договоритесь, кто и когда это сделает.',
  'plans.carriedHint.DECISION_FULFILLED': 'Исполнены на прошлом семинаре или после него.',
  'plans.carriedHint.OPEN_ITEM': 'Срок наступает после семинара. Нужна ли кому-нибудь помощь совета?',
} as const;
