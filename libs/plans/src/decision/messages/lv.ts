import type { et } from './et.js';

export const lv = {
  'plans.decisionKind.DECIDED': 'nolemts',
  'plans.decisionKind.AGREED': 'vienojās',
  'plans.decisionKind.NOTED': 'pieņemts zināšanai',
  'plans.decisionKind.PROPOSED': 'ierosināts',
  'plans.decisionKind.RECOMMENDED': 'ieteikts',
  'plans.decisionState.IN_FORCE': 'spēkā',
  'plans.decisionState.FULFILLED': 'izpildīts',
  'plans.decisionState.SUPERSEDED': 'aizstāts',
  'plans.decisionState.REPEALED': 'atcelts',
  'problem.before-the-seminar': 'Diena ir pirms semināra sākuma ({day}). Izvēlieties semināra pirmo vai vēlāku dienu.',
  'problem.session-of-another-seminar': 'Šis punkts ir cita semināra darba kārtībā. Izvēlieties punktu no šī semināra darba kārtības.',
  'problem.votes-incomplete':
    'Norādiet visus trīs skaitļus: par, pret un atturas. Ja balsis netika skaitītas, atstājiet visus laukus tukšus.',
  'problem.decision-of-another-year':
    'Lēmuma numurs ir no {year}. gada, tāpēc arī dienai jābūt tajā pašā gadā. Cita gada lēmumu ierakstiet reģistrā no jauna.',
  'problem.after-council-closed': 'Padome darbību jau bija beigusi ({day}). Izvēlieties šo vai agrāku dienu.',
  'problem.decision-has-ended': 'Šis lēmums vairs nav spēkā: tas ir izpildīts, aizstāts vai atcelts. Izvēlieties spēkā esošu lēmumu.',
  'problem.supersedes-itself': 'Lēmums nevar aizstāt pats sevi. Izvēlieties citu lēmumu.',
  'problem.item-due-before-decided':
    'Uzdevuma {ref} termiņš bija {day}: lēmumu nevarēja pieņemt vēlāk. Izvēlieties agrāku dienu vai vispirms pārceliet nepabeigtā uzdevuma termiņu.',
  'problem.plan-closed-before-decided': 'Ar šo lēmumu apstiprināts plāns „{plan}”, ko slēdza {day}. Izvēlieties agrāku dienu.',
  'problem.adoption-after-amendment':
    'Ar šo lēmumu apstiprināts plāns „{plan}”, ko ar citu lēmumu grozīja {day}. Izvēlieties agrāku dienu.',
  'problem.amendment-before-adoption': 'Ar šo lēmumu grozīts plāns „{plan}”, ko apstiprināja {day}. Izvēlieties vēlāku dienu.',
  'problem.superseding-is-older': 'Lēmums nevar būt vecāks par to, ko tas aizstāj.',
  'problem.before-decided': 'Diena ir pirms lēmuma pieņemšanas ({day}). Izvēlieties lēmuma dienu vai vēlāku.',
  'problem.plan-hangs-on-decision':
    'Ar šo lēmumu apstiprināts vai grozīts {plan}. Izvēlieties veidu, kas padomei ir saistošs: nolemts vai vienojās.',
  'problem.items-are-the-secretarys-to-enter':
    'Uzdevumus pievieno tikai padomes sekretārs. Izlaidiet tos un lūdziet sekretāram tos pievienot.',
  'plans.vote.FOR': 'par',
  'plans.vote.AGAINST': 'pret',
  'plans.vote.ABSTAINED': 'atturas',
  'plans.vote.NOT_VOTING': 'atstatījās',
  'problem.had-no-vote':
    'Lēmuma dienā ({day}) šī iestāde nebija lēmējas padomes locekle ar balsstiesībām: {institution}. Izslēdziet to no balsojuma vai mainiet lēmuma dienu.',
  'problem.votes-contradict':
    'Balsotāju sarakstā ar šādu balsi ir {count, plural, zero {# iestāžu} one {# iestāde} other {# iestādes}}. Labojiet sarakstu vai atstājiet šo skaitli neaizpildītu.',
  'problem.too-many-decisions': 'Lēmumu ir vairāk nekā {most, number}. Sašauriniet atlasi.',
} satisfies Record<keyof typeof et, string>;
