import type { et } from './et.js';

export const lv = {
  'problem.session-has-decisions':
    'Šajā darba kārtības punktā ir pieņemti lēmumi, tāpēc punktu nevar noņemt. Mainiet tā nosaukumu, laiku vai telpu.',
  'problem.host-has-decisions': 'Šī padome seminārā ir pieņēmusi lēmumus, tāpēc tai jāpaliek starp rīkotājiem.',
  'problem.seminar-of-other-councils':
    'Padome nav šī semināra rīkotāja. Izvēlieties semināru, ko tā rīkoja, vai atstājiet semināru nenorādītu.',
  'problem.seminar-was-cancelled': 'Seminārs nenotika. Izvēlieties citu vai atstājiet semināru nenorādītu.',
  'problem.seminar-without-days': 'Semināram vēl nav nevienas dienas. Pievienojiet dienas vai izvēlieties citu semināru.',
  'problem.decision-of-another-council': 'Tas ir citas padomes lēmums. Izvēlieties tās pašas padomes lēmumu.',
  'problem.goal-has-items': 'Ar šo mērķi ir saistīti uzdevumi. Vispirms sasaistiet tos ar citu mērķi.',
  'problem.plan-has-no-priorities':
    'Plānā nav nevienas prioritātes. Pievienojiet vismaz vienu: apstiprinātam plānam tās vairs nevar pievienot.',
  'problem.until-has-passed': 'Šī diena ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.',

  'problem.helper-is-owner': 'Šī iestāde pati ir uzdevuma izpildītāja. Starp iesaistītajām norādiet tikai citas iestādes.',
  'problem.extension-is-asked':
    'Šī uzdevuma termiņa pagarinājums jau ir lūgts. Atbildiet uz lūgumu vai atsauciet to un tad mēģiniet vēlreiz.',
  'problem.item-goal-of-another-plan': 'Šis mērķis ir no cita rīcības plāna. Izvēlieties mērķi no tā paša plāna.',
  'problem.item-in-closed-plan': 'Šis rīcības plāns ir slēgts. Izvēlieties spēkā esošu plānu.',
  'problem.item-is-done': 'Uzdevums jau atzīmēts kā izpildīts. Ja kaut kā trūkst, sekretārs var to atdot atpakaļ.',
  'problem.item-is-dropped': 'Uzdevums ir atcelts. Ja tas tomēr jāizpilda, sekretārs pievieno jaunu uzdevumu.',
  'problem.item-is-verified':
    'Uzdevums ir izpildīts un pārbaudīts: to vairs nemaina. Ja kaut kā trūkst, sekretārs pievieno jaunu uzdevumu.',
  'problem.items-wait-in-a-circle': 'Tā uzdevumi gaidītu cits citu. Noņemiet no priekšnosacījumiem uzdevumu, kas jau gaida šo.',
  'problem.item-plan-of-another-council': 'Šis rīcības plāns ir citas padomes. Izvēlieties tās pašas padomes plānu.',
  'problem.same-due-day': 'Tas jau ir pašreizējais termiņš. Izvēlieties citu dienu.',
  'problem.too-many-items': 'Uzdevumu skaits datnē nedrīkst pārsniegt {most}. Izvēlieties daļu no tiem.',
  'problem.no-plan-of-that-name': 'Padomei nav spēkā esoša rīcības plāna „{said}”. Rakstiet nosaukumu tā, kā tas ir plānā.',
  'problem.no-goal-of-that-name': 'Padomes plānos nav mērķa „{said}”. Rakstiet to tā, kā tas ir plānā.',
  'problem.no-decision-of-that-name': 'Padomei nav lēmuma „{said}”. Rakstiet lēmuma apzīmējumu, piemēram, O-IDA-2026-03.',
  'problem.no-risk-of-that-name': 'Padomes reģistrā nav riska „{said}”. Rakstiet riska apzīmējumu.',
  'problem.no-measure-of-that-name': 'Padomei nav pasākuma „{said}”. Rakstiet pasākuma apzīmējumu.',

  'problem.no-such-feed': 'Šāda kalendāra abonementa nav, vai arī tas ir izbeigts. Jaunu adresi iegūsiet sistēmā Turvaring, uzdevumu lapā.',
  'problem.speaks-no-longer':
    'Persona, kurai saite tika nosūtīta, pašlaik nepārstāv šo iestādi. Ja tā ir kļūda, vērsieties pie padomes sekretāra.',
  'problem.update-link-expired': 'Saites derīgums ir beidzies. Lūdziet jaunu: to nosūtīs tai pašai personai.',
  'problem.update-link-revoked': 'Saite ir atsaukta vai aizstāta. Lūdziet jaunu: to nosūtīs tai pašai personai.',
  'risks.check.VERY_HIGH_WITHOUT_ACTION': 'Ar ļoti augstu risku neviens nenodarbojas',
  'risks.checkNext.VERY_HIGH_WITHOUT_ACTION': 'Pievienojiet uzdevumu: kas, ko un līdz kurai dienai dara.',
  'problem.files-are-taken-in': 'Pašlaik vienlaikus tiek sūtītas vairākas datnes. Mēģiniet vēlreiz pēc brīža.',
  'problem.council-or-seminar': 'Norādiet vai nu padomi, vai semināru, nevis abus.',
  'problem.status-round-is-open':
    'Padomei jau notiek viena stāvokļa aptauja. Pagaidiet, līdz tā beidzas, vai pabeidziet to pirms jaunas sākšanas.',
  'problem.host-has-status-rounds': 'Šī padome pirms semināra rīkoja stāvokļa aptauju, tāpēc tai jāpaliek starp rīkotājiem.',
  'plans.decisionFile.name': 'lemumi',
  'plans.decisionColumn.ref': 'Apzīmējums',
  'plans.decisionColumn.title': 'Saturs',
  'plans.decisionColumn.kind': 'Veids',
  'plans.decisionColumn.decidedOn': 'Lēmuma diena',
  'plans.decisionColumn.seminar': 'Seminārs',
  'plans.decisionColumn.councils': 'Padomes',
  'plans.decisionColumn.rationale': 'Pamatojums',
  'plans.decisionColumn.addressees': 'Adresāts',
  'plans.decisionColumn.votesFor': 'Par',
  'plans.decisionColumn.votesAgainst': 'Pret',
  'plans.decisionColumn.votesAbstained': 'Atturas',
  'plans.decisionColumn.dissent': 'Atšķirīgs viedoklis',
  'plans.decisionColumn.conflictOfInterest': 'Interešu konflikts',
  'plans.decisionColumn.state': 'Stāvoklis',
  'plans.decisionColumn.endedOn': 'Nav spēkā kopš',
  'plans.decisionColumn.endReason': 'Kā izpildīts vai kāpēc atcelts',
  'plans.decisionColumn.supersededBy': 'Aizstāts ar lēmumu',
  'plans.decisionColumn.openItems': 'Nepabeigti uzdevumi',
  'plans.decisionColumn.doneItems': 'Izpildīti uzdevumi',
} satisfies Record<keyof typeof et, string>;
