import type { Operations } from './operation.js';
import { ACTION_ITEMS } from './operations/action-items.js';
import { ACTION_PLANS } from './operations/action-plans.js';
import { COUNCILS } from './operations/councils.js';
import { DECISIONS } from './operations/decisions.js';
import { INVITATIONS } from './operations/invitations.js';
import { MEASURES } from './operations/measures.js';
import { OVERVIEW } from './operations/overview.js';
import { PEOPLE } from './operations/people.js';
import { REMINDERS } from './operations/reminders.js';
import { RISKS } from './operations/risks.js';
import { SCORES } from './operations/scores.js';
import { SEMINARS } from './operations/seminars.js';
import { STATUS_ROUNDS } from './operations/status-rounds.js';
import { UPDATE_LINKS } from './operations/update-links.js';

/** Every operation of the API and who may do it, as domain.md's table has it. A root field that is missing here fails the walk. */
export const OPERATIONS: Operations = {
  // First: the dry run looks at each rule with each invitation of the council, and every case below makes one more of both.
  ...REMINDERS,
  ...PEOPLE,
  ...COUNCILS,
  ...SCORES,
  ...RISKS,
  ...OVERVIEW,
  ...MEASURES,
  ...DECISIONS,
  ...ACTION_ITEMS,
  ...STATUS_ROUNDS,
  ...SEMINARS,
  ...INVITATIONS,
  ...UPDATE_LINKS,
  ...ACTION_PLANS,
};
