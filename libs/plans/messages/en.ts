import type { et } from './et.js';

export const en = {
  'problem.session-has-decisions': 'Decisions were made at this item of the agenda: it cannot be removed.',
} satisfies Record<keyof typeof et, string>;
