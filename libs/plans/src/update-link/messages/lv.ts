import type { et } from './et.js';

export const lv = {
  'plans.updateLinkMail.subject': 'Jauna saite: kā veicas ar uzdevumiem ({institution})',
  'plans.updateLinkMail.heading': 'Jūsu jaunā saite',
  'plans.updateLinkMail.asked':
    'Jūs lūdzāt jaunu saiti, ar kuru paziņot, kā veicas ar iestādes uzdevumiem ({institution}). Ieiet sistēmā nevajag.',
  'plans.updateLinkMail.yours': 'Saite ir domāta tikai jums un derīga 60 dienas. Kas to atver, rīkojas jūsu vārdā.',
  'plans.updateLinkMail.notYou': 'Ja saiti nelūdzāt, varat šo vēstuli neņemt vērā: nekas nav mainījies.',
  'plans.updateLinkMail.button': 'Atvērt uzdevumus',
  'plans.updateLinkMail.footer': 'Jūs saņēmāt šo vēstuli, jo kāds atvēra jums sūtītu saiti, kas vairs nav derīga, un lūdza jaunu.',
  'problem.no-such-update-link':
    'Šādas saites nav. Atveriet saiti no saņemtās vēstules vēlreiz: iespējams, daļa adreses netika nokopēta. Vai ieejiet sistēmā.',
} satisfies Record<keyof typeof et, string>;
