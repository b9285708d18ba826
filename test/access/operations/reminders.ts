import { input, today, type Operations } from '../operation.js';
import { READERS, SEMINAR_READERS, SETTERS } from '../roles.js';

/** Rules of reminders. */
export const REMINDERS: Operations = {
  reminderDryRun: {
    query: 'query($councilId: ID!, $on: Date!) { reminderDryRun(councilId: $councilId, on: $on) { reminders { totalCount } } }',
    variables: ({ councilId }) => ({ councilId, on: today() }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },
  reminderRules: {
    query: 'query($councilId: ID!) { reminderRules(councilId: $councilId) { id } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
    lists: ({ ruleId }) => ruleId,
  },
  createReminderRule: {
    query: input('createReminderRule'),
    variables: ({ councilId }) => ({ input: { councilId, name: 'New', anchor: 'ANSWER_BY', offsetDays: -3 } }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },
  updateReminderRule: {
    query: input('updateReminderRule'),
    variables: ({ ruleId }) => ({ input: { id: ruleId, version: 1, isActive: false } }),
    ok: SETTERS,
  },
  updateReminderLimit: {
    query: input('updateReminderLimit', 'perDay'),
    variables: ({ councilId, versions }) => ({ input: { councilId, version: versions.reminderLimit, perDay: 5 } }),
    ok: SETTERS,
    sees: SEMINAR_READERS,
  },
};
