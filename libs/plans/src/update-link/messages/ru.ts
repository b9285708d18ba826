import type { et } from './et.js';

export const ru = {
  'plans.updateLinkMail.subject': 'Новая ссылка: как идут дела с заданиями ({institution})',
  'plans.updateLinkMail.heading': 'Ваша новая ссылка',
  'plans.updateLinkMail.asked':
    'По вашей просьбе отправляем новую ссылку, чтобы сообщить, как идут дела с заданиями учреждения ({institution}). Входить в систему не нужно.',
  'plans.updateLinkMail.yours': 'Ссылка предназначена только вам и действует 60 дней. Кто её откроет, действует от вашего имени.',
  'plans.updateLinkMail.notYou': 'Если вы не просили ссылку, не обращайте внимания на это письмо: ничего не изменилось.',
  'plans.updateLinkMail.button': 'Открыть задания',
  'plans.updateLinkMail.footer':
    'Вы получили это письмо, потому что кто-то открыл отправленную вам ссылку, которая больше не действует, и попросил новую.',
  'problem.no-such-update-link':
    'Такой ссылки нет. Откройте её ещё раз из полученного письма: возможно, адрес скопирован не полностью. Или войдите в систему.',
} satisfies Record<keyof typeof et, string>;
