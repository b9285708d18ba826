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
  'problem.session-has-decisions':
    'Selle päevakorrapunkti juures on tehtud otsuseid, seepärast ei saa punkti eemaldada. Muutke selle nime, aega või ruumi.',
  'problem.host-has-decisions': 'See nõukogu on seminaril otsuseid teinud, seepärast peab ta korraldajaks jääma.',
  'problem.before-the-seminar': 'Seminari esimene päev oli {day}. Valige see või hilisem päev.',
  'problem.seminar-of-other-councils':
    'Nõukogu ei ole selle seminari korraldaja. Valige seminar, mida nõukogu korraldas, või jätke seminar märkimata.',
  'problem.seminar-was-cancelled': 'Seminar jäi ära. Valige teine seminar või jätke seminar märkimata.',
  'problem.seminar-without-days': 'Seminaril ei ole veel ühtegi päeva. Lisage seminarile päevad või vali teine seminar.',
  'problem.session-of-another-seminar': 'See päevakorrapunkt on teise seminari oma. Valige punkt selle seminari päevakorrast.',
  'problem.votes-incomplete': 'Märkige hääled kõik kolm: poolt, vastu ja erapooletuid. Kui hääli ei loetud, jätke kõik tühjaks.',
  'problem.decision-of-another-year':
    'Otsuse number on aastast {year}, seepärast peab ka päev olema sellest aastast. Teise aasta otsus kandke registrisse uuesti.',
  'problem.after-council-closed': 'Nõukogu lõpetas tegevuse {day}. Valige see või varasem päev.',
  'problem.decision-has-ended': 'See otsus ei kehti enam: see on täidetud, asendatud või tühistatud. Valige kehtiv otsus.',
  'problem.decision-of-another-council': 'Otsust saab asendada ainult sama nõukogu otsus.',
  'problem.supersedes-itself': 'Otsus ei saa asendada iseennast. Valige teine otsus.',
  'problem.superseding-is-older': 'Asendav otsus ei saa olla vanem kui see, mida ta asendab.',
  'problem.before-decided': 'Otsus tehti {day}. Valige see või hilisem päev.',
};
