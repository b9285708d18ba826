export const lv = {
  'plans.followUp.tab': 'Izpilde',
  'plans.followUp.heading': 'Pie kā atgriezties',
  'plans.followUp.live': 'Saraksts veidojas pats: tā vienošanās izpilde izskatās šodien.',
  'plans.followUp.begun': 'Tā izpilde izskatījās semināra sākumā. Sēdē paveiktais ir redzams uzreiz.',
  'plans.followUp.kept': 'Tas bija semināra darba kārtībā. Saraksts vairs nemainās; blakus redzams, kas no tā iznācis.',
  'plans.followUp.joint': 'Šeit ir tas, ko drīkstat redzēt. Darba kārtībā saskaitīti visu rīkotāju uzdevumi.',
  'plans.followUp.none': 'Nav nekā, pie kā atgriezties',
  'plans.followUp.noneHint': 'Nokavētie uzdevumi, izpildītie lēmumi un no grafika atpaliekošie rādītāji šeit parādās paši.',
  'plans.followUp.count.lateItems': '{count, plural, zero {# nokavētu uzdevumu} one {# nokavēts uzdevums} other {# nokavēti uzdevumi}}',
  'plans.followUp.count.dueItems':
    '{count, plural, zero {# uzdevumiem tuvojas termiņš} one {# uzdevumam tuvojas termiņš} other {# uzdevumiem tuvojas termiņš}}',
  'plans.followUp.count.itemsToVerify':
    '{count, plural, zero {jāpārbauda # izpildītu uzdevumu} one {jāpārbauda # izpildīts uzdevums} other {jāpārbauda # izpildīti uzdevumi}}',
  'plans.followUp.count.indicatorsOffTrack':
    '{count, plural, zero {# rādītāji atpaliek no grafika} one {# rādītājs atpaliek no grafika} other {# rādītāji atpaliek no grafika}}',
  'plans.followUp.count.decisionsToSettle':
    '{count, plural, zero {jāpārskata # lēmumu} one {jāpārskata # lēmums} other {jāpārskata # lēmumi}}',
  'plans.followUp.count.decisionsFulfilled':
    '{count, plural, zero {# izpildītu lēmumu} one {# izpildīts lēmums} other {# izpildīti lēmumi}}',
  'plans.followUp.count.openItems':
    '{count, plural, zero {# citu nepabeigtu uzdevumu} one {# cits nepabeigts uzdevums} other {# citi nepabeigti uzdevumi}}',
  'plans.followUp.standsAt': 'Darba kārtībā: {day}, {from}–{to}.',
  'plans.followUp.putIn': 'Iekļaut darba kārtībā',
  'plans.followUp.putInHint': 'Punkts aizņem pirmo brīvo laiku. Laiku un ilgumu var mainīt darba kārtībā, tur punktu var arī noņemt.',
  'plans.followUp.put': 'Vienošanos izpilde ir darba kārtībā.',
  'plans.followUp.print': 'Drukāt',
  'plans.followUp.group': '{kind} ({count})',
  'plans.followUp.what': 'Kas',
  'plans.followUp.who': 'Kurš',
  'plans.followUp.day.LATE_ITEM': 'Termiņš',
  'plans.followUp.day.DUE_ITEM': 'Termiņš',
  'plans.followUp.day.ITEM_TO_VERIFY': 'Termiņš',
  'plans.followUp.day.INDICATOR_OFF_TRACK': 'Mērķa diena',
  'plans.followUp.day.DECISION_WITHOUT_ITEMS': 'Nolemts',
  'plans.followUp.day.DECISION_ALL_DONE': 'Nolemts',
  'plans.followUp.day.DECISION_FULFILLED': 'Izpildīts',
  'plans.followUp.day.OPEN_ITEM': 'Termiņš',
  'plans.followUp.nowDue': 'tagad {day}',
  'plans.followUp.was': 'Bija: {state}',
  'plans.followUp.offTrack': 'Atpaliek no grafika',
  'plans.followUp.stepOf': '{step}: {item}',
  'plans.followUp.items':
    '{items, plural, zero {# uzdevumu} one {# uzdevums} other {# uzdevumi}}{late, plural, =0 {} zero {, no tiem nokavēti #} one {, no tiem nokavēts #} other {, no tiem nokavēti #}}',
  'plans.followUp.openList': 'Atvērt sarakstu',
  'plans.carriedHint.LATE_ITEM': 'Vai uzdevums jāpabeidz, jāpārceļ vai jāatceļ?',
  'plans.carriedHint.DUE_ITEM': 'Termiņš ir pirms semināra beigām.',
  'plans.carriedHint.ITEM_TO_VERIFY': 'Izpildītājs ziņo, ka izpildīts: vai rezultāts atbilst tam, par ko vienojās?',
  'plans.carriedHint.INDICATOR_OFF_TRACK': 'Pēdējā izmērītā vērtība atpaliek no grafika.',
  'plans.carriedHint.DECISION_WITHOUT_ITEMS':
    'Neviens neko nedara, lai tos izpildītu. Pievienojiet uzdevumu vai atzīmējiet lēmumu kā izpildītu vai atceltu.',
  'plans.carriedHint.DECISION_ALL_DONE': 'Visi uzdevumi ir pabeigti. Vai lēmums ir izpildīts?',
  'plans.followUp.count.indicatorsNotMeasured':
    '{count, plural, zero {# rādītāji nav laikus izmērīti} one {# rādītājs nav laikus izmērīts} other {# rādītāji nav laikus izmērīti}}',
  'plans.followUp.day.INDICATOR_NOT_MEASURED': 'Bija jāizmēra līdz',
  'plans.carriedHint.INDICATOR_NOT_MEASURED': 'Diena, līdz kurai rādītājs bija jāizmēra, ir pagājusi. Vienojieties, kas un kad to izmērīs.',
  'plans.carriedHint.DECISION_FULFILLED': 'Izpildīti iepriekšējā seminārā vai pēc tā.',
  'plans.carriedHint.OPEN_ITEM': 'Termiņš ir pēc semināra. Vai kādam vajadzīga padomes palīdzība?',
} as const;
