export const et = {
  'mailChoices.title': 'Millised kirjad teile tulevad',
  'mailChoices.unknown': 'See link ei ava midagi',
  'mailChoices.come': 'Need kirjad tulevad aadressile {address}.',
  'mailChoices.left': 'Neid kirju te enam ei saa.',
  'mailChoices.leave': 'Loobun neist kirjadest',
  'mailChoices.comeBack': 'Soovin neid siiski',
  'mailChoices.all': 'Kõik kirjad, millest saab loobuda',
  'mailChoices.allHint': 'Valik kehtib kohe ja kõigi teie nõukogude kohta.',
  'mailChoices.own': 'Minu kirjad',
  'mailChoices.ownHint': 'Kirjad, millest saab loobuda. Valik kehtib kohe ja kõigi teie nõukogude kohta.',
  'mailChoices.saved': 'Valik on salvestatud.',
  'mailChoices.official':
    'Alati tulevad kutsed ja nende meeldetuletused, teated seminari ärajäämisest ja vabanenud kohast, vastused teemaettepanekutele, ülevaatevoorude kirjad, lingid, mille kaudu asutus tegevustest teada annab, riskide hindamisvoorude ja riski aktsepteerimise lõppemise kirjad ning sisselogimise kirjad.',
  'mailChoices.what.ITEMS': 'Kui teie asutuse tegevuse tähtaeg läheneb või on möödas.',
  'mailChoices.what.RISKS': 'Kui riski on aeg üle vaadata.',
  'mailChoices.what.DIGEST': 'Üks kiri nädalas kõige kohta, mis teid ootab.',
  'mailChoices.what.OUTCOMES': 'Mida seminaril otsustati ja mis on täidetud.',
} as const;
