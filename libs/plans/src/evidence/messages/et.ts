export const et = {
  'problem.evidence-has-macros': 'Failis on makrosid ja seda ei võeta vastu. Salvestage see makrodeta (.docx või .xlsx) või PDF-ina.',
  'problem.evidence-is-empty': 'See fail on tühi. Valige teine fail.',
  'problem.evidence-is-not-there':
    'Mõnda lisatud faili ei ole enam: seda on juba näidatud või see eemaldati, sest kahe päeva jooksul seda ei salvestatud. Eemaldage see loetelust ja lisage uuesti.',
  'problem.evidence-is-not-whole': 'See fail on vigane või poolik. Avage see oma seadmes, salvestage uuesti ja proovige siis veel kord.',
  'problem.evidence-is-too-large': 'Fail on suurem kui {megabytes} MB. Vähendage seda või jagage osadeks.',
  'problem.evidence-named-otherwise':
    'See on tegelikult {type}-fail, kuid selle nimi ütleb muud. Pange nime lõppu „.{ending}“, kui see on õige fail.',
  'problem.evidence-of-item-is-full':
    'Selle tegevuse juures on juba {most} faili ja rohkem ei mahu. Kirjutage märkusesse, kus ülejäänu asub.',
  'problem.evidence-of-unknown-type':
    'Ei ole aru saada, mis fail see on. Sobivad fotod (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT ja CSV.',
  'problem.evidence-text-is-not-utf8': 'Teksti ei saa lugeda. Salvestage see kodeeringus UTF-8 ja proovige uuesti.',
  'problem.evidence-type-is-refused':
    'Sellist faili ({type}) ei võeta vastu. Sobivad fotod (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX, ODT, ODS, TXT ja CSV.',
  'problem.evidence-was-told': 'Seda faili on juba näidatud ja see jääb tegevuse juurde.',
};
