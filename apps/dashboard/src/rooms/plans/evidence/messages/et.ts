export const et = {
  'plans.evidence.title': 'Fotod ja failid',
  'plans.evidence.hint':
    'Kuni {most} faili, igaüks kuni {megabytes} MB: fotod, PDF, DOCX, XLSX, ODT, ODS, TXT ja CSV. Fotolt eemaldatakse andmed selle kohta, kus ja millal see tehti.',
  'plans.evidence.add': 'Lisa faile',
  'plans.evidence.photo': 'Tee foto',
  'plans.evidence.drop': 'või lohistage need siia',
  'plans.evidence.sending': 'Faili {name} saatmine',
  'plans.evidence.remove': 'Eemalda {name}',
  'plans.evidence.again': 'Proovi uuesti',
  'plans.evidence.sent': 'Fail {name} on lisatud.',
  'plans.evidence.tooMany': 'Korraga saab lisada kuni {most} faili. Salvestage need ja lisage ülejäänud järgmise teatega.',
  'plans.evidence.kilobytes': '{size} kB',
  'plans.evidence.megabytes': '{size} MB',
};
