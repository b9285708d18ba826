export const et = {
  'plans.itemState.PLANNED': 'Kavandatud',
  'plans.itemState.IN_PROGRESS': 'Töös',
  'plans.itemState.WAITING': 'Ootel',
  'plans.itemState.DONE': 'Tehtud',
  'plans.itemState.VERIFIED': 'Kontrollitud',
  'plans.itemState.DROPPED': 'Ära jäetud',
  'problem.assignee-not-of-owner':
    'See inimene ei tööta täna tegevuse täitja juures. Valige täitja asutuse töötaja või jätke vastutav inimene märkimata.',
  'problem.council-is-the-items-own': 'Tegevus on juba selle nõukogu oma. Ühiste nõukogude hulka märkige ainult teised.',
  'problem.extension-is-past': 'See päev on möödas. Valige tänane või hilisem päev.',
  'problem.asked-day-is-past':
    'Päev, mida paluti ({day}), on möödas. Jätke pikendamata ja kirjutage, milline päev sobib, või muutke seejärel tähtaega ise.',
  'problem.item-due-before-start': 'Tähtaeg on enne algust ({day}). Valige hilisem tähtaeg või muutke algust.',
  'problem.item-due-before-agreed':
    'Tähtaeg on enne päeva, mil tegevus kokku lepiti ({day}). Valige hilisem tähtaeg. Kui kokku lepiti varem, märkige otsus või seminar, kus seda tehti.',
  'problem.extension-is-decided': 'Sellele palvele on juba vastatud või on see tagasi võetud. Kui pikendust on ikka vaja, paluge uuesti.',
  'problem.item-has-begun': 'Tegevust on juba alustatud: kavandatuks seda enam ei märgita. Kui töö seisab, märkige, et see ootab.',
  'problem.item-is-not-done':
    'Tegevus ei ole veel tehtud. Kontrollida või tagasi saata saab seda siis, kui täitja on selle tehtuks märkinud.',
  'problem.item-measure-of-another-council':
    'Mõni meede ei ole selle tegevuse nõukogude oma. Valige meetmed nende registritest või lisage nõukogu ühiste hulka.',
  'problem.item-of-another-council': 'Mõni eeldus on teise nõukogu tegevus. Valige tegevused samast nõukogust.',
  'problem.item-risk-of-another-council':
    'Mõni risk ei ole selle tegevuse nõukogude oma. Valige riskid nende registritest või lisage nõukogu ühiste hulka.',
  'problem.needed-item-is-dropped': 'Mõni eeldus on ära jäetud ja seda ei tehta enam. Valige teine tegevus.',
  'problem.not-later-than-due': 'Praegune tähtaeg on {day}. Paluge sellest hilisemat päeva.',
  'problem.nothing-reported': 'Midagi ei muutunud. Muutke olekut või edenemist või kirjutage paar sõna, kuidas läheb.',
  'problem.owner-is-no-member': 'See asutus ei ole täna ühegi tegevuse nõukogu liige. Valige liige või lisage asutus enne nõukokku.',
  'problem.owner-is-helper': 'See asutus on tegevusse juba kaasatud. Eemaldage see enne kaasatud asutuste hulgast või valige teine täitja.',
  'problem.refusal-needs-an-answer': 'Kirjutage, miks tähtaega ei pikendata.',
  'problem.item-agreed-after-due':
    'Nii oleks tegevus kokku lepitud {day}, pärast oma tähtaega ({due}). Valige midagi varasemat või muutke enne tähtaega.',
  'problem.item-agreed-after-first-due':
    'Tegevuse esimene tähtaeg oli {due}, enne kokkuleppe päeva ({day}). Valige midagi varasemat või lisage uus tegevus.',
  'problem.item-starts-after-due': 'Algus on pärast tähtaega ({day}). Valige varasem algus või muutke enne tähtaega.',
  'problem.waiting-for-what': 'Kirjutage, mida oodatakse.',

  'plans.itemSource.SEMINAR': 'Seminaril',
  'plans.itemSource.OTHER_DECISION': 'Seminaride vahel',
  'plans.itemSource.NO_DECISION': 'Otsuseta',
};
