import { Problem, type Act } from '@app/kernel';
import { Seminar, SeminarHost } from '@app/seminars';
import type { StatusRound } from './status-round.entity.js';

/** The council hosts it, it was not cancelled, it is still to come, and the round ends before it is over with. */
export async function checkSeminarAhead(act: Act, { seminarId, councilId, askedUntil }: StatusRound): Promise<void> {
  if (seminarId === null) return;
  const seminar = await act.tx.findOneBy(Seminar, { id: seminarId });
  if (!seminar) throw new Problem('NOT_FOUND', 'no-such-record', 'seminarId');
  const host = await act.tx.findOneBy(SeminarHost, { seminarId, councilId });
  if (!host?.acceptedAt) throw new Problem('INVALID', 'seminar-of-other-councils', 'seminarId');
  if (seminar.state === 'CANCELLED') throw new Problem('INVALID', 'seminar-was-cancelled', 'seminarId');
  const [row] = await act.tx.query<[{ day: string | null }]>('select min(date)::text as day from seminar_days where seminar_id = $1', [
    seminarId,
  ]);
  if (row.day === null) throw new Problem('INVALID', 'seminar-without-days', 'seminarId');
  if (row.day < act.today) throw new Problem('INVALID', 'seminar-is-past', 'seminarId', { day: row.day });
  if (askedUntil > row.day) throw new Problem('INVALID', 'until-after-the-seminar', 'askedUntil', { day: row.day });
}

/** Whether an institution that was asked has an open item without a word since the round began. */
export async function hasSomebodyToRemind(act: Act, roundId: string): Promise<boolean> {
  const [row] = await act.tx.query<[{ found: boolean }]>(
    `select exists (select from round_institutions ri cross join lateral round_items(ri.round_id, ri.institution_id) x
      where ri.round_id = $1 and x.is_open and x.word_at is null) as found`,
    [roundId],
  );
  return row.found;
}
