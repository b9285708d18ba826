export const et = {
  'risks.edition.title': 'Riskiregistri avalik väljaanne',
  'risks.edition.intro': 'Riskiregistri avalik väljaanne: riskid, mille nõukogu on avalikuks märkinud. Seis {day}.',
  'risks.edition.controls': 'Rakendatud meetmed',
  'risks.edition.print': 'Prindi',
  'risks.edition.level': 'Tase',
  'risks.edition.review': 'Vaadatakse uuesti üle {day}',
  'risks.edition.reviewWas': 'Tuli uuesti üle vaadata {day}',
  'risks.edition.all': 'Riskiregistrite avalikud väljaanded',
  'risks.edition.allHint': 'Turvalisuse nõukogud, kes osa oma riskiregistrist kõigile näitavad.',
  'risks.edition.none': 'Avalikke väljaandeid ei ole',
  'risks.edition.noneHint': 'Kui mõni nõukogu riski avalikuks märgib, on see siin.',
  'risks.edition.count': '{count, plural, one {# risk} other {# riski}}',
};
