import type { et } from './et';

export const lv = {
  'risks.settings.title': 'Reģistra iestatījumi',
  'risks.settings.intro': 'Pēc kuras matricas padome vērtē riskus un cik bieži tos pārskata.',
  'risks.settings.intervals': 'Pārskatīšanas intervāli',
  'risks.settings.intervalsHint':
    'Jaunais intervāls riskam ir spēkā no tā nākamās novērtēšanas vai pārskatīšanas. Riskam var būt arī savs intervāls. Nenovērtētu risku pārskata tāpat kā ļoti augstu.',
  'risks.settings.interval': 'Līmenis: {level}',
  'risks.settings.inDays': 'Dienas starp divām pārskatīšanām',
  'risks.settings.days': '{days, plural, zero {# dienu} one {# diena} other {# dienas}}',
  'risks.settings.matrix': 'Matrica',
  'risks.settings.scoresOn': 'Riskus vērtē pēc matricas',
  'risks.settings.newer': 'Šai matricai ir jaunāka versija: {version}.',
  'risks.settings.otherMatrix': 'Cita matrica nemaina nevienu agrāku novērtējumu',
  'risks.settings.otherMatrixText':
    'Novērtējumi paliek pēc tās matricas, pēc kuras tie doti. Ar jaunajiem tos nesalīdzina: riska nav jaunajā riska matricā, un lapās ir rakstīts „pēc citas matricas”, līdz risks ir novērtēts no jauna. Pasākumu gaidāmā ietekme jaunajā matricā jāatzīmē no jauna.',
  'risks.settings.levels': 'Līmeņi pēc varbūtības un sekām',
  'risks.settings.likelihoods': 'Varbūtības pakāpes',
  'risks.settings.percent': 'Varbūtība riska laika posmā',
  'risks.settings.percentBand': '{low, number}–{high, number} %',
  'risks.settings.onlyWords': 'tikai vārdos',
  'risks.settings.dimensions': 'Seku jomas',
  'risks.settings.weighted': '{dimension} (svars {weight})',
  'risks.settings.rule.HIGHEST': 'Sekas kopumā ir vissmagāk skartās jomas pakāpe.',
  'risks.settings.rule.WEIGHTED': 'Sekas kopumā ir jomu svērtais vidējais, noapaļots līdz tuvākajai pakāpei.',
} satisfies Record<keyof typeof et, string>;
