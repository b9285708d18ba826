export const et = {
  'risks.measures.title': 'Riskide meetmed',
  'risks.measures.intro': 'Mida nõukogu on riskide suhtes teinud, teeb ja kavandab.',
  'risks.measures.noneFound': 'Selle valikuga meetmeid ei ole',
  'risks.measures.noneHint': 'Kui nõukogu sekretär mõnele riskile meetme lisab, näete seda siin.',
  'risks.measures.due': 'Tähtaeg',
  'risks.measures.late': 'hilineb',
  'risks.measures.countIs': '{phase}, {state}: {count, number}',
  'risks.measures.byPhase': 'Meetmed etappide järgi',
  'risks.measures.filter': 'Meetmete valik',
  'risks.measures.search': 'Otsi meedet',
  'risks.measures.allButDropped': 'kõik peale ärajäetute',
  'risks.measures.lateOnly': 'Ainult hilinevad',
};
