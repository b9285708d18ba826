export const et = {
  'risks.files': 'Failid',
  'risks.import.open': 'Impordi failist',
  'risks.import.title': 'Riskide import',
  'risks.import.intro':
    'Laadige register alla, muutke seda tabelarvutuses ja tooge tagasi. Enne kui midagi muutub, näete rida-realt, mis saab.',
  'risks.import.notInFile':
    '{count, plural, one {# registri risk failis puudub. See jääb alles.} other {# registri riski failis puuduvad. Need jäävad alles.}}',
  'risks.import.setThere': 'Määrake see riski lehel',
  'risks.import.setLater': 'Määrake see riski lehel, kui risk on imporditud.',
  'risks.import.toRegister': 'Vaata registrit',
};
