import type { et } from './et.js';

export const ru = {
  'mail.layout.linkHint': 'Если кнопка не работает, откройте этот адрес в браузере:',
  'mail.deliveryState.DRAFT': 'Готовится',
  'mail.deliveryState.QUEUED': 'Ждёт отправки',
  'mail.deliveryState.SENDING': 'Отправляется',
  'mail.deliveryState.ACCEPTED': 'Отправлено',
  'mail.deliveryState.DELAYED': 'Задерживается, попробуем ещё раз',
  'mail.deliveryState.BOUNCED': 'Вернулось',
  'mail.deliveryState.FAILED': 'Не удалось отправить',
  'mail.deliveryState.SUPPRESSED': 'Адресат не желает таких писем',
  'mail.deliveryState.CANCELLED': 'Не отправлено, потому что устарело',
  'problem.delivery-not-failed': 'Отправлять это письмо ещё раз не нужно: оно дошло.',
  'problem.delivery-not-sent': 'Это письмо ещё не ушло. Подождите, пока оно будет отправлено.',
  'problem.mail-is-private': 'Это письмо только для его получателя.',
  'problem.mail-cannot-be-written': 'Это письмо больше нельзя составить: данных, о которых оно было, уже нет.',
  'mail.unsubscribe.link': 'Отказаться от этих писем или выбрать, какие получать',
  'mail.unsubscribe.ITEMS': 'Это напоминание о задании. От этих писем можно отказаться:',
  'mail.unsubscribe.RISKS': 'Это напоминание о пересмотре риска. От этих писем можно отказаться:',
  'mail.unsubscribe.DIGEST': 'Сводка приходит раз в неделю, когда что-то вас ждёт. От этого письма можно отказаться:',
  'mail.unsubscribe.OUTCOMES':
    'О решениях и их исполнении мы сообщаем приглашённым, членам совета и исполнителям. От этих писем можно отказаться:',
  'mail.mailCategory.ITEMS': 'Новости и напоминания о заданиях',
  'mail.mailCategory.RISKS': 'Напоминания о пересмотре рисков',
  'mail.mailCategory.DIGEST': 'Недельная сводка',
  'mail.mailCategory.OUTCOMES': 'Решения и их исполнение',
  'problem.no-such-unsubscribe-link':
    'Эта ссылка не из нашего письма или неполная. Откройте её из письма ещё раз или войдите и выберите письма в своём профиле.',
} satisfies Record<keyof typeof et, string>;
