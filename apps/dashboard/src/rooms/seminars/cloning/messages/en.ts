import type { et } from './et';

export const en = {
  'seminars.clone.open': 'Make the next one from this …',
  'seminars.clone.title': 'The next seminar, after this one',
  'seminars.clone.intro':
    'The new draft gets the same hosts, rooms, agenda, purpose and checklist; all dates move alike. Invitations and answers stay here, and co-hosts are asked again. People who have left since, and speakers who speak elsewhere by then, stay behind.',
  'seminars.clone.startsOn': 'First day',
  'seminars.clone.submit': 'Make the next seminar',
  'seminars.clone.done': 'The next seminar is there, as a draft.',
  'seminars.clone.from': 'The one before',
  'seminars.clone.occurrence': '{series}, no. {number}',
} satisfies Record<keyof typeof et, string>;
