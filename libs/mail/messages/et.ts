export const et = {
  'mail.layout.linkHint': 'Kui nupp ei tööta, avage see aadress brauseris:',
  'mail.deliveryState.DRAFT': 'Koostamisel',
  'mail.deliveryState.QUEUED': 'Ootab saatmist',
  'mail.deliveryState.SENDING': 'Saadetakse',
  'mail.deliveryState.ACCEPTED': 'Saadetud',
  'mail.deliveryState.DELAYED': 'Viibib, proovime uuesti',
  'mail.deliveryState.BOUNCED': 'Tuli tagasi',
  'mail.deliveryState.FAILED': 'Ei läinud läbi',
  'mail.deliveryState.SUPPRESSED': 'Adressaat ei soovi neid kirju',
  'mail.deliveryState.CANCELLED': 'Jäi ära, sest oli aegunud',
  'problem.delivery-not-failed': 'Selle kirja saatmine ei ole ebaõnnestunud.',
} as const;
