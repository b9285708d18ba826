export const et = {
  'seminars.hosting.title': '{lead} kutsub teid kaaskorraldajaks',
  'seminars.hosting.text':
    'Praegu näete seminari kava, aga mitte selle inimesi. Kui {council} nõustub, kutsutakse ka teie liikmed ja korraldate seminari koos.',
  'seminars.hosting.accept': 'Nõustu',
  'seminars.hosting.acceptAsk': 'Kas korraldate seminari koos?',
  'seminars.hosting.acceptText':
    'Teie nõukogu liikmed tulevad kutsutavate hulka ja mõlema nõukogu sekretärid näevad üksteise liikmeid. Korraldab ka: {council}.',
  'seminars.hosting.accepted': 'Olete nüüd kaaskorraldaja.',
  'seminars.hosting.decline': 'Keeldu …',
  'seminars.hosting.declineSubmit': 'Keeldu',
  'seminars.hosting.declineTitle': 'Keeldumine: {council}',
  'seminars.hosting.declined': 'Juhtiv nõukogu näeb teie vastust.',
  'seminars.hosting.reason': 'Põhjus',
  'seminars.hosting.reasonHint': 'Seda loeb juhtiva nõukogu sekretär. Seminari te pärast seda enam ei näe.',
  'seminars.hosting.because': 'põhjus: {reason}',
  'seminars.hosting.notAccepted':
    '{count, plural, one {{councils} ei ole veel kaaskorraldamisega nõustunud: tema kohti nimekirjas ei ole. Teistele võite kutsed saata.} other {{councils} ei ole veel kaaskorraldamisega nõustunud: nende kohti nimekirjas ei ole. Teistele võite kutsed saata.}}',
  'seminars.quota.title': 'Kvoodid nõukogude kaupa',
  'seminars.quota.line': '{council}: {counts}; kvoot {quota}',
  'seminars.quota.audience': 'kutsutakse {count}',
  'seminars.quota.invited': 'kutsutud {count}',
  'seminars.quota.coming': 'tuleb kohale {count}',
  'seminars.quota.over': '{count, plural, one {# inimene üle kvoodi} other {# inimest üle kvoodi}}',
} as const;
