import type { et } from './et.js';

export const lv = {
  'plans.itemState.PLANNED': 'Plānots',
  'plans.itemState.IN_PROGRESS': 'Procesā',
  'plans.itemState.WAITING': 'Gaida',
  'plans.itemState.DONE': 'Izpildīts',
  'plans.itemState.VERIFIED': 'Pārbaudīts',
  'plans.itemState.DROPPED': 'Atcelts',
  'problem.assignee-not-of-owner':
    'Šī persona pašlaik nestrādā izpildītāja iestādē. Izvēlieties kādu no tās darbiniekiem vai nenorādiet nevienu.',
  'problem.council-is-the-items-own': 'Uzdevums jau pieder šai padomei. Līdzdalīgo padomju vidū norādiet tikai citas.',
  'problem.extension-is-past': 'Šī diena ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.',
  'problem.asked-day-is-past':
    'Diena, kas tika lūgta ({day}), ir pagājusi. Nepagariniet un uzrakstiet, kura diena derētu, vai pēc tam pārceliet termiņu paši.',
  'problem.item-due-before-start': 'Termiņš ir pirms sākuma ({day}). Izvēlieties vēlāku termiņu vai mainiet sākumu.',
  'problem.item-due-before-agreed':
    'Termiņš ir pirms dienas, kad par uzdevumu vienojās ({day}). Izvēlieties vēlāku termiņu. Ja vienojās agrāk, norādiet attiecīgo lēmumu vai semināru.',
  'problem.extension-is-decided': 'Uz šo lūgumu jau ir atbildēts, vai arī tas ir atsaukts. Ja pagarinājums vēl vajadzīgs, lūdziet vēlreiz.',
  'problem.item-has-begun': 'Darbs jau ir sākts: uzdevumu vairs nevar atzīmēt kā plānotu. Ja darbs stāv, atzīmējiet, ka uzdevums gaida.',
  'problem.item-is-not-done':
    'Uzdevums vēl nav izpildīts. To var pārbaudīt vai atdot atpakaļ, kad izpildītājs to ir atzīmējis kā izpildītu.',
  'problem.item-measure-of-another-council':
    'Kāds no pasākumiem nepieder šī uzdevuma padomēm. Izvēlieties no to reģistriem vai pievienojiet padomi līdzdalīgajām.',
  'problem.item-of-another-council': 'Kāds no priekšnosacījumiem ir citas padomes uzdevums. Izvēlieties tās pašas padomes uzdevumus.',
  'problem.item-risk-of-another-council':
    'Kāds no riskiem nepieder šī uzdevuma padomēm. Izvēlieties no to reģistriem vai pievienojiet padomi līdzdalīgajām.',
  'problem.needed-item-is-dropped': 'Kāds no priekšnosacījumiem ir atcelts un netiks izpildīts. Izvēlieties citu uzdevumu.',
  'problem.not-later-than-due': 'Pašreizējais termiņš: {day} – lūdziet vēlāku dienu.',
  'problem.nothing-reported': 'Nekas nav mainījies. Mainiet stāvokli vai virzību vai īsi uzrakstiet, kā veicas.',
  'problem.owner-is-no-member':
    'Šī iestāde pašlaik nav nevienas šī uzdevuma padomes locekle. Izvēlieties locekli vai vispirms pievienojiet iestādi padomei.',
  'problem.owner-is-helper':
    'Šī iestāde jau ir iesaistīta uzdevumā. Vispirms izņemiet to no iesaistītajām iestādēm vai izvēlieties citu izpildītāju.',
  'problem.refusal-needs-an-answer': 'Uzrakstiet, kāpēc termiņu nepagarina.',
  'problem.item-agreed-after-due':
    'Tad uzdevums būtu saskaņots {day}, pēc termiņa ({due}). Izvēlieties kaut ko agrāku vai vispirms pārceliet termiņu.',
  'problem.item-agreed-after-first-due':
    'Uzdevuma pirmais termiņš bija {due}, pirms saskaņošanas dienas ({day}). Izvēlieties kaut ko agrāku vai pievienojiet jaunu uzdevumu.',
  'problem.item-starts-after-due': 'Sākums ir pēc termiņa ({day}). Izvēlieties agrāku sākumu vai vispirms mainiet termiņu.',
  'problem.waiting-for-what': 'Uzrakstiet, ko gaida.',

  'plans.itemSource.SEMINAR': 'Seminārā',
  'plans.itemSource.OTHER_DECISION': 'Starp semināriem',
  'plans.itemSource.NO_DECISION': 'Bez lēmuma',
} satisfies Record<keyof typeof et, string>;
