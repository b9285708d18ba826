import type { et } from './et';

export const lv = {
  'seminars.clone.open': 'Izveidot nākamo semināru …',
  'seminars.clone.title': 'Nākamais seminārs pēc šī parauga',
  'seminars.clone.intro':
    'Jaunais melnraksts pārņem tos pašus rīkotājus, telpas, darba kārtību, mērķi un sagatavošanas sarakstu; visi datumi pārbīdās vienādi. Ielūgumi un atbildes paliek šeit, līdzrīkotājiem jautā vēlreiz. Netiek pārņemti cilvēki, kas pa šo laiku ir aizgājuši, un referenti, kas tajā laikā uzstājas citur.',
  'seminars.clone.startsOn': 'Pirmā diena',
  'seminars.clone.submit': 'Izveidot nākamo semināru',
  'seminars.clone.done': 'Nākamais seminārs ir izveidots kā melnraksts.',
  'seminars.clone.from': 'Iepriekšējā reize',
  'seminars.clone.occurrence': '{series}, {number}. reize',
} satisfies Record<keyof typeof et, string>;
