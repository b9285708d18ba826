import type { et } from './et';

export const lv = {
  'home.overview': 'Pārskats: {region}',
  'home.greeting': 'Labdien, {name}!',
  'home.tiles.tasks': 'Gaida jūs',
  'home.tiles.late': '{count, plural, zero {# nokavētu} one {# nokavēts} other {# nokavēti}}',
  'home.tiles.noneLate': 'Nekas nav nokavēts',
  'home.tiles.next': 'Nākamais seminārs',
  'home.tiles.noNext': 'Nav gaidāms',
  'home.tiles.answers': 'Atbildēti ielūgumi',
  'home.tiles.noAnswers': 'Neviens ielūgums nav nosūtīts',
  'home.tiles.cadence': 'Padomju regularitāte',
  'home.tiles.cadenceHint': 'tiekas tik bieži, cik norunāts',
  'home.tasks.title': 'Gaida jūsu rīcību',
  'home.tasks.none': 'Viss ir izdarīts',
  'home.tasks.noneHint': 'Kad jūs gaidīs ielūgums, vērtējums, termiņš vai nepiegādāta vēstule, tas parādīsies šeit.',
  'home.tasks.all': 'Rādīt visus ({count, number})',
  'home.tasks.fewer': 'Rādīt mazāk',
  'home.task.ANSWER_INVITATION': 'Atbildiet uz ielūgumu',
  'home.task.PLAN_SEMINAR': 'Pabeidziet semināra plānu',
  'home.task.SEND_INVITATIONS':
    '{count, plural, =0 {Nosūtiet ielūgumus} zero {Nosūtiet # ielūgumus} one {Nosūtiet # ielūgumu} other {Nosūtiet # ielūgumus}}',
  'home.task.MAIL_NOT_DELIVERED':
    '{count, plural, zero {# vēstules nav piegādātas} one {# vēstule nav piegādāta} other {# vēstules nav piegādātas}}',
  'home.task.CADENCE_BROKEN': 'Ieplānojiet nākamo semināru',
  'home.task.SUBSTITUTE_TO_REGISTER':
    '{count, plural, =0 {Ievadiet aizstājējus datubāzē} zero {Ievadiet datubāzē # aizstājējus} one {Ievadiet datubāzē # aizstājēju} other {Ievadiet datubāzē # aizstājējus}}',
  'home.task.HOSTING_ASKED': 'Atbildiet, vai rīkosiet semināru kopā',
  'home.task.HOSTING_DECLINED':
    '{count, plural, =0 {Līdzrīkotājs atteicās} zero {# līdzrīkotāji atteicās} one {# līdzrīkotājs atteicās} other {# līdzrīkotāji atteicās}}',
  'home.task.CHECKLIST_OVERDUE':
    '{count, plural, =0 {Sagatavošana ir nokavēta} zero {# sagatavošanas darbi ir nokavēti} one {# sagatavošanas darbs ir nokavēts} other {# sagatavošanas darbi ir nokavēti}}',
  'home.task.TOPICS_TO_DECIDE':
    '{count, plural, =0 {Izlemiet par tematiem} zero {Izlemiet par # tematiem} one {Izlemiet par # tematu} other {Izlemiet par # tematiem}}',
  'home.task.SCORES_TO_GIVE':
    '{count, plural, =0 {Sniedziet vērtējumu novērtēšanas kārtā} zero {Novērtējiet # riskus novērtēšanas kārtā} one {Novērtējiet # risku novērtēšanas kārtā} other {Novērtējiet # riskus novērtēšanas kārtā}}',
  'home.task.RESULTS_TO_SET':
    '{count, plural, =0 {Nosakiet novērtēšanas kārtas rezultātus} zero {Nosakiet # risku rezultātus} one {Nosakiet # riska rezultātu} other {Nosakiet # risku rezultātus}}',
  'home.task.REVIEW_DUE': 'Pārskatiet savu risku',
  'home.task.REVIEWS_OVERDUE':
    '{count, plural, =0 {Risku pārskatīšana ir nokavēta} zero {# risku pārskatīšana ir nokavēta} one {# riska pārskatīšana ir nokavēta} other {# risku pārskatīšana ir nokavēta}}',
  'home.task.ACCEPTANCE_ENDS': 'Izlemiet, vai risku joprojām pieņemat',
  'home.task.MEASURE_DUE': 'Pabeidziet savas iestādes pasākumu',
  'home.task.SCORES_PROPOSED':
    '{count, plural, =0 {Izlemiet par ierosinātajiem vērtējumiem} zero {Izlemiet par # ierosinātajiem vērtējumiem} one {Izlemiet par # ierosināto vērtējumu} other {Izlemiet par # ierosinātajiem vērtējumiem}}',
  'home.task.REGISTER_TO_MEND':
    '{count, plural, =0 {Risku reģistrā ir kaut kas labojams} zero {Risku reģistrā ir # labojamas vietas} one {Risku reģistrā ir # labojama vieta} other {Risku reģistrā ir # labojamas vietas}}',
  'home.task.STATUS_ROUND_OPEN':
    'Paziņojiet, kā veicas: stāvokļa aptaujā jūsu ziņu gaida {count, plural, zero {# uzdevumu} one {# uzdevums} other {# uzdevumi}}',
  'home.task.STATUS_ROUND_ENDED':
    'Stāvokļa aptauja beigusies: {count, plural, zero {# iestādes nav ziņojušas} one {# iestāde nav ziņojusi} other {# iestādes nav ziņojušas}} par visu',
  'home.task.ACTION_ITEM_DUE': 'Pabeidziet savu uzdevumu vai paziņojiet, kā veicas',
  'home.task.ACTION_ITEMS_LATE':
    '{count, plural, =0 {Uzdevumi nokavēti} zero {Nokavēti # uzdevumu} one {Nokavēts # uzdevums} other {Nokavēti # uzdevumi}}',
  'home.task.ACTION_ITEMS_TO_VERIFY':
    '{count, plural, =0 {Pārbaudiet, kas ir izpildīts} zero {Pārbaudiet # izpildītus uzdevumus} one {Pārbaudiet # izpildītu uzdevumu} other {Pārbaudiet # izpildītus uzdevumus}}',
  'home.task.EXTENSIONS_ASKED':
    '{count, plural, =0 {Atbildiet uz lūgumiem pagarināt termiņu} zero {Atbildiet uz # lūgumiem pagarināt termiņu} one {Atbildiet uz # lūgumu pagarināt termiņu} other {Atbildiet uz # lūgumiem pagarināt termiņu}}',
  'home.task.OPINION_AWAITED': 'Sniedziet savas iestādes viedokli par rīcības plānu',
  'home.task.SEMINAR_DECISIONS_TO_TELL':
    '{count, plural, =1 {Paziņojiet par semināra lēmumu} zero {Paziņojiet par # semināra lēmumiem} one {Paziņojiet par # semināra lēmumu} other {Paziņojiet par # semināra lēmumiem}}',
  'home.task.DECISION_TO_TELL': 'Paziņojiet par lēmumu tiem, uz kuriem tas attiecas',
  'home.task.late': 'nokavēts: {when}',
  'home.next.title': 'Nākamie semināri',
  'home.next.all': 'Visi semināri',
  'home.next.none': 'Nav gaidāms neviens seminārs',
  'home.next.noneHint': 'Kad jūs uzaicinās uz semināru, redzēsiet to šeit.',
  'home.next.noneHintPlan': 'Sāciet plānot nākamo semināru: dienas, darba kārtību un ielūgumus.',
  'home.next.plan': 'Plānot semināru',
  'home.councils.own': 'Manas padomes',
  'home.councils.readable': 'Padomes',
  'home.councils.none': 'Jūs vēl nepiederat nevienai padomei',
  'home.councils.noneHint': 'Vietu padomē piešķir tās sekretārs. Vērsieties pie sekretāra, ja šeit kaut kam vajadzētu būt.',
  'home.councils.substitute': 'Aizstājējs',
  'home.councils.last': 'Pēdējais',
  'home.councils.next': 'Nākamais',
  'home.councils.never': 'vēl nav noticis',
  'home.councils.noNext': 'nav plānots',
} satisfies Record<keyof typeof et, string>;
