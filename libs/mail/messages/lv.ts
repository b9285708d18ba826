import type { et } from './et.js';

export const lv = {
  'mail.layout.linkHint': 'Ja poga nedarbojas, atveriet šo adresi pārlūkprogrammā:',
  'mail.deliveryState.DRAFT': 'Tiek sagatavota',
  'mail.deliveryState.QUEUED': 'Gaida nosūtīšanu',
  'mail.deliveryState.SENDING': 'Tiek sūtīta',
  'mail.deliveryState.ACCEPTED': 'Nosūtīta',
  'mail.deliveryState.DELAYED': 'Kavējas, mēģināsim vēlreiz',
  'mail.deliveryState.BOUNCED': 'Atgriezās',
  'mail.deliveryState.FAILED': 'Neizdevās nosūtīt',
  'mail.deliveryState.SUPPRESSED': 'Adresāts šīs vēstules nevēlas',
  'mail.deliveryState.CANCELLED': 'Nav nosūtīta, jo novecojusi',
  'problem.delivery-not-failed': 'Šī vēstule nav jāsūta vēlreiz: tā ir piegādāta.',
  'problem.delivery-not-sent': 'Šī vēstule vēl nav izsūtīta. Uzgaidiet, līdz tā būs nosūtīta.',
  'problem.mail-is-private': 'Šī vēstule ir tikai saņēmējam.',
  'problem.mail-cannot-be-written': 'Šo vēstuli vairs nevar sagatavot: datu, par kuriem tā bija, vairs nav.',
  'mail.unsubscribe.link': 'Atteikties no šīm vēstulēm vai izvēlēties, kuras saņemt',
  'mail.unsubscribe.ITEMS': 'Šis ir atgādinājums par uzdevumu. No šīm vēstulēm varat atteikties:',
  'mail.unsubscribe.RISKS': 'Šis ir atgādinājums par riska pārskatīšanu. No šīm vēstulēm varat atteikties:',
  'mail.unsubscribe.DIGEST': 'Kopsavilkums pienāk reizi nedēļā, ja kaut kas gaida. No šīs vēstules varat atteikties:',
  'mail.unsubscribe.OUTCOMES':
    'Par lēmumiem un to izpildi paziņojam uzaicinātajiem, padomes locekļiem un izpildītājiem. No šīm vēstulēm varat atteikties:',
  'mail.mailCategory.ITEMS': 'Ziņas un atgādinājumi par uzdevumiem',
  'mail.mailCategory.RISKS': 'Atgādinājumi par risku pārskatīšanu',
  'mail.mailCategory.DIGEST': 'Nedēļas kopsavilkums',
  'mail.mailCategory.OUTCOMES': 'Lēmumi un to izpilde',
  'problem.no-such-unsubscribe-link':
    'Šī saite nav no mūsu vēstules vai ir nepilnīga. Atveriet to no vēstules vēlreiz vai ieejiet sistēmā un izvēlieties vēstules savā profilā.',
} satisfies Record<keyof typeof et, string>;
