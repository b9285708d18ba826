import { input, today, type Operations } from '../operation.js';
import { DECIDERS, READERS, SEMINAR_READERS, SETTERS } from '../roles.js';

/** Status rounds. */
export const STATUS_ROUNDS: Operations = {
  statusRounds: {
    query: 'query($councilId: ID!) { statusRounds(councilId: $councilId, first: 100) { nodes { id } } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
    lists: ({ statusRoundId }) => statusRoundId,
    hidden: 'NOT_FOUND',
  },
  statusRound: {
    query: 'query($id: ID!) { statusRound(id: $id) { counts { asked } institutions { standing } } }',
    variables: ({ statusRoundId }) => ({ id: statusRoundId }),
    ok: READERS,
  },
  statusRoundPreview: {
    query: 'query($councilId: ID!) { statusRoundPreview(councilId: $councilId) { institutions { recipients } } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: DECIDERS,
  },
  silentInstitutions: {
    query: 'query($councilId: ID!) { silentInstitutions(councilId: $councilId, days: 1) { totalCount } }',
    variables: ({ councilId }) => ({ councilId }),
    ok: READERS,
  },
  startStatusRound: {
    query: input('startStatusRound'),
    variables: ({ councilId, seminarId }) => ({ input: { councilId, seminarId, askedUntil: today() } }),
    given: ({ councilId }) =>
      `update status_rounds set closed_at = now(), ended = 'CLOSED' where council_id = '${councilId}' and closed_at is null`,
    ok: DECIDERS,
    sees: SEMINAR_READERS,
  },
  closeStatusRound: {
    query: input('closeStatusRound'),
    variables: ({ statusRoundId }) => ({ input: { id: statusRoundId, version: 1 } }),
    ok: DECIDERS,
  },
  remindStatusRound: {
    query: input('remindStatusRound'),
    variables: ({ statusRoundId }) => ({ input: { id: statusRoundId, version: 1 } }),
    ok: DECIDERS,
  },
  updateStatusRoundSettings: {
    query: input('updateStatusRoundSettings', 'version'),
    variables: ({ councilId, versions }) => ({ input: { councilId, version: versions.statusRoundSettings, lengthDays: 9 } }),
    ok: SETTERS,
  },
};
