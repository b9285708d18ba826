export const et = {
  'reminders.reminderAnchor.ANSWER_BY': 'vastamise tähtaeg',
  'reminders.reminderAnchor.INVITED_AT': 'kutse saatmine',
  'reminders.reminderAnchor.SEMINAR_START': 'seminari algus',
  'reminders.mail.subject': 'Meeldetuletus: palun vastake kutsele – {title}',
  'reminders.mail.heading': 'Ootame teie vastust',
  'reminders.mail.intro': 'Teid on kutsutud: {title}, {dates}. Me ei ole veel teie vastust saanud.',
  'reminders.mail.answerBy': 'Palun vastake hiljemalt {day}. Vastamiseks ei ole vaja sisse logida.',
  'reminders.mail.answerSoon': 'Palun vastake niipea kui saate. Vastamiseks ei ole vaja sisse logida.',
  'reminders.mail.button': 'Vasta kutsele',
  'reminders.mail.reason':
    'Saate selle kirja, sest teid on kutsutud nõukogu seminarile ja te ei ole veel vastanud. Pärast vastamist rohkem meeldetuletusi ei tule.',
  'problem.repeat-is-missing': 'Kui meeldetuletusi on mitu, öelge, mitme päeva järel neid korrata.',
  'problem.before-the-invitation': 'Kutse saatmisest saab lugeda ainult päevi pärast seda: vähemalt 1.',
} as const;
