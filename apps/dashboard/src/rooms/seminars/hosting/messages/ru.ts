import type { et } from './et';

export const ru = {
  'seminars.hosting.title': '{lead} приглашает вас в соорганизаторы',
  'seminars.hosting.text':
    'Пока вам виден план семинара, но не его люди. Если {council} согласится, пригласят и ваших членов и вы проведёте семинар вместе.',
  'seminars.hosting.accept': 'Согласиться',
  'seminars.hosting.acceptAsk': 'Организовать семинар вместе?',
  'seminars.hosting.acceptText':
    'Членов вашего совета добавят к приглашаемым, и секретари обоих советов увидят членов друг друга. Также организует: {council}.',
  'seminars.hosting.accepted': 'Теперь вы соорганизатор.',
  'seminars.hosting.decline': 'Отказаться …',
  'seminars.hosting.declineSubmit': 'Отказаться',
  'seminars.hosting.declineTitle': 'Отказ: {council}',
  'seminars.hosting.declined': 'Ведущий совет видит ваш ответ.',
  'seminars.hosting.reason': 'Причина',
  'seminars.hosting.reasonHint': 'Её прочитает секретарь ведущего совета. После этого семинар вам больше не виден.',
  'seminars.hosting.because': 'причина: {reason}',
  'seminars.hosting.notAccepted':
    '{count, plural, one {Согласия на соорганизацию пока нет: {councils}. Мест этого совета в списке нет. Остальным приглашения можно отправить.} few {Согласия на соорганизацию пока нет: {councils}. Мест этих советов в списке нет. Остальным приглашения можно отправить.} many {Согласия на соорганизацию пока нет: {councils}. Мест этих советов в списке нет. Остальным приглашения можно отправить.} other {Согласия на соорганизацию пока нет: {councils}. Мест этих советов в списке нет. Остальным приглашения можно отправить.}}',
  'seminars.quota.title': 'Квоты по советам',
  'seminars.quota.line': '{council}: {counts}; квота {quota}',
  'seminars.quota.audience': 'приглашается {count}',
  'seminars.quota.invited': 'приглашено {count}',
  'seminars.quota.coming': 'будет очно {count}',
  'seminars.quota.over':
    '{count, plural, one {# человек сверх квоты} few {# человека сверх квоты} many {# человек сверх квоты} other {# человека сверх квоты}}',
} satisfies Record<keyof typeof et, string>;
