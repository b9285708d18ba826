import type { et } from './et.js';

export const ru = {
  'plans.mail.statusRound.subject': 'Просим сообщить, как выполняются задания: {council}',
  'plans.mail.statusRound.reminderSubject': 'Ждём сообщения о заданиях не позднее {day}: {council}',
  'plans.mail.statusRound.heading': 'Как выполняются ваши задания?',
  'plans.mail.statusRound.reminderHeading': 'О ваших заданиях ещё не сообщено',
  'plans.mail.statusRound.intro':
    'Здравствуйте, {name}!\n{council} собирает сведения о том, как выполняются согласованные задания. У учреждения «{institution}» {count, plural, one {# задание} few {# задания} many {# заданий} other {# задания}}; просим сообщить, как идут дела.',
  'plans.mail.statusRound.reminderIntro':
    'Здравствуйте, {name}!\n{council} собирает сведения о том, как выполняются согласованные задания. У учреждения «{institution}» {count, plural, one {# задание, о котором} few {# задания, о которых} many {# заданий, о которых} other {# задания, о которых}} ещё ничего не сообщено. Если вы уже сообщили в другом месте, делать ничего не нужно.',
  'plans.mail.statusRound.how':
    'Кнопка открывает страницу, где о каждом задании можно отметить: идёт хорошо, ожидает или выполнено. Входить в систему не нужно. Если всё идёт по плану, достаточно отметить «Всё хорошо» и сохранить.',
  'plans.mail.statusRound.why': 'Для чего',
  'plans.mail.statusRound.beforeSeminar': 'Обзор к семинару, который начинается {day}',
  'plans.mail.statusRound.quarter': 'Обзор за {quarter}-й квартал {year} года',
  'plans.mail.statusRound.waiting': 'Ждут ответа',
  'plans.mail.statusRound.items': '{count, plural, one {# задание} few {# задания} many {# заданий} other {# задания}}',
  'plans.mail.statusRound.itemsLate':
    '{count, plural, one {# задание} few {# задания} many {# заданий} other {# задания}}, из них просрочено: {late}',
  'plans.mail.statusRound.until': 'Не позднее',
  'plans.mail.statusRound.button': 'Сообщить, как идут дела',
  'plans.mail.statusRound.footer':
    'Вы получили это письмо, потому что отвечаете за задания учреждения «{institution}» или представляете его в совете. Ссылка только для вас: пожалуйста, не пересылайте её.',
  'problem.what-is-the-round-for': 'Выберите семинар, перед которым проводится опрос, или напишите, для чего он нужен.',
  'problem.seminar-is-past': 'Этот семинар уже начался ({day}). Выберите предстоящий семинар или напишите, для чего нужен опрос.',
  'problem.until-too-far': 'Опрос длится не более 100 дней: выберите {day} или более ранний день. Пока он идёт, новый не начинается.',
  'problem.until-after-the-seminar': 'Семинар начинается {day}: выберите этот или более ранний день, чтобы ответы успели поступить.',
  'problem.no-open-items': 'У совета нет незавершённых заданий, о которых можно спросить. Сначала добавьте задания.',
  'problem.status-round-is-closed': 'Этот опрос о ходе дел завершён и больше не меняется. При необходимости начните новый.',
  'problem.mailed-today': 'Сегодня письмо этого опроса уже отправлено. Напомнить снова можно завтра.',
  'problem.everybody-has-reported': 'Все, кого спросили, уже ответили. Напоминать некому.',
} satisfies Record<keyof typeof et, string>;
