import type pg from 'pg';
import { instant } from './days.js';
import { idOf } from './ids.js';
import { insert } from './insert.js';
import { keepMails, READER, type Reader } from './mail-rows.js';
import { on } from './risk-rows.js';

interface Outcome {
  councilId: string;
  seminarId: string | null;
  decisionIds: string[];
  day: string;
}

type Told = Reader & { isUnwanted: boolean };

/**
 * That people were told of decisions: two days after each seminar that was reported, and with thanks when one was found fulfilled. Those of
 * the last joint seminar wait for its secretary.
 */
export async function tellOutcomes(owner: pg.Client): Promise<void> {
  for (const [state, outcomes] of [
    ['IN_FORCE', await outcomesOf(owner, OF_SEMINARS)],
    ['FULFILLED', await outcomesOf(owner, FULFILLED)],
  ] as const)
    for (const outcome of outcomes) await on(owner, outcome.day, () => tell(owner, outcome, state));
  await owner.query(`select set_config('app.now', '', true)`);
}

const OF_SEMINARS = `select d.council_id as "councilId", d.seminar_id as "seminarId", array_agg(d.id) as "decisionIds", (max(d.decided_on) + 2)::text as day
  from decisions d join seminars s on s.id = d.seminar_id where s.state = 'REPORTED' group by d.council_id, d.seminar_id order by day, d.council_id`;
const FULFILLED = `select council_id as "councilId", seminar_id as "seminarId", array[id] as "decisionIds", ended_on::text as day
  from decisions where state = 'FULFILLED' and ended_on < act_today() order by ended_on, id`;

const outcomesOf = async (owner: pg.Client, question: string): Promise<Outcome[]> => (await owner.query<Outcome>(question)).rows;

async function tell(owner: pg.Client, { councilId, seminarId, decisionIds, day }: Outcome, state: string): Promise<void> {
  const { rows: readers } = await owner.query<Told>(
    `select distinct ${READER}, exists (select from mail_choices m where m.person_id = p.id and m.category = 'OUTCOMES' and m.since < act_now()) as "isUnwanted"
       from outcome_readers($1) r join persons p on p.id = r.person_id and p.email is not null`,
    [decisionIds],
  );
  if (readers.length === 0) return;
  const id = idOf('outcome', `${state}/${decisionIds.join('/')}`);
  const told = instant(day, '14:10');
  await insert(owner, 'outcomes', [
    { id, council_id: councilId, seminar_id: seminarId, is_automatic: state === 'FULFILLED', created_at: told, planned_at: told },
  ]);
  await insert(
    owner,
    'outcome_decisions',
    decisionIds.map((decision) => ({
      ...{
        id: idOf('outcome-decision', `${id}/${decision}`),
        council_id: councilId,
        outcome_id: id,
        decision_id: decision,
        state,
        told_at: told,
      },
    })),
  );
  await keepMails(
    owner,
    readers.map((reader) => ({
      ...reader,
      ...{ key: `plans.outcome/${id}/${reader.personId}`, kind: 'plans.outcome', isOptional: true, councilId, seminarId, subjectId: id },
      ...{ day, time: '14:10' },
    })),
  );
}
