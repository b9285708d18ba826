export const et = {
  'problem.decision-before-adoption': 'See otsus on tehtud enne kava kinnitamist. Valige hilisem otsus.',
  'problem.decision-binds-nobody':
    'Kava kinnitab ja seda muudab ainult see, mida nõukogu otsustas või milles kokku leppis. Valige selline otsus.',
  'problem.decision-is-not-in-force': 'See otsus ei kehti enam. Valige kehtiv otsus.',
  'problem.indicator-was-measured': 'Näitajat on juba mõõdetud: mõõtmised jäävad alles ja näitajat eemaldada ei saa.',
  'problem.measured-before-baseline': 'Näitajat ei saa mõõta enne algtaseme päeva. Valige hilisem päev või muutke algtaseme päeva.',
  'problem.need-of-another-council':
    'See risk on teise nõukogu registrist. Nimetage kava juhtiva nõukogu risk või kirjeldage vajadust sõnadega.',
  'problem.not-of-this-plan': 'See ei kuulu samasse tegevuskavasse. Valige koht samas kavas.',
  'problem.priority-answers-nothing':
    'Prioriteet vastab vähemalt ühele vajadusele. Lisage risk, otsus, seminari tulemus või kirjeldage vajadust.',
  'problem.one-need-each': 'Ühe vajaduse juurde käib üks risk, otsus või seminar. Lisage teine vajadus eraldi.',
  'problem.plan-after-itself': 'Kava ei saa järgneda iseendale ega kavale, mis järgneb talle. Valige varasem kava.',
  'problem.plan-is-adopted': 'Kava on kinnitatud. Seda muudab ainult nõukogu otsus: valige „Muuda otsusega“.',
  'problem.plan-is-closed': 'Kava on suletud ja jääb selliseks, nagu ta on.',
  'problem.plan-is-not-adopted': 'Kava ei ole veel kinnitatud. Kinnitage see kõigepealt otsusega.',
  'problem.plan-is-not-in-consultation': 'Kava ei ole arvamuse andmisel.',
  'problem.plan-of-another-council': 'See on teise nõukogu kava. Valige sama nõukogu varasem kava.',
  'problem.seminar-has-no-outcome': 'See seminar ei ole veel toimunud. Valige seminar, mis on juba alanud.',
  'problem.target-before-baseline': 'Sihttaseme päev peab olema pärast algtaseme päeva.',
  'problem.target-is-baseline': 'Sihttase on sama mis algtase. Sisestage tase, milleni soovitakse jõuda.',
  'plans.mail.consultation.subject': 'Palume arvamust hiljemalt {day}: {title}',
  'plans.mail.consultation.heading': 'Palume teie asutuse arvamust',
  'plans.mail.consultation.intro': 'Tere, {name}! Nõukogu {council} palub arvamust tegevuskava eelnõu kohta.',
  'plans.mail.consultation.how':
    'Lugege kava ja kirjutage oma asutuse arvamus kava lehele. Asutusel on üks arvamus ja seda saab muuta kuni viimase päeva lõpuni. Arvamust näevad kõik, kes kava loevad.',
  'plans.mail.consultation.plan': 'Tegevuskava',
  'plans.mail.consultation.council': 'Nõukogu',
  'plans.mail.consultation.until': 'Viimane päev',
  'plans.mail.consultation.button': 'Loe kava ja anna arvamus',
  'plans.mail.consultation.why': 'Saate selle kirja, sest teil on koht nõukogus, kelle kava see on.',
  'problem.opinion-of-no-member': 'See asutus ei ole nõukogu liige, kelle kava see on.',
  'problem.consultation-is-over': 'Arvamuse andmise viimane päev on möödas. Pöörduge nõukogu sekretäri poole.',
  'problem.consultation-after-period': 'Kava ise lõpeb {day}. Valige päev kuni selle ajani või muutke enne kava perioodi lõppu.',
  'problem.period-ends-in-consultation':
    'Kava kohta oodatakse arvamusi kuni {day}. Valige see või hilisem päev või lühendage enne arvamuste andmise aega.',
  'plans.indicatorTrack.ON_TRACK': 'graafikus',
  'plans.indicatorTrack.OFF_TRACK': 'graafikust maas',
  'plans.indicatorTrack.NOT_MEASURED': 'õigel ajal mõõtmata',
  'plans.indicatorTrack.UNMEASURED': 'veel mõõtmata',
  'problem.indicator-of-another-plan': 'See näitaja on teises kavas. Muutke seda oma kava juures.',
  'problem.plan-answers-no-need':
    'Ükski kava prioriteet ei vasta vajadusele. Lisage mõnele prioriteedile vajadus: risk, otsus, seminari tulemus või selgitus.',
  'problem.plan-has-no-goals':
    'Ühelgi vajadusele vastaval prioriteedil ei ole eesmärki. Lisage vähemalt üks: kinnitatud kavale neid enam lisada ei saa.',
  'problem.consultation-runs':
    'Arvamusi oodatakse kuni {day}. Kinnitage, et lõpetate arvamuse andmise varem, või kinnitage kava pärast seda päeva.',
};
