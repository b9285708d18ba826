export const et = {
  'plans.decisionKind.DECIDED': 'otsustati',
  'plans.decisionKind.AGREED': 'lepiti kokku',
  'plans.decisionKind.NOTED': 'võeti teadmiseks',
  'plans.decisionKind.PROPOSED': 'tehti ettepanek',
  'plans.decisionKind.RECOMMENDED': 'anti soovitus',
  'plans.decisionState.IN_FORCE': 'kehtiv',
  'plans.decisionState.FULFILLED': 'täidetud',
  'plans.decisionState.SUPERSEDED': 'asendatud',
  'plans.decisionState.REPEALED': 'tühistatud',
  'problem.before-the-seminar': 'Seminari esimene päev oli {day}. Valige see või hilisem päev.',
  'problem.session-of-another-seminar': 'See päevakorrapunkt on teise seminari oma. Valige punkt selle seminari päevakorrast.',
  'problem.votes-incomplete': 'Märkige hääled kõik kolm: poolt, vastu ja erapooletuid. Kui hääli ei loetud, jätke kõik tühjaks.',
  'problem.decision-of-another-year':
    'Otsuse number on aastast {year}, seepärast peab ka päev olema sellest aastast. Teise aasta otsus kandke registrisse uuesti.',
  'problem.after-council-closed': 'Nõukogu lõpetas tegevuse {day}. Valige see või varasem päev.',
  'problem.decision-has-ended': 'See otsus ei kehti enam: see on täidetud, asendatud või tühistatud. Valige kehtiv otsus.',
  'problem.supersedes-itself': 'Otsus ei saa asendada iseennast. Valige teine otsus.',
  'problem.item-due-before-decided':
    'Tegevuse {ref} tähtaeg oli {day}: seda ei saanud hiljem otsustada. Valige varasem päev või muutke enne lõpetamata tegevuse tähtaega.',
  'problem.plan-closed-before-decided': 'Selle otsusega on kinnitatud kava „{plan}“, mis suleti {day}. Valige varasem päev.',
  'problem.adoption-after-amendment': 'Selle otsusega on kinnitatud kava „{plan}“, mida muudeti otsusega juba {day}. Valige varasem päev.',
  'problem.amendment-before-adoption': 'Selle otsusega on muudetud kava „{plan}“, mis kinnitati {day}. Valige hilisem päev.',
  'problem.superseding-is-older': 'Asendav otsus ei saa olla vanem kui see, mida ta asendab.',
  'problem.before-decided': 'Otsus tehti {day}. Valige see või hilisem päev.',
  'problem.plan-hangs-on-decision':
    'Selle otsusega on kinnitatud või muudetud {plan}. Valige liik, mis nõukogu seob: otsustati või lepiti kokku.',
  'problem.items-are-the-secretarys-to-enter':
    'Tegevusi lisab ainult nõukogu sekretär. Jätke tegevused välja ja paluge sekretäril need lisada.',
  'plans.vote.FOR': 'poolt',
  'plans.vote.AGAINST': 'vastu',
  'plans.vote.ABSTAINED': 'erapooletu',
  'plans.vote.NOT_VOTING': 'taandas end',
  'problem.had-no-vote':
    '{institution} ei olnud {day} otsustava nõukogu hääleõiguslik liige. Jätke see asutus hääletuselt välja või muutke otsustamise päeva.',
  'problem.votes-contradict':
    'Nimeliselt hääletas nii {count, plural, =0 {null asutust} one {# asutus} other {# asutust}}. Muutke hääletajate loetelu või jätke see arv märkimata.',
  'problem.too-many-decisions': 'Otsuseid on üle {most, number}. Kitsendage valikut.',
};
