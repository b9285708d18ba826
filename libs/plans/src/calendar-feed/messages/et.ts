export const et = {
  'plans.feed.own': 'Tegevuste tähtajad',
  'plans.feed.ofCouncil': 'Tegevuste tähtajad: {council}',
  'plans.feed.due': 'Tähtaeg: {title}',
  'plans.feed.dropped': 'Ära jäetud: {title}',
  'plans.feed.whose': '{ref}, täitja {owner}',
  'plans.feed.doneWhen': 'Tehtud, kui: {criterion}',
  'problem.feed-is-revoked': 'See kalendrivoog on lõpetatud. Looge uus.',
  'problem.own-feed-has-no-council': 'Oma tegevuste voog ei ole ühegi nõukogu oma. Jätke nõukogu valimata või valige nõukogu voog.',
};
