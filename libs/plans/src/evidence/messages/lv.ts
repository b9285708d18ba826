import type { et } from './et.js';

export const lv = {
  'problem.evidence-has-macros': 'Datnē ir makro, un to nevar pieņemt. Saglabājiet to bez makro (.docx vai .xlsx) vai kā PDF.',
  'problem.evidence-is-empty': 'Šī datne ir tukša. Izvēlieties citu datni.',
  'problem.evidence-is-not-there':
    'Kādas no pievienotajām datnēm vairs nav: tā jau ir iesniegta vai ir izdzēsta, jo divu dienu laikā netika saglabāta. Noņemiet to no saraksta un pievienojiet vēlreiz.',
  'problem.evidence-is-not-whole': 'Šī datne ir bojāta vai nepilnīga. Atveriet to savā ierīcē, saglabājiet no jauna un mēģiniet vēlreiz.',
  'problem.evidence-is-too-large': 'Datne ir lielāka par {megabytes} MB. Samaziniet to vai sadaliet daļās.',
  'problem.evidence-named-otherwise':
    'Patiesībā šī ir {type} datne, bet tās nosaukums liecina par ko citu. Ja datne ir īstā, lai nosaukums beidzas ar „.{ending}”.',
  'problem.evidence-of-item-is-full':
    'Šim uzdevumam jau ir pievienots lielākais atļautais datņu skaits ({most}). Piezīmē uzrakstiet, kur atrodas pārējais.',
  'problem.evidence-of-unknown-type':
    'Nevar saprast, kas tā ir par datni. Der fotoattēli (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT un CSV.',
  'problem.evidence-text-is-not-utf8': 'Tekstu nevar nolasīt. Saglabājiet to kodējumā UTF-8 un mēģiniet vēlreiz.',
  'problem.evidence-type-is-refused':
    'Šādu datni ({type}) nepieņem. Der fotoattēli (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT un CSV.',
  'problem.evidence-was-told': 'Šī datne jau ir iesniegta un paliek pie uzdevuma.',
} satisfies Record<keyof typeof et, string>;
