import type { et } from './et';

export const lv = {
  'seminars.checklist.title': 'Sagatavošana',
  'seminars.checklist.summary': 'Izdarīts: {done} no {all}',
  'seminars.checklist.add': 'Pievienot darbu',
  'seminars.checklist.addTitle': 'Jauns darbs',
  'seminars.checklist.added': 'Darbs ir sarakstā.',
  'seminars.checklist.editTitle': 'Darbs',
  'seminars.checklist.remove': 'Noņemt',
  'seminars.checklist.removeAsk': 'Vai noņemt darbu no saraksta?',
  'seminars.checklist.removed': 'Darbs ir noņemts no saraksta.',
  'seminars.checklist.empty': 'Saraksts ir tukšs',
  'seminars.checklist.emptyHint': 'Pievienojiet pirmo darbu, piemēram, „Vienoties par vietu” 90 dienas iepriekš.',
  'seminars.checklist.menu': '{text}: darbības',
  'seminars.checklist.tick': 'Izdarīts: {text}',
  'seminars.checklist.done': 'izdarīts: {day}, {name}',
  'seminars.checklist.due': 'termiņš: {day}',
  'seminars.checklist.daysBefore':
    '{count, plural, zero {# dienu pirms semināra} one {# dienu pirms semināra} other {# dienas pirms semināra}}',
  'seminars.checklist.responsible': 'atbild {name}',
  'seminars.checklist.text': 'Kas jādara',
  'seminars.checklist.days': 'Cik dienu no pirmās dienas',
  'seminars.checklist.side': 'Pirms vai pēc pirmās dienas',
  'seminars.checklist.before': 'pirms',
  'seminars.checklist.after': 'pēc',
  'seminars.checklist.responsiblePerson': 'Atbildīgais',
  'seminars.checklist.responsibleHost': 'vai atbildīgā padome',
} satisfies Record<keyof typeof et, string>;
