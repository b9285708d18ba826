import type { et } from './et.js';

export const ru = {
  'plans.outcome.subject.decided': '{at, select, seminar {Решения семинара: {seminar}} other {Решения совета: {council}}}',
  'plans.outcome.subject.thanks': 'Спасибо, решение исполнено: {ref}',
  'plans.outcome.subject.corrected':
    '{count, plural, one {Исправленное решение: {ref}} few {Исправленные решения: {council}} many {Исправленные решения: {council}} other {Исправленные решения: {council}}}',
  'plans.outcome.heading.corrected':
    '{count, plural, one {Решение исправлено} few {Решения исправлены} many {Решения исправлены} other {Решения исправлены}}',
  'plans.outcome.intro.corrected':
    'Здравствуйте, {name}! {count, plural, one {Ранее мы сообщали вам об этом решении иначе. Верно то, что написано здесь.} few {Ранее мы сообщали вам об этих решениях иначе. Верно то, что написано здесь.} many {Ранее мы сообщали вам об этих решениях иначе. Верно то, что написано здесь.} other {Ранее мы сообщали вам об этих решениях иначе. Верно то, что написано здесь.}}',
  'plans.outcome.corrected': 'исправлено',
  'plans.outcome.heading.decided': 'Решения',
  'plans.outcome.heading.thanks': 'Решение исполнено. Спасибо!',
  'plans.outcome.intro.decided':
    'Здравствуйте, {name}! Здесь {at, select, seminar {решения семинара «{seminar}»} other {решения совета}} и их нынешнее состояние.',
  'plans.outcome.intro.thanks':
    'Здравствуйте, {name}! Решённое {at, select, seminar {на семинаре «{seminar}»} other {в совете}} выполнено. Спасибо всем, кто помог.',
  'plans.outcome.button':
    '{count, plural, one {Посмотреть решение} few {Посмотреть решения} many {Посмотреть решения} other {Посмотреть решения}}',
  'plans.outcome.why':
    'Вы получили это письмо, потому что {at, select, seminar {вас пригласили на этот семинар} other {вы входите в совет}}. Совет: {council}.',
  'plans.outcome.whyDoer':
    'Вы получили это письмо, потому что ваше учреждение выполнило что-то из того, что {count, plural, one {предусматривало это решение} few {предусматривали эти решения} many {предусматривали эти решения} other {предусматривали эти решения}}. Совет: {council}.',
  'plans.outcome.addressees': 'Кому: {addressees}',
  'plans.outcome.shownBy': 'Исполнено {day}: {how}',
  'plans.outcome.repealed': 'Отменено {day}: {reason}',
  'plans.outcome.superseded': 'Вместо него действует: {by}',
  'plans.outcome.doneBy': 'Исполнители: {names}',
  'plans.outcome.doneByWhom': 'Исполняют: {names}',
  'plans.outcome.stillOpen': 'Ещё в работе: {names}',
  'plans.outcome.doerBy': '{name} ({day})',
  'problem.nothing-to-tell': 'Всем, до кого доходит письмо, уже сообщено обо всех решениях.',
  'problem.outcome-is-being-sent': 'Письма предыдущей рассылки ещё составляются. Подождите немного и попробуйте ещё раз.',
  'plans.outcome.votes': 'Голосование: за {votesFor}, против {votesAgainst}, воздержалось {votesAbstained}',
  'plans.outcome.voters': '{vote}: {names}',
  'plans.outcome.dissent': 'Особое мнение: {text}',
  'plans.outcome.conflict': 'Конфликт интересов: {text}',
} satisfies Record<keyof typeof et, string>;
