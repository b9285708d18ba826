import type { et } from './et';

export const lv = {
  'signIn.title': 'Ieeja',
  'signIn.intro': 'Nosūtīsim jums e-pasta vēstuli ar saiti, ar kuru ieiet. Parole nav vajadzīga.',
  'signIn.introBack': 'Lai turpinātu, ieejiet. Atgriezīsieties tajā pašā lapā, un iesāktais būs saglabājies.',
  'signIn.email': 'E-pasta adrese',
  'signIn.emailHint': 'Adrese, uz kuru saņemat padomes ielūgumus.',
  'signIn.notAnAddress': 'Ievadiet e-pasta adresi šādā formā: vards@iestade.ee.',
  'signIn.send': 'Nosūtīt ieejas saiti',
  'signIn.whoMay':
    'Ieiet var drošības padomju locekļi un viņu iestāžu darbinieki. Ja saite nepienāk, vērsieties pie savas padomes sekretāra.',
  'signIn.lookTitle': 'Ieskatieties pastkastē',
  'signIn.lookText': 'Ja adrese {email} ir mūsu datos, nosūtījām uz to ieejas saiti. Tā ir derīga 15 minūtes un darbojas vienu reizi.',
  'signIn.lookHint':
    'Vēstules nav? Ieskatieties arī surogātpasta mapē. Šo lapu varat atstāt atvērtu: tā pati turpinās darbu, kad ar saiti ieiesiet sistēmā.',
  'signIn.catcher': 'Šī ir izmēģinājuma versija: vēstules netiek izsūtītas, bet gan sakrātas šeit.',
  'signIn.toCatcher': 'Atvērt izmēģinājuma pastkasti',
  'signIn.resend': 'Sūtīt vēlreiz',
  'signIn.resendIn': 'Sūtīt vēlreiz ({seconds} s)',
  'signIn.sentAgain': 'Nosūtījām jaunu vēstuli.',
  'signIn.otherAddress': 'Lietot citu adresi',
  'signIn.enterTitle': 'Ieeja ar saiti',
  'signIn.enterText': 'Lai ieietu, nospiediet pogu.',
  'signIn.enter': 'Ieiet',
  'signIn.newLink': 'Pieprasīt jaunu saiti',
  'signIn.publicEditions': 'Risku reģistru publiskie izdevumi',
} satisfies Record<keyof typeof et, string>;
