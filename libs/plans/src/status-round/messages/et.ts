export const et = {
  'plans.mail.statusRound.subject': 'Palume teada anda, kuidas tegevused edenevad: {council}',
  'plans.mail.statusRound.reminderSubject': 'Ootame {day} teie sõna tegevuste kohta: {council}',
  'plans.mail.statusRound.heading': 'Kuidas teie tegevused edenevad?',
  'plans.mail.statusRound.reminderHeading': 'Teie tegevuste kohta ei ole veel teada antud',
  'plans.mail.statusRound.intro':
    'Tere, {name}!\n{council} kogub ülevaadet kokkulepitud tegevustest. Asutusel „{institution}“ on {count, plural, one {# tegevus} other {# tegevust}}, mille kohta palume teada anda, kuidas läheb.',
  'plans.mail.statusRound.reminderIntro':
    'Tere, {name}!\n{council} kogub ülevaadet kokkulepitud tegevustest. Asutuse „{institution}“ {count, plural, one {# tegevuse} other {# tegevuse}} kohta ei ole veel teada antud. Kui olete seda juba mujal teinud, ei ole vaja midagi teha.',
  'plans.mail.statusRound.how':
    'Nupp avab lehe, kus saate iga tegevuse juurde märkida, kas see edeneb, ootab või on tehtud. Sisse logida ei ole vaja. Kui kõik läheb plaanipäraselt, piisab märkest „Läheb hästi“ ja salvestamisest.',
  'plans.mail.statusRound.why': 'Milleks',
  'plans.mail.statusRound.beforeSeminar': 'Ülevaade {day} algava seminari jaoks',
  'plans.mail.statusRound.quarter': '{year}. aasta {quarter}. kvartali ülevaade',
  'plans.mail.statusRound.waiting': 'Vastust ootab',
  'plans.mail.statusRound.items': '{count, plural, one {# tegevus} other {# tegevust}}',
  'plans.mail.statusRound.itemsLate': '{count, plural, one {# tegevus} other {# tegevust}}, neist üle tähtaja {late}',
  'plans.mail.statusRound.until': 'Hiljemalt',
  'plans.mail.statusRound.button': 'Anna teada, kuidas läheb',
  'plans.mail.statusRound.footer':
    'Saate selle kirja, sest asutuse „{institution}“ tegevused on teie hoole all või te esindate seda asutust nõukogus. Link on teie oma: palun ärge saatke seda edasi.',
  'problem.what-is-the-round-for': 'Valige seminar, mille eel ülevaadet kogute, või kirjutage, milleks seda vaja on.',
  'problem.seminar-is-past': 'See seminar algas juba {day}. Valige eesolev seminar või kirjutage, milleks ülevaadet vaja on.',
  'problem.until-too-far': 'Voor kestab kõige rohkem 100 päeva: valige {day} või varasem päev. Kuni voor kestab, uut ei alga.',
  'problem.until-after-the-seminar': 'Seminar algab {day}. Valige see või varasem päev, et vastused jõuaksid seminariks kohale.',
  'problem.no-open-items': 'Nõukogul ei ole ühtegi lahtist tegevust, mille kohta küsida. Lisage enne tegevused.',
  'problem.status-round-is-closed': 'See ülevaatevoor on lõppenud ja jääb selliseks, nagu ta on. Vajaduse korral alustage uut.',
  'problem.mailed-today': 'Täna on sellest ülevaatevoorust juba kiri saadetud. Uuesti saab meelde tuletada homme.',
  'problem.everybody-has-reported': 'Kõik, kellelt küsiti, on teada andnud. Meelde tuletada ei ole kellelegi.',
};
