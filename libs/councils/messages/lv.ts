import type { et } from './et.js';

export const lv = {
  'councils.councilKind.SAFETY': 'Drošības padome',
  'councils.councilKind.HEALTH': 'Veselības padome',
  'councils.councilKind.CRISIS_COMMISSION': 'Krīzes komisija',
  'councils.councilKind.JOINT': 'Kopīga padome',
  'councils.councilKind.WORKING_GROUP': 'Darba grupa',
  'councils.approach.SITUATIONAL': 'Situatīvā',
  'councils.approach.RESOURCE_MOBILISATION': 'Resursu mobilizēšana',
  'councils.approach.COMMUNITY_EMPOWERMENT': 'Kopienas stiprināšana',
  'councils.cooperationForm.COMMUNICATION': 'Komunikācija',
  'councils.cooperationForm.COOPERATION': 'Kooperācija',
  'councils.cooperationForm.COORDINATION': 'Koordinācija',
  'councils.cooperationForm.COLLABORATION': 'Sadarbība',
  'councils.seatRole.CHAIR': 'Priekšsēdētājs',
  'councils.seatRole.VICE_CHAIR': 'Priekšsēdētāja vietnieks',
  'councils.seatRole.SECRETARY': 'Sekretārs',
  'councils.seatRole.MEMBER': 'Loceklis',
  'councils.seatRole.OBSERVER': 'Novērotājs',

  'problem.council-closed': 'Padome ir slēgta: tai nevar pievienot jaunus locekļus un vietas.',
  'problem.council-above-itself': 'Padome nevar būt pakļauta pati sev vai savai apakšpadomei.',
  'problem.councils-are-placed-by-administrators':
    'Augstāko padomi un teritorijas maina tikai administrators: no tām atkarīgs, kas padomi redz.',
  'problem.time-zone-unknown': 'Šādas laika joslas nav. Piemērs: Europe/Tallinn',
  'problem.institution-not-active': 'Šajā dienā iestāde nedarbojas.',
  'problem.membership-overlaps': 'Iestāde šajā laikā jau ir padomes dalībiestāde.',
  'problem.membership-already-ended': 'Šī dalība jau ir beigusies.',
  'problem.membership-has-later-seats':
    'Kāda vieta sākas pēc šīs dienas. Izvēlieties vēlākas beigas vai vispirms izbeidziet šīs vietas pilnvaras.',
  'problem.seat-outside-membership': 'Vietai jābūt dalības laikā.',
  'problem.seat-overlaps': 'Personai šajā laikā šajā padomē jau ir vieta.',
  'problem.seat-already-ended': 'Šī vieta jau ir izbeigta.',
  'problem.chair-already-seated': 'Padomei šajā laikā jau ir priekšsēdētājs. Vispirms izbeidziet tā pilnvaras.',
  'problem.person-not-of-institution':
    'Persona nepieder ne pie šīs iestādes, ne pie tās struktūrvienības. Vispirms piesaistiet to iestādei. (Sekretārs var būt arī no iestādes, kas padomi uztur.)',
  'problem.substitute-is-holder': 'Vietas ieņēmējs nevar būt pats savs aizstājējs.',
  'problem.substitutes-not-allowed': 'Šajā padomē aizstājēju nav.',
} satisfies Record<keyof typeof et, string>;
