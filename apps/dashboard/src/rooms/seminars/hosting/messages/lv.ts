import type { et } from './et';

export const lv = {
  'seminars.hosting.title': '{lead} aicina jūs līdzrīkot semināru',
  'seminars.hosting.text':
    'Pašlaik redzat semināra plānu, bet ne tā cilvēkus. Ja {council} piekritīs, aicinās arī jūsu locekļus un semināru rīkosiet kopā.',
  'seminars.hosting.accept': 'Piekrist',
  'seminars.hosting.acceptAsk': 'Vai rīkosiet semināru kopā?',
  'seminars.hosting.acceptText':
    'Jūsu padomes locekļi būs starp aicināmajiem, un abu padomju sekretāri redzēs viens otra padomes locekļus. Rīko arī: {council}.',
  'seminars.hosting.accepted': 'Tagad semināru rīkojat kopā.',
  'seminars.hosting.decline': 'Atteikties …',
  'seminars.hosting.declineSubmit': 'Atteikties',
  'seminars.hosting.declineTitle': 'Atteikšanās: {council}',
  'seminars.hosting.declined': 'Vadošā padome redz jūsu atbildi.',
  'seminars.hosting.reason': 'Iemesls',
  'seminars.hosting.reasonHint': 'To lasa vadošās padomes sekretārs. Pēc tam semināru vairs neredzēsiet.',
  'seminars.hosting.because': 'iemesls: {reason}',
  'seminars.hosting.notAccepted':
    '{count, plural, zero {Vēl nav piekrišanas līdzrīkot: {councils}. Šo padomju vietu sarakstā nav. Pārējiem ielūgumus varat sūtīt.} one {Vēl nav piekrišanas līdzrīkot: {councils}. Šīs padomes vietu sarakstā nav. Pārējiem ielūgumus varat sūtīt.} other {Vēl nav piekrišanas līdzrīkot: {councils}. Šo padomju vietu sarakstā nav. Pārējiem ielūgumus varat sūtīt.}}',
  'seminars.quota.title': 'Kvotas pa padomēm',
  'seminars.quota.line': '{council}: {counts}; kvota {quota}',
  'seminars.quota.audience': 'aicina {count}',
  'seminars.quota.invited': 'uzaicināti {count}',
  'seminars.quota.coming': 'klātienē {count}',
  'seminars.quota.over': '{count, plural, zero {# cilvēku virs kvotas} one {# cilvēks virs kvotas} other {# cilvēki virs kvotas}}',
} satisfies Record<keyof typeof et, string>;
