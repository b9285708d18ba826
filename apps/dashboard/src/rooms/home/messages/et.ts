export const et = {
  'home.overview': 'Ülevaade: {region}',
  'home.greeting': 'Tere, {name}!',
  'home.tiles.tasks': 'Ootab teid',
  'home.tiles.late': '{count, plural, one {# on tähtaja ületanud} other {# on tähtaja ületanud}}',
  'home.tiles.noneLate': 'Ükski tähtaeg ei ole üle',
  'home.tiles.next': 'Järgmine seminar',
  'home.tiles.noNext': 'Ühtegi pole ees',
  'home.tiles.answers': 'Kutsetele vastatud',
  'home.tiles.noAnswers': 'Ühtegi kutset pole saadetud',
  'home.tiles.cadence': 'Nõukogude järjepidevus',
  'home.tiles.cadenceHint': 'kohtub kokkulepitud sagedusega',
  'home.tasks.title': 'Ootab teie tegutsemist',
  'home.tasks.none': 'Kõik on tehtud',
  'home.tasks.noneHint': 'Kui mõni kutse, hinnang, tähtaeg või saatmata kiri teid ootab, ilmub see siia.',
  'home.tasks.all': 'Näita kõiki ({count, number})',
  'home.tasks.fewer': 'Näita vähem',
  'home.task.ANSWER_INVITATION': 'Vastake kutsele',
  'home.task.PLAN_SEMINAR': 'Lõpetage seminari plaan',
  'home.task.SEND_INVITATIONS': '{count, plural, =0 {Saatke kutsed} one {Saatke # kutse} other {Saatke # kutset}}',
  'home.task.MAIL_NOT_DELIVERED': '{count, plural, one {# kiri ei jõudnud kohale} other {# kirja ei jõudnud kohale}}',
  'home.task.CADENCE_BROKEN': 'Kavandage järgmine seminar',
  'home.task.SUBSTITUTE_TO_REGISTER':
    '{count, plural, =0 {Lisage asendajad andmebaasi} one {Lisage # asendaja andmebaasi} other {Lisage # asendajat andmebaasi}}',
  'home.task.HOSTING_ASKED': 'Vastake, kas korraldate seminari koos',
  'home.task.HOSTING_DECLINED':
    '{count, plural, =0 {Kaaskorraldaja keeldus} one {# kaaskorraldaja keeldus} other {# kaaskorraldajat keeldus}}',
  'home.task.CHECKLIST_OVERDUE':
    '{count, plural, =0 {Ettevalmistus on üle tähtaja} one {# ettevalmistuse ülesanne on üle tähtaja} other {# ettevalmistuse ülesannet on üle tähtaja}}',
  'home.task.TOPICS_TO_DECIDE': '{count, plural, =0 {Otsustage teemade üle} one {Otsustage # teema üle} other {Otsustage # teema üle}}',
  'home.task.SCORES_TO_GIVE':
    '{count, plural, =0 {Andke hindamisvoorus hinnang} one {Hinnake hindamisvoorus # risk} other {Hinnake hindamisvoorus # riski}}',
  'home.task.RESULTS_TO_SET':
    '{count, plural, =0 {Pange hindamisvooru tulemused paika} one {Pange paika # riski tulemus} other {Pange paika # riski tulemused}}',
  'home.task.REVIEW_DUE': 'Vaadake oma risk üle',
  'home.task.REVIEWS_OVERDUE':
    '{count, plural, =0 {Riskide ülevaatus on üle tähtaja} one {# riski ülevaatus on üle tähtaja} other {# riski ülevaatus on üle tähtaja}}',
  'home.task.ACCEPTANCE_ENDS': 'Otsustage, kas aktsepteerite riski edasi',
  'home.task.MEASURE_DUE': 'Viige oma asutuse meede lõpule',
  'home.task.SCORES_PROPOSED':
    '{count, plural, =0 {Otsustage pakutud hinnangute üle} one {Otsustage # pakutud hinnangu üle} other {Otsustage # pakutud hinnangu üle}}',
  'home.task.REGISTER_TO_MEND':
    '{count, plural, =0 {Riskiregistris on midagi parandada} one {Riskiregistris on # koht parandada} other {Riskiregistris on # kohta parandada}}',
  'home.task.STATUS_ROUND_OPEN':
    'Andke teada, kuidas läheb: {count, plural, one {# tegevus ootab} other {# tegevust ootab}} ülevaatevoorus teie sõna',
  'home.task.STATUS_ROUND_ENDED': 'Ülevaatevoor lõppes: {count, plural, one {# asutus} other {# asutust}} ei andnud kõigest teada',
  'home.task.ACTION_ITEM_DUE': 'Viige oma tegevus lõpule või andke teada, kuidas läheb',
  'home.task.ACTION_ITEMS_LATE':
    '{count, plural, =0 {Tegevused on üle tähtaja} one {# tegevus on üle tähtaja} other {# tegevust on üle tähtaja}}',
  'home.task.ACTION_ITEMS_TO_VERIFY':
    '{count, plural, =0 {Kontrollige, mis on tehtud} one {Kontrollige # tehtud tegevust} other {Kontrollige # tehtud tegevust}}',
  'home.task.EXTENSIONS_ASKED':
    '{count, plural, =0 {Vastake tähtaja pikendamise soovidele} one {Vastake # tähtaja pikendamise soovile} other {Vastake # tähtaja pikendamise soovile}}',
  'home.task.OPINION_AWAITED': 'Andke oma asutuse arvamus tegevuskava kohta',
  'home.task.SEMINAR_DECISIONS_TO_TELL': '{count, plural, one {Teatage seminari otsusest} other {Teatage seminari # otsusest}}',
  'home.task.DECISION_TO_TELL': 'Teatage otsusest neile, keda see puudutab',
  'home.task.late': 'üle tähtaja: {when}',
  'home.next.title': 'Järgmised seminarid',
  'home.next.all': 'Kõik seminarid',
  'home.next.none': 'Ühtegi seminari ei ole ees',
  'home.next.noneHint': 'Kui teid kutsutakse seminarile, näete seda siin.',
  'home.next.noneHintPlan': 'Alustage järgmise seminari kavandamist: päevad, päevakord ja kutsed.',
  'home.next.plan': 'Kavanda seminar',
  'home.councils.own': 'Minu nõukogud',
  'home.councils.readable': 'Nõukogud',
  'home.councils.none': 'Te ei kuulu veel ühtegi nõukogusse',
  'home.councils.noneHint': 'Koha nõukogus määrab selle sekretär. Pöörduge tema poole, kui siin peaks midagi olema.',
  'home.councils.substitute': 'Asendusliige',
  'home.councils.last': 'Viimati toimus',
  'home.councils.next': 'Järgmine',
  'home.councils.never': 'ei ole veel toimunud',
  'home.councils.noNext': 'ei ole kavandatud',
};
