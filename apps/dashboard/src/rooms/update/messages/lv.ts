import type { et } from './et';

export const lv = {
  'update.title': 'Kā veicas?',
  'update.list': '{count, plural, zero {# uzdevumu} one {# uzdevums} other {# uzdevumi}}',
  'update.listOnAnswer': 'Un kā veicas ar jūsu uzdevumiem?',
  'update.sameLink':
    '{count, plural, zero {Šeit pat varat paziņot, kā veicas ar # jūsu iestādes uzdevumiem.} one {Šeit pat varat paziņot, kā veicas ar # jūsu iestādes uzdevumu.} other {Šeit pat varat paziņot, kā veicas ar # jūsu iestādes uzdevumiem.}}',
  'update.sentTo': 'Saite nosūtīta: {name}, {institution}.',
  'update.inTheirName': 'Viss, ko šeit paziņosiet, tiks ierakstīts šīs personas vārdā. Saite derīga līdz: {day}.',
  'update.notYou': 'Šī nav mana saite',
  'update.other.title': 'Šī saite nosūtīta citai personai',
  'update.other.whose': 'Saite nosūtīta: {who}. Pašlaik sistēmā: {signedIn}.',
  'update.other.foreign': 'Šī nav jūsu iestādes saite: šeit ir citas iestādes uzdevumi ({institution}).',
  'update.other.recorded': 'Tas, ko šeit paziņosiet, tiks ierakstīts tā: {name}, ar saiti, sistēmā {signedIn}.',
  'update.other.kept': 'Tas, ko šeit jau uzrakstījāt, paliek.',
  'update.other.own': 'Atvērt savas iestādes uzdevumus',
  'update.other.goOn': 'Turpināt ar šo saiti',
  'update.revoke': 'Atsaukt saiti',
  'update.revoke.title': 'Vai atsaukt saiti?',
  'update.revoke.text': 'Pēc tam šo saiti vairs neviens nevarēs izmantot. Tās saņēmējs var lūgt jaunu.',
  'update.revoked.title': 'Saite ir atsaukta',
  'update.revoked.text': 'Varat aizvērt lapu. Saglabātais paliek.',
  'update.none': 'Pašlaik nekas negaida jūsu ziņu',
  'update.noneHint': 'Jūsu iestādei nav nepabeigtu uzdevumu. Varat aizvērt lapu.',
  'update.howNamed': 'Kā veicas: {title}',
  'update.goesWell': 'Viss labi',
  'update.workGoesOn': 'Strādājam pie tā',
  'update.waits': 'Gaida',
  'update.isDone': 'Izpildīts',
  'update.goingWellNote': 'Notiek pēc plāna.',
  'update.workGoesOnNote': 'Darbs turpinās, termiņš ir pagājis.',
  'update.more': 'Virzība, piezīme, fotoattēli, vēlāks termiņš',
  'update.moreAsked': 'Virzība, piezīme, fotoattēli, lūgtais termiņš',
  'update.moreDone': 'Piezīme, fotoattēli',
  'update.waitingBefore': 'Pašlaik gaida: {what}. Ja tas nemainās, atstājiet lauku tukšu.',
  'update.later': 'Lūdzu vēlāku termiņu',
  'update.isAsked': 'Vēlāks termiņš ({day}) jau ir lūgts{by, select, none {} other { ({by})}}: {at}. Sekretārs vēl nav atbildējis.',
  'update.laterReason': 'Kāpēc vajag vairāk laika?',
  'update.returned': 'Sekretārs atdeva atpakaļ: {reason}',
  'update.latest': 'Pēdējais ziņojums ({day}): {note}',
  'update.save': 'Saglabāt',
  'update.saveCount': '{count, plural, zero {Saglabāt # uzdevumu} one {Saglabāt # uzdevumu} other {Saglabāt # uzdevumus}}',
  'update.answerAndSave': 'Nosūtīt atbildi un saglabāt',
  'update.saved': 'Saglabāts. Stāvoklis: {state}.',
  'update.allSaved':
    '{count, plural, zero {Paldies! Ziņas par # uzdevumiem ir ierakstītas.} one {Paldies! Ziņas par # uzdevumu ir ierakstītas.} other {Paldies! Ziņas par # uzdevumiem ir ierakstītas.}}',
  'update.nothingSentYet': 'Ierakstīts tiek tikai tad, kad nospiežat „{button}”.',
  'update.changed':
    'Kāds cits pa to laiku mainīja šo uzdevumu, jaunais stāvoklis redzams augšā ({state}). Jūsu rakstītais ir saglabājies: pārskatiet un saglabājiet vēlreiz.',
  'update.andMore':
    '{count, plural, zero {Vēl # uzdevumu redzēsiet pēc ieiešanas.} one {Vēl # uzdevumu redzēsiet pēc ieiešanas.} other {Vēl # uzdevumus redzēsiet pēc ieiešanas.}}',
  'update.noLink': 'Saite neko neatver',
  'update.noLink.title': 'Ar šo saiti pašlaik neko nevar paziņot',
  'update.askForLink': 'Lūgt jaunu saiti',
  'update.asked.title': 'Lūgums ir nosūtīts',
  'update.asked.text': 'Jaunā saite pēc dažām minūtēm pienāks tai pašai personai, kurai sūtīta vecā. Vienā dienā nosūta vienu.',
  'update.links': 'Saites jūsu vēstulēs',
  'update.linksHint':
    'Ar tām jūsu vārdā var paziņot, kā veicas ar jūsu iestādes uzdevumiem, neieejot sistēmā. Ja kāda ir nonākusi svešās rokās, atsauciet to.',
  'update.linkMade': 'nosūtīta: {day}, derīga līdz: {until}',
  'update.linkOpened':
    '{count, plural, =0 {nav atvērta} zero {atvērta # reižu, pēdējoreiz: {day}} one {atvērta # reizi, pēdējoreiz: {day}} other {atvērta # reizes, pēdējoreiz: {day}}}',
  'update.linkTold': 'pēdējais ziņojums: {day}',
  'update.linkOf': 'Atsaukt saiti: {institution} ({day})',
  'update.linkRevoked': 'Saite ir atsaukta',
  'update.ownInstitution': 'Jūsu iestāde',
  // What was saved, what was not, and what to do about it
  'update.someSaved':
    '{saved, plural, =0 {Ne par vienu uzdevumu ziņas nav ierakstītas.} zero {Ziņas par # uzdevumiem ir ierakstītas.} one {Ziņas par # uzdevumu ir ierakstītas.} other {Ziņas par # uzdevumiem ir ierakstītas.}} {unsaved, plural, zero {Par # uzdevumiem kaut kas netika saglabāts: pārskatiet tos.} one {Par # uzdevumu kaut kas netika saglabāts: pārskatiet to.} other {Par # uzdevumiem kaut kas netika saglabāts: pārskatiet tos.}}',
  'update.wishRefused': 'Vēlāka termiņa lūgums nav ierakstīts.',
  'update.fixField': 'Par šo uzdevumu vēl nekas nav ierakstīts: aizpildiet iezīmēto lauku un saglabājiet vēlreiz.',
  'update.fixWish': 'Vēlāka termiņa lūgums nav ierakstīts: aizpildiet iezīmēto lauku un saglabājiet vēlreiz.',
  'update.reasonNeeded': 'Ierakstiet, kāpēc vajag vairāk laika.',
  'update.dayNeeded': 'Izvēlieties dienu, kuru lūdzat.',
  'update.saveOnly': '{count, plural, zero {Saglabāt tikai # uzdevumu} one {Saglabāt tikai # uzdevumu} other {Saglabāt tikai # uzdevumus}}',
  'update.itemsNotSaved': 'Ne viss par jūsu uzdevumiem paziņotais ir ierakstīts: pārskatiet to zemāk.',
  'update.notAnswered': 'Uz ielūgumu vēl nav atbildēts.',
  'update.closed':
    'Uzdevums pa to laiku ir slēgts (stāvoklis: {state}), tāpēc par to vairs neko nevar paziņot. Ja jūsu rakstītais ir svarīgs, nokopējiet to un nosūtiet padomes sekretāram.',
  'update.notOwn':
    'Šis uzdevums vairs nav jāpilda jūsu iestādei. Ja jūsu rakstītais ir svarīgs, nokopējiet to un nosūtiet padomes sekretāram.',
  'update.unsent': 'Iepriekš nav saglabāts: {title}',
  'update.unsentWhy':
    'Saite vairs nav derīga, tāpēc tas nav ierakstīts. Nokopējiet tekstu vai atveriet tajā pašā logā jauno saiti: teksts tur būs saglabājies.',
  // The link of an invitation
  'update.revoke.textInvitation':
    'Pēc tam šo saiti vairs neviens nevarēs izmantot. Ielūguma saņēmējs saņems vēstulē jaunu saiti, ja uz ielūgumu vēl var atbildēt.',
  'update.revoked.textInvitation':
    'Varat aizvērt lapu. Saglabātais paliek. Ielūguma saņēmējs saņems vēstulē jaunu saiti, ja uz ielūgumu vēl var atbildēt.',
  'update.linkOfInvitation': 'Ielūgums „{seminar}” – {institution}',
} satisfies Record<keyof typeof et, string>;
