import type { et } from './et';

export const lv = {
  'seminars.attendance.door': 'Kas ir klāt',
  'seminars.attendance.open':
    '{count, plural, =0 {Visi ir atzīmēti.} zero {# cilvēku vēl nav atzīmēti.} one {# cilvēks vēl nav atzīmēts.} other {# cilvēki vēl nav atzīmēti.}}',
  'seminars.attendance.hint': 'Poga ar pārtrauktu līniju ir personas dotā atbilde. Spēkā ir pēdējā atzīme.',
  'seminars.attendance.onlyOpen': 'Tikai neatzīmētie',
  'seminars.attendance.nobody': 'Neviens nav uzaicināts',
  'seminars.attendance.asAnswered': 'Atzīmēt pēc atbildēm',
  'seminars.attendance.asAnsweredAsk': 'Vai atzīmēt visus pēc viņu atbildēm?',
  'seminars.attendance.asAnsweredText':
    '{count, plural, zero {Pēc atbildes atzīmēs # cilvēku.} one {Pēc atbildes atzīmēs # cilvēku.} other {Pēc atbildes atzīmēs # cilvēkus.}} Kas jau ir atzīmēts vai nav atbildējis, paliek, kā ir.',
  'seminars.attendance.walkIn': 'Pievienot bez ielūguma',
  'seminars.attendance.walkInTitle': 'Atnācējs bez ielūguma',
  'seminars.attendance.walkInHint': 'Personu pievieno uzaicinātajiem un atzīmē kā klātesošu. Vēstuli tai nesūta.',
  'seminars.attendance.walkInDone': 'Atnācējs ir pierakstīts.',
  'seminars.attendance.newPerson': 'Nav sarakstā: pievienot personu',
  'seminars.attendance.isOnline': 'Piedalās tiešsaistē',
  'seminars.attendance.substituteOf': 'Kas ieradās šīs personas vietā: {name}',
  'seminars.attendance.record': 'Atzīmēt',
  'seminars.attendance.summary': 'Klātbūtne pa iestādēm',
  'seminars.attendance.unrecorded': 'Neatzīmēti',
  'seminars.attendance.noInstitution': 'Bez iestādes',
  'seminars.attendance.total': 'Kopā',
  'seminars.attendance.notYet': 'Šī diena vēl nav pienākusi',
  'seminars.attendance.notYetHint': 'Klātbūtni var atzīmēt no semināra dienas rīta.',
} satisfies Record<keyof typeof et, string>;
