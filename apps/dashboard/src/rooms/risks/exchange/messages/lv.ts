import type { et } from './et';

export const lv = {
  'risks.files': 'Datnes',
  'risks.import.open': 'Importēt no datnes',
  'risks.import.title': 'Risku imports',
  'risks.import.intro':
    'Lejupielādējiet reģistru, mainiet to izklājlapā un ielādējiet atpakaļ. Pirms kaut kas mainās, rindu pa rindai redzēsiet, kas notiks.',
  'risks.import.notInFile':
    '{count, plural, zero {# reģistra riski datnē nav iekļauti, bet saglabājas.} one {# reģistra risks datnē nav iekļauts, bet saglabājas.} other {# reģistra riski datnē nav iekļauti, bet saglabājas.}}',
  'risks.import.setThere': 'Norādiet to riska lapā',
  'risks.import.setLater': 'Norādiet to riska lapā, kad risks būs importēts.',
  'risks.import.toRegister': 'Skatīt reģistru',
} satisfies Record<keyof typeof et, string>;
