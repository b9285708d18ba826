import { declareReads, Instant, sql } from '@app/kernel';
import { Seminar } from '@app/seminars';
import { Decision } from '../decision/decision.entity.js';
import { OUTCOME_MAIL } from './outcome.mail.js';
import { OutcomeReach, OutcomeSending } from './outcome.types.js';

const WAITS = sql`state in ('DRAFT', 'QUEUED', 'SENDING', 'DELAYED')`;

declareReads(Decision, (f) => ({
  toldAt: f.sql(
    () => Instant,
    (d) =>
      sql`select max(od.told_at) from outcome_decisions od where od.decision_id = ${d.id} and od.state = ${d.state} and od.edition = ${d.edition}`,
    { nullable: true, description: 'When those concerned were mailed last that it stands as it does, in these words; null: not yet.' },
  ),
  outcomeReach: f.sql(
    () => OutcomeReach,
    (d) => sql`select json_build_object('readers', r.readers, 'told', r.readers - r.untold) from outcome_reader_counts(array[${d.id}]) r`,
    { description: 'How many people are mailed when it ends, and how many know it as it stands.' },
  ),
}));

declareReads(Seminar, (f) => ({
  decisionsSending: f.sql(
    () => OutcomeSending,
    (s) => sql`select json_build_object('total', count(*), 'waiting', count(*) filter (where ${WAITS}),
        'accepted', count(*) filter (where state = 'ACCEPTED'), 'failed', count(*) filter (where state in ('BOUNCED', 'FAILED')),
        'left', count(*) filter (where state in ('SUPPRESSED', 'CANCELLED')),
        'isFinished', count(*) filter (where ${WAITS}) = 0
          and not exists (select from outcomes o where o.seminar_id = ${s.id} and o.planned_at is null),
        'startedAt', (select max(o.created_at) from outcomes o where o.seminar_id = ${s.id}))
      from deliveries d where d.seminar_id = ${s.id} and d.kind = ${OUTCOME_MAIL}`,
    { description: 'How far the mails about its decisions have come.' },
  ),
}));
