import type { et } from './et.js';

export const lv = {
  'plans.outcome.subject.decided': '{at, select, seminar {Semināra lēmumi: {seminar}} other {Padomes lēmumi: {council}}}',
  'plans.outcome.subject.thanks': 'Paldies, lēmums ir izpildīts: {ref}',
  'plans.outcome.subject.corrected':
    '{count, plural, zero {Laboti lēmumi: {council}} one {Labots lēmums: {ref}} other {Laboti lēmumi: {council}}}',
  'plans.outcome.heading.corrected': '{count, plural, zero {Lēmumi ir laboti} one {Lēmums ir labots} other {Lēmumi ir laboti}}',
  'plans.outcome.intro.corrected':
    'Labdien, {name}! {count, plural, zero {Iepriekš par šiem lēmumiem jums ziņojām citādi. Spēkā ir šeit rakstītais.} one {Iepriekš par šo lēmumu jums ziņojām citādi. Spēkā ir šeit rakstītais.} other {Iepriekš par šiem lēmumiem jums ziņojām citādi. Spēkā ir šeit rakstītais.}}',
  'plans.outcome.corrected': 'labots',
  'plans.outcome.heading.decided': 'Lēmumi',
  'plans.outcome.heading.thanks': 'Lēmums ir izpildīts. Paldies!',
  'plans.outcome.intro.decided':
    'Labdien, {name}! Šeit ir {at, select, seminar {semināra „{seminar}” lēmumi} other {padomes lēmumi}} un to pašreizējais stāvoklis.',
  'plans.outcome.intro.thanks':
    'Labdien, {name}! {at, select, seminar {Seminārā „{seminar}”} other {Padomē}} nolemtais ir izpildīts. Paldies visiem, kas palīdzēja.',
  'plans.outcome.button': '{count, plural, zero {Skatīt lēmumus} one {Skatīt lēmumu} other {Skatīt lēmumus}}',
  'plans.outcome.why':
    'Jūs saņemat šo vēstuli, jo {at, select, seminar {jums tika nosūtīts ielūgums uz šo semināru} other {esat padomes sastāvā}}. Padome: {council}.',
  'plans.outcome.whyDoer':
    'Jūs saņemat šo vēstuli, jo jūsu iestāde izpildīja kaut ko no tā, ko {count, plural, zero {šie lēmumi} one {šis lēmums} other {šie lēmumi}} paredzēja. Padome: {council}.',
  'plans.outcome.addressees': 'Kam: {addressees}',
  'plans.outcome.shownBy': 'Izpildīts ({day}): {how}',
  'plans.outcome.repealed': 'Atcelts ({day}): {reason}',
  'plans.outcome.superseded': 'Tā vietā spēkā: {by}',
  'plans.outcome.doneBy': 'Izpildīja: {names}',
  'plans.outcome.doneByWhom': 'Izpilda: {names}',
  'plans.outcome.stillOpen': 'Vēl nav pabeiguši: {names}',
  'plans.outcome.doerBy': '{name} ({day})',
  'problem.nothing-to-tell': 'Visiem, kurus vēstule sasniedz, par visiem lēmumiem jau ir paziņots.',
  'problem.outcome-is-being-sent': 'Iepriekšējās vēstules vēl tiek sagatavotas. Mazliet uzgaidiet un mēģiniet vēlreiz.',
  'plans.outcome.votes': 'Balsojums: par {votesFor}, pret {votesAgainst}, atturas {votesAbstained}',
  'plans.outcome.voters': '{vote}: {names}',
  'plans.outcome.dissent': 'Atšķirīgs viedoklis: {text}',
  'plans.outcome.conflict': 'Interešu konflikts: {text}',
} satisfies Record<keyof typeof et, string>;
