export const et = {
  'problem.session-has-decisions': 'Selle päevakorrapunkti juures on otsuseid: punkti ei saa eemaldada.',
};
