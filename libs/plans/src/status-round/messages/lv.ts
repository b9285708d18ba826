import type { et } from './et.js';

export const lv = {
  'plans.mail.statusRound.subject': 'Lūdzam ziņot, kā virzās uzdevumi: {council}',
  'plans.mail.statusRound.reminderSubject': 'Gaidām ziņu par uzdevumiem (termiņš: {day}): {council}',
  'plans.mail.statusRound.heading': 'Kā virzās jūsu uzdevumi?',
  'plans.mail.statusRound.reminderHeading': 'Par jūsu uzdevumiem vēl nav ziņots',
  'plans.mail.statusRound.intro':
    'Labdien, {name}!\n{council} apkopo, kā virzās saskaņotie uzdevumi. Iestādei „{institution}” ir {count, plural, zero {# uzdevumu} one {# uzdevums} other {# uzdevumi}}; lūdzam paziņot, kā veicas.',
  'plans.mail.statusRound.reminderIntro':
    'Labdien, {name}!\n{council} apkopo, kā virzās saskaņotie uzdevumi. Iestādei „{institution}” ir {count, plural, zero {# uzdevumu, par kuriem} one {# uzdevums, par kuru} other {# uzdevumi, par kuriem}} vēl nav ziņots. Ja jau paziņojāt citur, nekas nav jādara.',
  'plans.mail.statusRound.how':
    'Poga atver lapu, kurā pie katra uzdevuma varat atzīmēt, vai tas virzās, gaida vai ir izpildīts. Ieiet sistēmā nevajag. Ja viss notiek pēc plāna, pietiek atzīmēt „Viss labi” un saglabāt.',
  'plans.mail.statusRound.why': 'Kam vajadzīgs',
  'plans.mail.statusRound.beforeSeminar': 'Pārskats pirms semināra ({day})',
  'plans.mail.statusRound.quarter': '{year}. gada {quarter}. ceturkšņa pārskats',
  'plans.mail.statusRound.waiting': 'Gaida jūsu ziņu',
  'plans.mail.statusRound.items': '{count, plural, zero {# uzdevumu} one {# uzdevums} other {# uzdevumi}}',
  'plans.mail.statusRound.itemsLate': '{count, plural, zero {# uzdevumu} one {# uzdevums} other {# uzdevumi}}, no tiem nokavēti: {late}',
  'plans.mail.statusRound.until': 'Ne vēlāk kā',
  'plans.mail.statusRound.button': 'Ziņot, kā veicas',
  'plans.mail.statusRound.footer':
    'Jūs saņemat šo vēstuli, jo rūpējaties par iestādes „{institution}” uzdevumiem vai pārstāvat šo iestādi padomē. Saite ir tikai jums: lūdzu, nepārsūtiet to.',
  'problem.what-is-the-round-for': 'Izvēlieties semināru, pirms kura notiek aptauja, vai uzrakstiet, kam tā vajadzīga.',
  'problem.seminar-is-past': 'Šis seminārs jau ir sācies ({day}). Izvēlieties gaidāmu semināru vai uzrakstiet, kam aptauja vajadzīga.',
  'problem.until-too-far': 'Aptauja ilgst ne vairāk kā 100 dienas: izvēlieties {day} vai agrāku dienu. Kamēr tā notiek, jauna nesākas.',
  'problem.until-after-the-seminar':
    'Diena ir pēc semināra sākuma ({day}). Izvēlieties semināra pirmo vai agrāku dienu, lai atbildes pienāktu laikus.',
  'problem.no-open-items': 'Padomei nav neviena nepabeigta uzdevuma, par ko jautāt. Vispirms pievienojiet uzdevumus.',
  'problem.status-round-is-closed': 'Šī stāvokļa aptauja ir beigusies un vairs nemainās. Vajadzības gadījumā sāciet jaunu.',
  'problem.mailed-today': 'Šīs aptaujas vēstule šodien jau ir nosūtīta. Atgādināt vēlreiz varēs rīt.',
  'problem.everybody-has-reported': 'Visi, kam jautāja, ir ziņojuši. Nav kam atgādināt.',
} satisfies Record<keyof typeof et, string>;
