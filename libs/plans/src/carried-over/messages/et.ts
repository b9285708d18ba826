export const et = {
  'plans.carriedKind.LATE_ITEM': 'Üle tähtaja tegevused',
  'plans.carriedKind.DUE_ITEM': 'Tegevused, mille tähtaeg saabub',
  'plans.carriedKind.ITEM_TO_VERIFY': 'Tehtud tegevused, mis ootavad kontrolli',
  'plans.carriedKind.INDICATOR_OFF_TRACK': 'Näitajad, mis on graafikust maas',
  'plans.carriedKind.DECISION_WITHOUT_ITEMS': 'Otsused, mille täitmiseks midagi ei tehta',
  'plans.carriedKind.DECISION_ALL_DONE': 'Otsused, mille tegevused on lõpetatud',
  'plans.carriedKind.DECISION_FULFILLED': 'Täidetud otsused',
  'plans.carriedKind.OPEN_ITEM': 'Muud pooleliolevad tegevused',
  'plans.followUp.title': 'Kokkulepitu täitmine',
  'problem.follow-up-is-on-agenda': 'Kokkulepitu täitmine on juba päevakorras. Vajaduse korral muutke selle punkti aega.',
  'problem.no-free-time': 'Ühelgi päeval ei ole vaba aega vähemalt kümmet minutit järjest. Lühendage mõnda punkti või pikendage päeva.',
  'plans.carriedKind.INDICATOR_NOT_MEASURED': 'Näitajad, mis on õigel ajal mõõtmata',
};
