import type { et } from './et.js';

export const lv = {
  'sheets.yes': 'jā',
  'sheets.no': 'nē',
  'problem.file-unreadable': 'Datni nevar nolasīt. Saglabājiet to vēlreiz kā XLSX vai CSV datni.',
  'problem.workbook-broken':
    'XLSX datne ir bojāta vai nepilnīga: iespējams, lejupielāde pārtrūka. Atveriet to tabulu programmā un saglabājiet vēlreiz.',
  'problem.no-naming-column':
    'No pazīstamām kolonnām datnē ir tikai „{found}”. No tās nav saprotams, par ko ir rinda: pievienojiet kolonnu „{ref}” vai „{title}”.',
  'problem.file-unpacks-too-large': 'Atpakota datne ir par lielu. Atstājiet tikai importējamo tabulu.',
  'problem.not-a-spreadsheet': 'Šī nav tabulas datne. Izvēlieties XLSX vai CSV datni.',
  'problem.old-excel': 'Šī ir vecā Excel datne (XLS) vai datne ar paroli. Saglabājiet to kā XLSX datni bez paroles.',
  'problem.no-known-columns':
    'Datnē nav atrasta neviena pazīstama kolonna. Tabulas pirmajā rindā jābūt kolonnu nosaukumiem kā lejupielādētā datnē, piemēram, „Nosaukums”.',
  'problem.no-rows': 'Datnē zem galvenes nav nevienas rindas.',
  'problem.too-many-rows': 'Datnē ir par daudz rindu. Vienā reizē var importēt ne vairāk kā {most}.',
  'problem.file-is-empty': 'Datne ir tukša.',
  'problem.file-too-large': 'Datne ir par lielu. Atļautais lielums: {most} MB.',
  'problem.import-has-changed':
    '{line}. rinda vairs nav tāda, kādu rādīja priekšskatījums. Pārbaudiet datni vēlreiz; nekas netika importēts.',
  'problem.import-row-refused': '{line}. rindu neizdevās pārņemt. Pārbaudiet datni vēlreiz; nekas netika importēts.',
  'problem.not-one-of': 'Šūnā ir „{said}”. Atļauts: {allowed}.',
  'problem.not-a-whole-number': '„{said}” nav vesels skaitlis.',
  'problem.no-institution-of-that-name': 'Iestāde „{said}” nav atrasta. Rakstiet nosaukumu tā, kā tas ir iestāžu sarakstā.',
  'problem.no-region-of-that-name': 'Teritorija „{said}” nav atrasta. Aiz nosaukuma iekavās pievienojiet EHAK kodu.',
  'problem.no-person-of-that-name': 'Rindas īpašniekam nav personas ar vārdu „{said}”, vai jūs to neredzat.',
  'problem.several-of-that-name': '„{said}” var nozīmēt vairākus. Precizējiet.',
  'problem.names-another-row':
    'Šeit ir „{said}”, bet pēc ieraksta ID rinda attiecas uz citu ierakstu ({allowed}). Iespējams, tabula kārtota bez pēdējām kolonnām. Šī rinda netiek pārņemta.',
} satisfies Record<keyof typeof et, string>;
