import { firstLanguage, type Language } from '../../libs/kernel/messages/languages.js';

// The page of the mail catcher is read before anybody has signed in, and by operators: it speaks the language of the browser.

const et = {
  title: 'Postkast',
  intro: 'Kirjad, mille Turvaring on saatnud, kuni kirjaserver on seadmata. Kellelegi teisele neid ei saadetud.',
  toTurvaring: 'Mine Turvaringi',
  mails: 'Kirjad',
  search: 'Otsi aadressi või teema järgi',
  find: 'Otsi',
  noSubject: '(teemata)',
  to: (address: string) => `saaja: ${address}`,
  older: (count: number) => `Vanemaid kirju, mida siin ei näidata: ${count}. Otsige aadressi või teema järgi.`,
  allMails: 'Kõik kirjad',
  facts: { from: 'Saatja', to: 'Saaja', received: 'Saabus' },
  look: 'Kiri, nagu see välja näeb',
  parts: { text: 'Lihttekst', calendar: 'Kalender', attachments: 'Manused', headers: 'Päised' },
  noName: '(nimeta)',
  bytes: (count: number) => `${count} baiti`,
  noneLikeThis: 'Sellist kirja siin ei ole.',
  showAll: 'Näita kõiki kirju',
  noneYet: 'Kirju veel ei ole. Küsige Turvaringis sisselogimislink, ja see jõuab siia.',
  news: 'Tuli uus kiri: näita',
};

const en: typeof et = {
  title: 'Mailbox',
  intro: 'Mails that Turvaring sent while no mail server is set. They went to nobody else.',
  toTurvaring: 'To Turvaring',
  mails: 'Mails',
  search: 'Find by address or subject',
  find: 'Find',
  noSubject: '(no subject)',
  to: (address) => `to ${address}`,
  older: (count) => `${count} older ones are not listed. Find them by address or subject.`,
  allMails: 'All mails',
  facts: { from: 'From', to: 'To', received: 'Received' },
  look: 'The mail as it looks',
  parts: { text: 'Plain text', calendar: 'Calendar', attachments: 'Attachments', headers: 'Headers' },
  noName: '(no name)',
  bytes: (count) => `${count} bytes`,
  noneLikeThis: 'No mail like this here.',
  showAll: 'Show all mails',
  noneYet: 'No mail yet. Ask for a sign-in link in Turvaring, and it arrives here.',
  news: 'New mail has arrived: show it',
};

const lv: typeof et = {
  title: 'Pastkaste',
  intro: 'Vēstules, ko Turvaring ir nosūtījis, kamēr pasta serveris nav iestatīts. Nevienam citam tās netika nosūtītas.',
  toTurvaring: 'Uz Turvaring',
  mails: 'Vēstules',
  search: 'Meklēt pēc adreses vai temata',
  find: 'Meklēt',
  noSubject: '(bez temata)',
  to: (address) => `kam: ${address}`,
  older: (count) => `Vecākas vēstules, kas šeit netiek rādītas: ${count}. Meklējiet pēc adreses vai temata.`,
  allMails: 'Visas vēstules',
  facts: { from: 'No', to: 'Kam', received: 'Saņemta' },
  look: 'Vēstule, kā tā izskatās',
  parts: { text: 'Vienkāršs teksts', calendar: 'Kalendārs', attachments: 'Pielikumi', headers: 'Galvenes' },
  noName: '(bez nosaukuma)',
  bytes: (count) => `baiti: ${count}`,
  noneLikeThis: 'Šādas vēstules šeit nav.',
  showAll: 'Rādīt visas vēstules',
  noneYet: 'Vēstuļu vēl nav. Pieprasiet Turvaring pieteikšanās saiti, un tā nonāks šeit.',
  news: 'Pienākusi jauna vēstule: rādīt',
};

const ru: typeof et = {
  title: 'Почтовый ящик',
  intro: 'Письма, которые Turvaring отправил, пока не настроен почтовый сервер. Никому другому они не отправлялись.',
  toTurvaring: 'В Turvaring',
  mails: 'Письма',
  search: 'Поиск по адресу или теме',
  find: 'Найти',
  noSubject: '(без темы)',
  to: (address) => `кому: ${address}`,
  older: (count) => `Более старые письма, которых здесь не видно: ${count}. Ищите по адресу или теме.`,
  allMails: 'Все письма',
  facts: { from: 'От', to: 'Кому', received: 'Получено' },
  look: 'Письмо, как оно выглядит',
  parts: { text: 'Простой текст', calendar: 'Календарь', attachments: 'Вложения', headers: 'Заголовки' },
  noName: '(без имени)',
  bytes: (count) => `байт: ${count}`,
  noneLikeThis: 'Такого письма здесь нет.',
  showAll: 'Показать все письма',
  noneYet: 'Писем ещё нет. Запросите в Turvaring ссылку для входа, и она придёт сюда.',
  news: 'Пришло новое письмо: показать',
};

export const WORDS: Record<Language, typeof et> = { et, lv, ru, en };

/** The first language of an Accept-Language header (RFC 9110, 12.5.4) that has words; browsers name the dearest first. */
export const languageOf = (header: string | undefined): Language =>
  firstLanguage(...(header ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase()));
