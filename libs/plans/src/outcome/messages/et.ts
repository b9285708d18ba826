export const et = {
  'plans.outcome.subject.decided': '{at, select, seminar {Seminari otsused: {seminar}} other {Nõukogu otsused: {council}}}',
  'plans.outcome.subject.thanks': 'Aitäh, otsus on täidetud: {ref}',
  'plans.outcome.subject.corrected': '{count, plural, one {Parandatud otsus: {ref}} other {Parandatud otsused: {council}}}',
  'plans.outcome.heading.corrected': '{count, plural, one {Otsus on parandatud} other {Otsused on parandatud}}',
  'plans.outcome.intro.corrected':
    'Tere, {name}! {count, plural, one {Teatasime teile sellest otsusest varem teisiti. Kehtib see, mis siin kirjas on.} other {Teatasime teile neist otsustest varem teisiti. Kehtib see, mis siin kirjas on.}}',
  'plans.outcome.corrected': 'parandatud',
  'plans.outcome.heading.decided': 'Otsused',
  'plans.outcome.heading.thanks': 'Otsus on täidetud. Aitäh!',
  'plans.outcome.intro.decided':
    'Tere, {name}! Siin on {at, select, seminar {seminari „{seminar}“ otsused} other {nõukogu otsused}} ja nende seis.',
  'plans.outcome.intro.thanks':
    'Tere, {name}! {at, select, seminar {Seminaril „{seminar}“} other {Nõukogus}} otsustatu on tehtud. Aitäh kõigile, kes sellele kaasa aitasid.',
  'plans.outcome.button': '{count, plural, one {Vaata otsust} other {Vaata otsuseid}}',
  'plans.outcome.why':
    'Saate selle kirja, sest {at, select, seminar {teid kutsuti sellele seminarile} other {olete nõukogu liige}}. Nõukogu: {council}.',
  'plans.outcome.whyDoer':
    'Saate selle kirja, sest teie asutus tegi midagi, mida {count, plural, one {see otsus ette nägi} other {need otsused ette nägid}}. Nõukogu: {council}.',
  'plans.outcome.addressees': 'Kellele: {addressees}',
  'plans.outcome.shownBy': 'Täidetud {day}: {how}',
  'plans.outcome.repealed': 'Tühistatud {day}: {reason}',
  'plans.outcome.superseded': 'Selle asemel kehtib: {by}',
  'plans.outcome.doneBy': 'Tegid: {names}',
  'plans.outcome.doneByWhom': 'Teevad: {names}',
  'plans.outcome.stillOpen': 'Veel pooleli: {names}',
  'plans.outcome.doerBy': '{name} ({day})',
  'problem.nothing-to-tell': 'Kõigile, kelleni kiri jõuab, on kõigist otsustest juba teatatud.',
  'problem.outcome-is-being-sent': 'Eelmise saatmise kirju alles koostatakse. Oodake hetk ja proovige uuesti.',
  'plans.outcome.votes': 'Hääletus: poolt {votesFor}, vastu {votesAgainst}, erapooletuid {votesAbstained}',
  'plans.outcome.voters': '{vote}: {names}',
  'plans.outcome.dissent': 'Eriarvamus: {text}',
  'plans.outcome.conflict': 'Taandamine: {text}',
};
