import type { et } from './et.js';

export const lv = {
  'problem.decision-before-adoption': 'Šis lēmums pieņemts pirms plāna apstiprināšanas. Izvēlieties vēlāku lēmumu.',
  'problem.decision-binds-nobody': 'Plānu apstiprina un groza tikai tas, ko padome nolēma vai par ko vienojās. Izvēlieties šādu lēmumu.',
  'problem.decision-is-not-in-force': 'Šis lēmums vairs nav spēkā. Izvēlieties spēkā esošu lēmumu.',
  'problem.indicator-was-measured': 'Rādītājs jau ir mērīts: mērījumi paliek, un rādītāju noņemt nevar.',
  'problem.measured-before-baseline':
    'Rādītāju nevar mērīt pirms sākumvērtības dienas. Izvēlieties vēlāku dienu vai mainiet sākumvērtības dienu.',
  'problem.need-of-another-council':
    'Šis risks ir citas padomes reģistrā. Norādiet plānu vadošās padomes risku vai aprakstiet vajadzību vārdiem.',
  'problem.not-of-this-plan': 'Tas neietilpst tajā pašā rīcības plānā. Izvēlieties vietu tajā pašā plānā.',
  'problem.priority-answers-nothing':
    'Prioritātei jāatbilst vismaz vienai vajadzībai. Pievienojiet risku, lēmumu, semināra rezultātu vai aprakstiet vajadzību.',
  'problem.one-need-each': 'Vienai vajadzībai norāda vienu risku, lēmumu vai semināru. Otru vajadzību pievienojiet atsevišķi.',
  'problem.plan-after-itself': 'Plāns nevar sekot pats sev vai plānam, kas seko tam. Izvēlieties agrāku plānu.',
  'problem.plan-is-adopted': 'Plāns ir apstiprināts. To maina tikai ar padomes lēmumu: izvēlieties „Grozīt ar lēmumu”.',
  'problem.plan-is-closed': 'Plāns ir slēgts un vairs nemainās.',
  'problem.plan-is-not-adopted': 'Plāns vēl nav apstiprināts. Vispirms apstipriniet to ar lēmumu.',
  'problem.plan-is-not-in-consultation': 'Plāns nav apspriešanā.',
  'problem.plan-of-another-council': 'Tas ir citas padomes plāns. Izvēlieties tās pašas padomes agrāku plānu.',
  'problem.seminar-has-no-outcome': 'Šis seminārs vēl nav noticis. Izvēlieties semināru, kas jau ir sācies.',
  'problem.target-before-baseline': 'Mērķvērtības dienai jābūt pēc sākumvērtības dienas.',
  'problem.target-is-baseline': 'Mērķvērtība sakrīt ar sākumvērtību. Ievadiet vērtību, ko vēlas sasniegt.',
  'plans.mail.consultation.subject': 'Lūdzam viedokli (pēdējā diena: {day}): {title}',
  'plans.mail.consultation.heading': 'Lūdzam jūsu iestādes viedokli',
  'plans.mail.consultation.intro': 'Labdien, {name}! Lūdzam viedokli par rīcības plāna projektu. Padome: {council}.',
  'plans.mail.consultation.how':
    'Izlasiet plānu un tā lapā uzrakstiet savas iestādes viedokli. Iestādei ir viens viedoklis, un to var mainīt līdz pēdējās dienas beigām. Viedokli redz visi, kas lasa plānu.',
  'plans.mail.consultation.plan': 'Rīcības plāns',
  'plans.mail.consultation.council': 'Padome',
  'plans.mail.consultation.until': 'Pēdējā diena',
  'plans.mail.consultation.button': 'Lasīt plānu un sniegt viedokli',
  'plans.mail.consultation.why': 'Jūs saņemat šo vēstuli, jo jums ir vieta padomē, kuras plāns tas ir.',
  'problem.opinion-of-no-member': 'Šī iestāde nav tās padomes locekle, kuras plāns tas ir.',
  'problem.consultation-is-over': 'Viedokļu sniegšanas pēdējā diena ir pagājusi. Vērsieties pie padomes sekretāra.',
  'problem.consultation-after-period': 'Pats plāns beidzas {day}. Izvēlieties dienu līdz tam vai vispirms pārceliet plāna perioda beigas.',
  'problem.period-ends-in-consultation':
    'Viedokļus par plānu gaida līdz {day}. Izvēlieties šo vai vēlāku dienu vai vispirms saīsiniet viedokļu sniegšanas laiku.',
  'plans.indicatorTrack.ON_TRACK': 'pēc grafika',
  'plans.indicatorTrack.OFF_TRACK': 'atpaliek no grafika',
  'plans.indicatorTrack.NOT_MEASURED': 'nav laikus izmērīts',
  'plans.indicatorTrack.UNMEASURED': 'vēl nav mērīts',
  'problem.indicator-of-another-plan': 'Šis rādītājs ir citā plānā. Mainiet to tur.',
  'problem.plan-answers-no-need':
    'Neviena plāna prioritāte neatbild uz vajadzību. Pievienojiet kādai prioritātei vajadzību: risku, lēmumu, semināra rezultātu vai skaidrojumu.',
  'problem.plan-has-no-goals':
    'Nevienai prioritātei, kas atbild uz vajadzību, nav mērķa. Pievienojiet vismaz vienu: apstiprinātam plānam tos vairs nevar pievienot.',
  'problem.consultation-runs':
    'Viedokļus gaida līdz {day}. Apstipriniet, ka beidzat apspriešanu agrāk, vai apstipriniet plānu pēc šīs dienas.',
} satisfies Record<keyof typeof et, string>;
