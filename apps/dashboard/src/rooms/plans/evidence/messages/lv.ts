import type { et } from './et';

export const lv = {
  'plans.evidence.title': 'Fotoattēli un datnes',
  'plans.evidence.hint':
    'Līdz {most} datnēm, katra līdz {megabytes} MB: fotoattēli, PDF, DOCX, XLSX, ODT, ODS, TXT un CSV. No fotoattēla tiek izņemtas ziņas par to, kur un kad tas uzņemts.',
  'plans.evidence.add': 'Pievienot datnes',
  'plans.evidence.photo': 'Fotografēt',
  'plans.evidence.drop': 'vai ievelciet tās šeit',
  'plans.evidence.sending': 'Sūta: {name}',
  'plans.evidence.remove': 'Noņemt: {name}',
  'plans.evidence.again': 'Mēģināt vēlreiz',
  'plans.evidence.sent': 'Datne pievienota: {name}.',
  'plans.evidence.tooMany': 'Vienā reizē var pievienot līdz {most} datnēm. Saglabājiet šīs un pārējās pievienojiet ar nākamo ziņojumu.',
  'plans.evidence.kilobytes': '{size} kB',
  'plans.evidence.megabytes': '{size} MB',
} satisfies Record<keyof typeof et, string>;
