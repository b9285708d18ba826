export const et = {
  'sheets.yes': 'jah',
  'sheets.no': 'ei',
  'problem.file-unreadable': 'Faili ei õnnestu lugeda. Salvestage see uuesti XLSX- või CSV-failina.',
  'problem.workbook-broken':
    'XLSX-fail on katki või pooleli: allalaadimine või salvestamine võis katkeda. Avage see tabeliprogrammis ja salvestage uuesti.',
  'problem.no-naming-column':
    'Failis on tuntud veergudest ainult „{found}“. Sellest ei selgu, mille kohta rida on: lisage veerg „{ref}“ või „{title}“.',
  'problem.file-unpacks-too-large': 'Fail on lahti pakituna liiga suur. Jätke alles ainult imporditav tabel.',
  'problem.not-a-spreadsheet': 'See ei ole tabelifail. Valige XLSX- või CSV-fail.',
  'problem.old-excel': 'See on vana Exceli fail (XLS) või parooliga kaitstud fail. Salvestage see paroolita XLSX-failina.',
  'problem.no-known-columns':
    'Failist ei leitud ühtegi tuntud veergu. Esimeses tabelireas peavad olema veergude nimetused nagu allalaaditud failis, näiteks „Nimetus“.',
  'problem.no-rows': 'Failis ei ole ühtegi rida peale päise.',
  'problem.too-many-rows': 'Failis on liiga palju ridu. Korraga saab importida {most}.',
  'problem.file-is-empty': 'Fail on tühi.',
  'problem.file-too-large': 'Fail on liiga suur. Lubatud on {most} MB.',
  'problem.import-has-changed': 'Rida {line} ei ole enam see, mida eelvaade näitas. Vaadake fail uuesti üle; midagi ei imporditud.',
  'problem.import-row-refused': 'Rida {line} ei õnnestunud lisada. Vaadake fail uuesti üle; midagi ei imporditud.',
  'problem.not-one-of': 'Veerus on „{said}“. Lubatud on: {allowed}.',
  'problem.not-a-whole-number': '„{said}“ ei ole täisarv.',
  'problem.no-institution-of-that-name': 'Asutust „{said}“ ei leitud. Kirjutage nimi nii, nagu see on asutuste loendis.',
  'problem.no-region-of-that-name': 'Piirkonda „{said}“ ei leitud. Lisage nime järele sulgudes EHAK-kood.',
  'problem.no-person-of-that-name': 'Rea omanikul ei ole inimest nimega „{said}“ või te ei näe teda.',
  'problem.several-of-that-name': '„{said}“ võib tähendada mitut. Täpsustage.',
  'problem.names-another-row':
    'Siin on „{said}“, aga kirje tunnuse järgi on rida {allowed} kohta. Võib-olla sorditi tabelit ilma viimaste veergudeta. Seda rida ei võeta üle.',
};
