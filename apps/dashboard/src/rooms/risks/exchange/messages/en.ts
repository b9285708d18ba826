import type { et } from './et';

export const en = {
  'risks.files': 'Files',
  'risks.import.open': 'Import from a file',
  'risks.import.title': 'Import of risks',
  'risks.import.intro':
    'Download the register, change it in a spreadsheet and bring it back. Before anything changes you see, row by row, what will.',
  'risks.import.notInFile':
    '{count, plural, one {# risk of the register is not in the file. It stays.} other {# risks of the register are not in the file. They stay.}}',
  'risks.import.setThere': 'Set it on the page of the risk',
  'risks.import.setLater': 'Set it on the page of the risk once it is imported.',
  'risks.import.toRegister': 'See the register',
} satisfies Record<keyof typeof et, string>;
