export const et = {
  'plans.updateLinkMail.subject': 'Uus link: kuidas läheb asutuse {institution} tegevustega',
  'plans.updateLinkMail.heading': 'Teie uus link',
  'plans.updateLinkMail.asked':
    'Palusite uut linki, millega saate öelda, kuidas läheb asutuse {institution} tegevustega. Sisse logima ei pea.',
  'plans.updateLinkMail.yours': 'Link on ainult teie jaoks ja kehtib 60 päeva. Kes selle avab, tegutseb teie nimel.',
  'plans.updateLinkMail.notYou': 'Kui te linki ei palunud, võite selle kirja tähelepanuta jätta: midagi ei ole muutunud.',
  'plans.updateLinkMail.button': 'Ava tegevused',
  'plans.updateLinkMail.footer': 'Saite selle kirja, sest keegi avas teile saadetud lingi, mis enam ei kehti, ja palus uut.',
  'problem.no-such-update-link':
    'Sellist linki ei ole. Avage link uuesti kirjast, mille saite: võib-olla jäi osa aadressist kopeerimata. Või logige sisse.',
};
